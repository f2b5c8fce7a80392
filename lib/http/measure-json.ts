const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/**
 * Estimates the cost of parsing a JSON text: how many values it contains and how deeply they are nested. For invalid JSON
 * it is an upper bound for what a parser would process. 10 MiB take 15 to 30 ms.
 * @param limits counting stops once a limit is exceeded
 */
export function measureJson(
  bytes: Uint8Array,
  limits: { values: number; levels: number },
): { values: number; levels: number } {
  let values = 1;
  let depth = 0;
  let levels = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === QUOTE) {
      for (at += 1; at < bytes.length && bytes[at] !== QUOTE; at++) if (bytes[at] === BACKSLASH) at += 1;
    } else if (byte === COMMA) values += 1;
    else if (byte === OPEN_LIST || byte === OPEN_OBJECT) {
      values += 1;
      depth += 1;
      if (depth > levels) levels = depth;
    } else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) depth -= 1;
    else continue;
    if (values > limits.values || levels > limits.levels) break;
  }
  return { values, levels };
}
