import type { Condition } from '@/lib/table-files/xlsx/number-style';

/** A part of a number format. */
export type Token =
  | { kind: 'text' | 'digit' | 'time' | 'elapsed' | 'currency'; text: string }
  | { kind: 'condition'; condition: Condition }
  | { kind: 'point' | 'comma' | 'percent' | 'slash' | 'exponent' | 'general' | 'at' };

const TOKEN =
  /"([^"]*)"?|\\(.)|[_*].|\[([^[\]]*)\]|(am\/pm|a\/p)|(general)|(e[+-])|([0#?])|((?<unit>[ymdhs])\k<unit>*)|;|[^]/gis;

const marks = new Map<string, Token>([
  ['.', { kind: 'point' }],
  [',', { kind: 'comma' }],
  ['%', { kind: 'percent' }],
  ['/', { kind: 'slash' }],
  ['@', { kind: 'at' }],
]);

/** Takes a format code apart: one list for each section between semicolons. */
export function splitFormatCode(code: string): Token[][] {
  const sections: Token[][] = [[]];
  for (const match of code.matchAll(TOKEN)) {
    const [whole, quoted, escaped, bracket, half, general, exponent, digit, time] = match;
    if (whole === ';') sections.push([]);
    const add = (token: Token) => sections.at(-1)?.push(token);
    if (quoted !== undefined || escaped !== undefined) add({ kind: 'text', text: quoted ?? escaped ?? '' });
    else if (bracket !== undefined) readBracket(bracket).forEach(add);
    else if (general) add({ kind: 'general' });
    else if (exponent) add({ kind: 'exponent' });
    else if (digit) add({ kind: 'digit', text: digit });
    else if (time) add({ kind: 'time', text: time.toLowerCase() });
    // Half days are not needed: times are written with 24 hours.
    else if (!half && whole !== ';' && !/^[_*]./s.test(whole))
      add(marks.get(whole) ?? { kind: 'text', text: whole });
  }
  return sections;
}

/** `[h]`, `[<100]` or `[$€-407]`; colours and languages mean nothing here. */
function readBracket(content: string): Token[] {
  if (/^(?:h+|m+|s+)$/i.test(content)) return [{ kind: 'elapsed', text: content.toLowerCase() }];
  const [, operator, than] = /^(<=|>=|<>|[<>=])\s*(-?\d+(?:\.\d+)?)$/.exec(content) ?? [];
  if (operator !== undefined) return [{ kind: 'condition', condition: { operator, than: Number(than) } }];
  const [, currency] = /^\$([^-]+)/.exec(content) ?? [];
  return currency === undefined ? [] : [{ kind: 'currency', text: currency }];
}
