import { expect, test } from 'vitest';
import { z } from 'zod';
import { parsePart } from '@/lib/http/find-problems';

const schema = z.object({
  city: z.union([
    z.strictObject({ column: z.string() }),
    z.strictObject({ columns: z.array(z.string()).min(2) }),
    z.strictObject({ constant: z.string() }),
  ]),
});

const problemsOf = (city: unknown) =>
  (parsePart(schema, { city }, { place: 'body', language: 'en' }).problems ?? []).map(
    ({ path, code }) => `${path} ${code}`,
  );

test('a value with several forms is refused with what is wrong in the form that it comes closest to', () => {
  expect(problemsOf({ colum: 'Town' })).toEqual(['city.column required', 'city.colum unrecognized_key']);
  expect(problemsOf({ columns: ['Town'] })).toEqual(['city.columns too_small']);
  expect(problemsOf('Town')).toEqual(['city invalid_type']);
});
