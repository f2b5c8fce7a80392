/**
 * A blob in memory may arrive from its stream in one piece; it is split into blocks of this size, so that rows
 * arrive in batches.
 */
const BLOCK_BYTES = 128 * 1024;

/** A stream's bytes in blocks of limited size. Cancels the stream when the consumer stops early. */
export async function* readBlocks(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  // Not `for await … of stream`: Safari's streams are not iterable.
  const reader = stream.getReader();
  let ended = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) {
        ended = true;
        return;
      }
      for (let start = 0; start < value.length; start += BLOCK_BYTES) {
        yield value.subarray(start, start + BLOCK_BYTES);
      }
    }
  } finally {
    if (!ended) await reader.cancel().catch(() => undefined);
  }
}
