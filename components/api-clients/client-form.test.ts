import { createTranslator } from 'use-intl/core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  blankClient,
  clientFormSchema,
  clientFormWords,
  formOf,
  readChanges,
  readNewClient,
} from '@/components/api-clients/client-form';
import type { ApiClient } from '@/lib/api-clients/api-client-schemas';
import { en } from '@/lib/messages/catalogues/en';

const t = createTranslator({ locale: 'en-GB', messages: en, namespace: 'apiClients.clientForm' });

const client: ApiClient = {
  ...{ id: '01936d2e-0000-7000-8000-000000000001', client_id: 'lading_1', name: 'ERP' },
  ...{ scopes: ['inbound.targets.read'], status: 'active', created_at: '2026-01-01T00:00:00Z' },
  ...{ created_by_name: null, expires_at: '2026-12-24T09:30:00.000Z', disabled_at: null, last_used_at: null },
  ...{ secret_rotated_at: null, previous_secret_expires_at: null },
};
const values = { ...blankClient, name: 'ERP', scopes: ['inbound.targets.read' as const] };
const endOf = (day: string) => new Date(`${day}T23:59:59.999`).toISOString();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-21T12:00:00') });
});

afterEach(() => {
  vi.useRealTimers();
});

test('an expiry is the end of the day in the reader’s time zone', () => {
  expect(readNewClient(values).expires_at).toBeNull();
  expect(readNewClient({ ...values, expiry: '90' }).expires_at).toBe(endOf('2027-02-19'));
  expect(readNewClient({ ...values, expiry: 'day', day: '2026-11-21' }).expires_at).toBe(endOf('2026-11-21'));
});

test.each([
  ['', 'Choose the last day.'],
  ['2026-13-01', 'Choose the last day.'],
  ['2026-11-20', 'This day has already passed.'],
])('the day %j is refused', (day, message) => {
  const { error } = clientFormSchema(t).safeParse({ ...values, expiry: 'day', day });
  expect(error?.issues).toMatchObject([{ path: ['day'], message }]);
  expect(clientFormSchema(t).safeParse({ ...values, expiry: 'never', day }).success).toBe(true);
});

test('an expired client can be renamed without touching its expiry', () => {
  const expired = formOf({ ...client, expires_at: '2026-11-01T09:30:00.000Z' });
  const renamed = { ...expired, name: 'Renamed' };
  expect(clientFormSchema(t, expired).safeParse(renamed).success).toBe(true);
  expect(clientFormSchema(t, expired).safeParse({ ...renamed, day: '2026-11-02' }).success).toBe(false);
  expect(clientFormSchema(t, expired).safeParse({ ...renamed, name: 'two\tcolumns' }).success).toBe(false);
});

test('an unchanged expiry is not sent', () => {
  const form = formOf(client);
  expect(readChanges(client, { ...form, name: 'New' })).toEqual({
    ...{ name: 'New', scopes: ['inbound.targets.read'] },
  });
  expect(readChanges(client, { ...form, expiry: 'never' })).toMatchObject({ expires_at: null });
  expect(readChanges(client, { ...form, day: '2026-12-25' })).toMatchObject({
    expires_at: endOf('2026-12-25'),
  });
});

test.each([
  [{ name: ' ' }, 'Give the client a name, such as the name of the program.'],
  [{ name: 'x'.repeat(101) }, 'At most 100 characters.'],
  [{ name: 'two\tcolumns' }, 'The name must be a single line without control characters.'],
  [{ scopes: [] }, 'Choose at least one thing the client may do.'],
])('explains what the API would reject: %j', (change, message) => {
  const { error } = clientFormSchema(t).safeParse({ ...values, ...change }, { error: clientFormWords(t) });
  expect(error?.issues).toMatchObject([{ message }]);
});
