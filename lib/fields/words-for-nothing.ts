/** What programs and people write into a cell that has nothing to say, in lower case. */
const words = new Set([
  'null',
  '(null)',
  '[null]',
  'nil',
  'none',
  'n/a',
  'n.a.',
  'n.a',
  'na',
  '#n/a n/a',
  'nan',
  'undefined',
  'k.a.',
  'k. a.',
  'n/d',
  'n.d.',
  's/o',
  'n.v.t.',
  '(empty)',
  '(leer)',
  '(blank)',
  '-',
  '--',
  '---',
  '–',
  '—',
  '_',
  '.',
  '?',
  '/',
]);

/**
 * Those that stand for nothing even where something is required: a name or an address is never "n/a". "Null" and
 * "None" may be names there.
 */
const wordsAnywhere = new Set([
  'n/a',
  'N/A',
  'NULL',
  '(null)',
  '(NULL)',
  '-',
  '--',
  '---',
  '–',
  '—',
  '?',
  'undefined',
]);

const LONGEST = Math.max(...[...words].map((word) => word.length));

/**
 * Whether a trimmed cell means that there is no value.
 * @param isRequired whether the field must have one
 */
export function meansNothing(text: string, isRequired: boolean): boolean {
  if (text.length > LONGEST) return false;
  return isRequired ? wordsAnywhere.has(text) : words.has(text.toLowerCase());
}
