import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { TargetPage } from '@/components/targets/target-page';
import { TargetsPage } from '@/components/targets/targets-page';
import { fakeApi } from '@/components/testing/fake-api';
import { findViolations } from '@/components/testing/find-violations';
import { renderPage } from '@/components/testing/render-page';
import { fieldsWithin, targetGroups } from '@/lib/fields/target-fields';
import { type Target, targetSchema } from '@/lib/targets/target-schemas';

/** The fields of a group, all empty. */
const emptyGroup = (group: Parameters<typeof fieldsWithin>[0]) =>
  Object.fromEntries(fieldsWithin(group).map(([name]) => [name, null]));

const target: Target = targetSchema.parse({
  ...emptyGroup(''),
  ...Object.fromEntries(targetGroups.map((group) => [group, emptyGroup(group)])),
  ...{ targetId: 41, externalId: 'A-1', sourceSystem: 'SAP', status: 'Active', title: 'Bakery' },
  address: {
    ...emptyGroup('address'),
    ...{ street: 'Hachestraße 12', postalCode: '45127', city: 'Essen', country: 'DE' },
  },
  ...{ metadata: null, sourceVersion: null },
  ...{ createdAt: '2026-11-27T06:00:00.000Z', updatedAt: '2026-11-27T06:00:00.000Z' },
});
const paging = { page: 1, limit: 50, total: 1, totalPages: 1 };

test('the list of targets links each to its page', async () => {
  fakeApi({
    'GET /api/inbound/targets': { body: { data: [target], paging } },
    'GET /api/inbound/source-systems': { body: { data: ['SAP'] } },
  });
  renderPage(<TargetsPage />);
  expect((await screen.findByRole('link', { name: /Bakery/ })).getAttribute('href')).toBe('/targets/41');
  expect(await findViolations()).toEqual([]);
});

test('a dispatcher without targets is told who sets that up, not how a program sends them', async () => {
  fakeApi({
    'GET /api/inbound/targets': { body: { data: [], paging: { ...paging, total: 0, totalPages: 0 } } },
    'GET /api/inbound/source-systems': { body: { data: [] } },
  });
  renderPage(<TargetsPage />);
  expect(await screen.findByText(/An administrator creates one/)).toBeTruthy();
  expect(screen.queryByText(/curl/)).toBeNull();
  expect(await findViolations()).toEqual([]);
});

test('a target shows where it is and what batches did to it', async () => {
  fakeApi({
    'GET /api/inbound/targets/41': { body: target },
    'GET /api/inbound/targets/41/history': { body: { data: [], paging: { ...paging, total: 0 } } },
  });
  renderPage(<TargetPage targetId={41} />);
  const heading = await screen.findByRole('heading', { level: 1, name: /Bakery/ });
  expect(within(heading).getByText('Bakery')).toBeTruthy();
  expect(screen.getByText(/Hachestraße 12/)).toBeTruthy();
  expect(await findViolations()).toEqual([]);
});
