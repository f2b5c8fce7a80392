/** A blob in memory comes out of its stream in one piece; rows are handed on in batches of about this much text. */
const BLOCK_BYTES = 128 * 1024;

/** A stream's bytes in blocks of bounded size. Cancels the stream when the reader stops early. */
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
