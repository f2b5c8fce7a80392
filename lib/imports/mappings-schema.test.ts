import { describe, expect, it } from 'vitest';
import { mappingsSchema } from '@/lib/imports/mappings-schema';
import { requiredFields } from '@/lib/fields/order-fields';

/** A mapping of all required fields in which the first one has this column name. */
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

  it('refuses a column called __proto__ with its own code instead of dropping it', () => {
    expect(codesOf(withName('__proto__'))).toEqual(['unusable_column_name']);
  });

  it('refuses a name with a lone surrogate, which the database cannot store', () => {
    expect(codesOf(withName('a\ud800'))).toEqual(['unusable_column_name']);
  });

  it('refuses a name longer than any cell', () => {
    expect(mappingsSchema.safeParse(withName('x'.repeat(40_000))).success).toBe(false);
  });
});
