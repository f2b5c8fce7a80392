import fc from 'fast-check';
import { expect, test } from 'vitest';
import { logicalFields, orderFields } from '@/lib/fields/order-fields';
import { BODY_CHARACTERS, redactAddress, redactBody } from '@/lib/request-log/redact';

const shown = (body: unknown) => JSON.parse(redactBody(body)) as unknown;

test('technical values are shown, so that one sees what was wrong', () => {
  const body = {
    ...{
      batchId: 'B-1',
      sourceSystem: 'erp',
      operation: 'upsert',
      totalItems: 2,
      dry_run: true,
      cod_amount: 12.5,
    },
    targets: [{ externalId: 'DEL-1', status: 'Created', warnings: [] }],
    error: {
      code: 'not_found',
      details: { problems: [{ in: 'body', path: 'targets.0.title', code: 'required' }] },
    },
    docs_url: 'https://x/docs/errors#error-not_found',
    mappings: { 'Recipient Name': 'delivery_contact_name' },
    next_cursor: null,
  };
  expect(shown(body)).toEqual(body);
});

test('secrets and what may tell of a person are not', () => {
  expect(
    shown({
      ...{ client_secret: 's3cret', upload_url: 'https://x/y?sig=z', password_link: { url: 'https://x#t' } },
      ...{ delivery_contact_name: 'Jo Lind', phone: 4915112345678, latitude: 51.45, title: 'Ring at Lind' },
      ...{ message: 'The phone +49 151 is not valid', file_name: 'Lind.csv', unheardOf: 'Lind' },
      extra: { id: 'Lind', code: 7 },
      changes: [{ field: 'city', from: 'Essen', to: 'Köln' }],
    }),
  ).toEqual({
    ...{ client_secret: '[secret]', upload_url: '[secret]', password_link: { url: '[secret]' } },
    ...{ delivery_contact_name: '[text, 7 characters]', phone: '[number]', latitude: '[number]' },
    ...{
      title: '[text, 12 characters]',
      message: '[text, 30 characters]',
      file_name: '[text, 8 characters]',
    },
    ...{ unheardOf: '[text, 4 characters]', extra: { id: '[text, 4 characters]', code: '[number]' } },
    changes: [{ field: '[text, 4 characters]', from: '[text, 5 characters]', to: '[text, 4 characters]' }],
  });
});

test('no value of a field that the erasure of a consignee empties is shown', () => {
  for (const field of logicalFields) {
    if (!('erased' in orderFields[field]) || !orderFields[field].erased) continue;
    expect(redactBody({ [field]: 'Jo Lind 4711' }), field).not.toContain('Lind');
  }
});

test('under a name that nobody knows, nothing is shown, and whatever is sent stays within the bound', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
      expect(redactBody({ unheard: value }).length).toBeLessThanOrEqual(BODY_CHARACTERS + 1);
    }),
  );
  const long = {
    targets: Array.from({ length: 10_000 }, (_, index) => ({ externalId: `T-${index}`, x: 'y'.repeat(1e3) })),
  };
  expect(redactBody(long)).toContain('[9990 more]');
  const wide = Object.fromEntries(
    Array.from({ length: 5000 }, (_, index) => [`${'k'.repeat(500)}${index}`, true]),
  );
  expect(redactBody(wide).length).toBeLessThanOrEqual(BODY_CHARACTERS + 1);
});

test('parameters of an address are redacted alike', () => {
  const url = new URL('http://x/api/deliveries?status=created&search=Jo%20Lind&token=abc&limit=5');
  expect(redactAddress(url)).toBe(
    '/api/deliveries?status=created&search=[text,%207%20characters]&token=[secret]&limit=5',
  );
  const list =
    '/api/events?after=42&updated_since=2026-11-29T00:00:00Z&cursor=0193a1f4&updatedSince=2026-11-29';
  expect(redactAddress(new URL(`http://x${list}`))).toBe(list);
  expect(shown({ next_after: 42, next_cursor: 'MjA', look_after: 'Jo Lind' })).toEqual({
    ...{ next_after: 42, next_cursor: 'MjA', look_after: '[text, 7 characters]' },
  });
  expect(redactAddress(new URL('http://x/api/deliveries'))).toBe('/api/deliveries');
});
