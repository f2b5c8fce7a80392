/** So much of an answer is shown: more would make the page slow. */
const SHOWN_BYTES = 200_000;

/** An answer as the page shows it. */
export interface CallAnswer {
  status: string;
  ms: number;
  requestId: string | null;
  type: string;
  /** null: it is no text. */
  text: string | null;
  bytes: number;
  isCut: boolean;
}

const TIMEOUT_MS = 60_000;

/**
 * Makes a call and reads as much of its answer as is shown.
 * @returns the answer; a text: why there was none
 */
export async function makeCall(path: string, init: RequestInit): Promise<CallAnswer | string> {
  const start = performance.now();
  try {
    const response = await fetch(path, { ...init, signal: AbortSignal.timeout(TIMEOUT_MS) });
    return await readCallAnswer(response, Math.round(performance.now() - start));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function readCallAnswer(response: Response, ms: number): Promise<CallAnswer> {
  const type = response.headers.get('content-type')?.split(';')[0] ?? '';
  const parts: Uint8Array[] = [];
  let bytes = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    parts.push(part.value);
    bytes += part.value.length;
    if (bytes <= SHOWN_BYTES) continue;
    await reader?.cancel();
    break;
  }
  const isCut = bytes > SHOWN_BYTES;
  const isText = /^text\/|json|^$/.test(type);
  const text = isText ? await new Blob(parts as BlobPart[]).slice(0, SHOWN_BYTES).text() : null;
  return {
    status: `${response.status} ${response.statusText}`.trim(),
    ...{ ms, type, bytes, isCut },
    requestId: response.headers.get('x-request-id'),
    text: text !== null && !isCut && type.includes('json') ? indented(text) : text,
  };
}

function indented(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text; // lines of JSON
  }
}
