import { ApiError } from '@/lib/errors';
import { measureJson } from '@/lib/http/measure-json';

/** Of arrays and objects within each other. What walks a value afterwards would run out of stack. */
const MAX_LEVELS = 64;

/**
 * Parses the bytes of a JSON text, having refused what would take seconds: JSON.parse itself takes a million names
 * or lists in a megabyte without a murmur, and holds up everybody for it.
 * @param maxValues that it may hold, those within others included
 * @throws ApiError invalid_json
 */
export function parseJson(bytes: Uint8Array, maxValues: number): unknown {
  const size = measureJson(bytes, { values: maxValues, levels: MAX_LEVELS });
  if (size.levels > MAX_LEVELS) throw invalid(`nested deeper than ${MAX_LEVELS} levels`);
  if (size.values > maxValues) throw invalid(`more than ${maxValues} values`);
  const text = decodeText(bytes);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw invalid((error as SyntaxError).message);
  }
}

function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw invalid('not UTF-8');
  }
}

function invalid(reason: string): ApiError {
  return new ApiError('invalid_json', { params: { reason } });
}
