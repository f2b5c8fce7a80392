import { expect, test } from 'vitest';
import { findDrift, fitOfProfile } from '@/lib/shaping/match-profile';
import { profileRulesSchema } from '@/lib/shaping/profile-schema';

const rules = profileRulesSchema.parse({
  fields: {
    delivery_contact_name: { column: 'Xyzzy' },
    delivery_contact_phone: { column: 'Recipient phone' },
    delivery_city: { column: 'City' },
    external_reference_id: { column: 'Order no. 1' },
  },
});
const known = ['Xyzzy', 'Recipient phone', 'City', 'Order no. 1', 'Colour'];

test('a column that is gone is replaced by the new one that is suggested for its field, whatever its own name says', () => {
  expect(findDrift(['Recipient name', 'Recipient phone', 'City', 'Order no. 1'], rules, known)).toEqual({
    gone: [{ column: 'Xyzzy', likely_now: 'Recipient name' }],
    added: ['Recipient name'],
  });
});

test('or by the one with most of its words; by none where nothing is alike', () => {
  expect(findDrift(['Xyzzy', 'Recipient phone', 'Town', 'Our order no.', 'Size'], rules, known)).toEqual({
    gone: [
      { column: 'City', likely_now: 'Town' },
      { column: 'Order no. 1', likely_now: 'Our order no.' },
    ],
    added: ['Town', 'Our order no.', 'Size'],
  });
  expect(findDrift(['Recipient phone', 'City', 'Order no. 1', 'Size'], rules, known).gone).toEqual([
    { column: 'Xyzzy', likely_now: null },
  ]);
});

test('one new column replaces one that is gone, not two', () => {
  const twice = profileRulesSchema.parse({
    fields: { delivery_city: { column: 'City' }, pickup_city: { column: 'City from' } },
  });
  const { gone } = findDrift(['City to'], twice, []);
  expect(gone.map(({ likely_now: now }) => now).filter(Boolean)).toHaveLength(1);
});

test('the order of columns, their case and an unknown one more do not unfit a profile; half of its columns gone do', () => {
  expect(fitOfProfile(['CITY', 'order no. 1', 'recipient phone', 'xyzzy'], rules, [])).toBe(1);
  const withOneMore = fitOfProfile([...known, 'Size'], rules, known);
  expect(withOneMore).toBeGreaterThan(0.9);
  expect(withOneMore).toBeLessThan(1);
  expect(fitOfProfile(['Xyzzy', 'City'], rules, known)).toBe(0);
});
