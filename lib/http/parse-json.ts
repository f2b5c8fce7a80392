import { ApiError } from '@/lib/errors';
import { measureJson } from '@/lib/http/measure-json';

/** Maximum nesting: code that walks deeper values recursively would overflow the stack. */
const MAX_LEVELS = 64;

/**
 * Parses JSON, but refuses input that would take seconds: JSON.parse itself accepts a megabyte with a million keys or
 * arrays, and blocks the event loop meanwhile.
 * @param maxValues maximum number of values, including nested ones
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
