import { isErrorCode } from '@/lib/errors';
import { logicalFields } from '@/lib/fields/order-fields';

/** The most that is kept of a body, in characters. */
export const BODY_CHARACTERS = 4000;
const MAX_VALUES = 300;
const MAX_LIST = 10;
const MAX_NAME = 60;
const MAX_TEXT = 200;

/** Words in a name that mark a secret or an address that opens something. */
const secretWords = new Set([
  'secret',
  'token',
  'password',
  'authorization',
  'url',
  'link',
  'signature',
  'hash',
]);

/** Words in a name that mark what may tell of a person, or free text. */
const personalWords = new Set(
  (
    'name phone mail email address street title contact instructions message text note latitude longitude postcode postal city ' +
    'search query extra metadata cells cell value values raw from to description made'
  ).split(' '),
);

/** Last words of names whose values are technical: they say nothing of a person. */
const plainWords = new Set(
  (
    'id ids key sha256 code codes status outcome operation kind kinds type method count total totals page pages limit records ' +
    'rows row number numbers index version at date day until minutes priority amount currency country size bytes weight kg quantity ' +
    'scope scopes channel mode zone ms seconds hours days in path field fields system permission items created updated cancelled ' +
    'rejected warnings deliveries targets service view payer paper language'
  ).split(' '),
);

/** Names of places in a list, and of moments since which something is asked for: they say nothing of a person. */
const cursorNames = new Set(
  (
    'after before cursor since next_after next_before next_cursor nextcursor after_row next_after_row updated_since ' +
    'updatedsince updated_until updateduntil'
  ).split(' '),
);

const fieldNames: ReadonlySet<string> = new Set(logicalFields);

/** `externalId` and `external_id` → external, id. */
function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/);
}

/**
 * What a value under a name is shown as: itself if it is technical, otherwise its kind and length. What is not known to be technical
 * is left out, so that neither a secret nor a person's data is kept, whatever a program sends.
 */
function redactValue(name: string, value: string | number): string | number {
  const words = wordsOf(name);
  if (words[0] === 'docs') return value; // where the documentation explains a code
  if (words.some((word) => secretWords.has(word))) return '[secret]';
  if (cursorNames.has(name.toLowerCase())) return typeof value === 'string' ? cut(value, MAX_TEXT) : value;
  const isPlain = !words.some((word) => personalWords.has(word)) && plainWords.has(words.at(-1)!);
  const isKnownWord = typeof value === 'string' && (fieldNames.has(value) || isErrorCode(value));
  if (isPlain || isKnownWord) return typeof value === 'string' ? cut(value, MAX_TEXT) : value;
  return typeof value === 'string' ? `[text, ${value.length} characters]` : '[number]';
}

/** A JSON value without secrets and without values of persons, cut to a bound. @returns JSON, indented; it may be cut at its end */
export function redactBody(body: unknown): string {
  let left = MAX_VALUES;
  const redact = (name: string, value: unknown, isPersonal: boolean): unknown => {
    left -= 1;
    if (value === null || typeof value === 'boolean') return value;
    if (typeof value === 'string' || typeof value === 'number')
      return redactValue(isPersonal ? 'value' : name, value);
    if (Array.isArray(value)) {
      const shown = value.slice(0, Math.min(MAX_LIST, Math.max(0, left)));
      const entries = shown.map((entry) => redact(name, entry, isPersonal));
      return shown.length < value.length ? [...entries, `[${value.length - shown.length} more]`] : entries;
    }
    if (typeof value !== 'object') return '[?]';
    const result: Record<string, unknown> = {};
    for (const [inner, each] of Object.entries(value)) {
      if (left <= 0) {
        result['…'] = '[more]';
        break;
      }
      result[cut(inner, MAX_NAME)] = redact(inner, each, isPersonal || hidesAll(inner));
    }
    return result;
  };
  return cut(JSON.stringify(redact('', body, false), null, 2) ?? '', BODY_CHARACTERS);
}

/** Whatever the sender calls its columns, their values are the sender's. */
function hidesAll(name: string): boolean {
  return ['extra', 'metadata', 'cells', 'values', 'raw', 'row_data', 'changes'].includes(name);
}

/** The address of a request, with the values of its parameters redacted. */
export function redactAddress(url: URL): string {
  const parameters = [...url.searchParams].slice(0, 20).map(([name, value]) => {
    return `${encodeURIComponent(cut(name, MAX_NAME))}=${String(redactValue(name, value)).replace(/[&#\s]/g, encodeURIComponent)}`;
  });
  return cut(`${url.pathname}${parameters.length > 0 ? `?${parameters.join('&')}` : ''}`, 1000);
}

function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)}…` : text;
}
