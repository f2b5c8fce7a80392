import { describe, expect, it } from 'vitest';
import { mappingsSchema } from '@/lib/imports/mappings-schema';
import { requiredFields } from '@/lib/fields/order-fields';

/** A mapping of all required fields, the first one by a column of this name. */
const withName = (name: string): unknown =>
  JSON.parse(
    `{${requiredFields.map((field, index) => `${JSON.stringify(index === 0 ? name : field)}:"${field}"`).join(',')}}`,
  );

const codesOf = (input: unknown) =>
  mappingsSchema.safeParse(input).error?.issues.map((issue) => issue.code === 'custom' && issue.params?.code);

describe('a mapping', () => {
  it.each(['constructor', 'toString', 'hasOwnProperty', '\u202eabc', ''])(
    'keeps a column called %j',
    (name) => {
      const mappings = mappingsSchema.parse(withName(name));
      expect(Object.entries(mappings)[0]).toEqual([name, requiredFields[0]]);
    },
  );

  it('refuses a column called __proto__ by a code of its own, and never drops it', () => {
    expect(codesOf(withName('__proto__'))).toEqual(['unusable_column_name']);
  });

  it('refuses a name that holds half a character, which no database keeps', () => {
    expect(codesOf(withName('a\ud800'))).toEqual(['unusable_column_name']);
  });

  it('refuses a name longer than any cell', () => {
    expect(mappingsSchema.safeParse(withName('x'.repeat(40_000))).success).toBe(false);
  });
});
