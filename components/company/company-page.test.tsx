import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { CompanyPage } from '@/components/company/company-page';
import { findTimeZones } from '@/components/company/find-time-zones';
import { fakeApi } from '@/components/testing/fake-api';
import { findViolations } from '@/components/testing/find-violations';
import { renderPage } from '@/components/testing/render-page';

const settings = '/api/tenant-settings';

test('an administrator finds a time zone by parts of its name, and every page gets it', async () => {
  let zone = 'UTC';
  const calls = fakeApi({
    [`GET ${settings}`]: () => ({ body: { name: 'Northwind', time_zone: zone } }),
    [`PATCH ${settings}`]: ({ body }) => {
      zone = (body as { time_zone: string }).time_zone;
      return { body: { name: 'Northwind', time_zone: zone } };
    },
  });
  const { user, router } = renderPage(<CompanyPage />);
  const field = await screen.findByLabelText('Time zone', { selector: 'button' });
  expect(field.textContent).toContain('UTC');
  expect(await findViolations()).toEqual([]);
  expect(screen.getByText<HTMLButtonElement>('Save', { selector: 'button' }).disabled).toBe(true);
  await user.click(field);
  await user.type(await screen.findByLabelText('Part of the name'), 'berl');
  await user.click(await screen.findByText('Europe/Berlin'));
  await user.click(screen.getByText('Save', { selector: 'button' }));
  expect(await screen.findByText('Days are those of Europe/Berlin now')).toBeTruthy();
  expect(calls.filter(({ method }) => method === 'PATCH').map(({ body }) => body)).toEqual([
    { time_zone: 'Europe/Berlin' },
  ]);
  await waitFor(() => expect(router.refresh).toHaveBeenCalled());
});

test('settings that do not load say so; a refusal stays beside the form', async () => {
  fakeApi({
    [`GET ${settings}`]: { status: 403, body: { error: { code: 'forbidden', message: 'Not you.' } } },
  });
  renderPage(<CompanyPage />);
  expect(await screen.findByText('The settings could not be loaded')).toBeTruthy();
  expect(screen.getByText('Not you.')).toBeTruthy();
});

test('time zones are found by words in any order, with their distance in summer and in winter', () => {
  const winter = new Date('2026-12-01T12:00:00Z');
  const summer = new Date('2026-07-01T12:00:00Z');
  expect(findTimeZones('york new', winter, 'en-GB').options).toEqual([
    { value: 'America/New_York', label: 'America/New_York', hint: 'GMT-5' },
  ]);
  expect(findTimeZones('europe/berlin', summer, 'en-GB').options[0]?.hint).toBe('GMT+2');
  const all = findTimeZones('', winter, 'en-GB');
  expect(all.options[0]?.value).toBe('UTC');
  expect(all.options).toHaveLength(50);
  expect(all.total).toBeGreaterThan(400);
  expect(findTimeZones('atlantis', winter, 'en-GB')).toEqual({ options: [], total: 0 });
});
