import { screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { NewImportPage } from '@/components/new-import/new-import-page';
import { choose, csv, drop, prepareWizard, wizardAnswers } from '@/components/testing/drive-wizard';
import { fakeApi } from '@/components/testing/fake-api';
import { findViolations } from '@/components/testing/find-violations';
import { renderPage } from '@/components/testing/render-page';

const header =
  'Pickup Address;Pickup Lat;Pickup Lng;Pickup City;Pickup Country;Drop Address;Drop Lat;Drop Lng;Drop City;Drop Country;Recipient;Recipient Phone;Status';
const row = (status: string) =>
  `Weg 1;52.5;13.4;Berlin;DE;Weg 2;52.5;13.4;Berlin;DE;Anna;+493012345678;${status}`;
const statuses = ['paid', 'cancelled', '', 'Cancelled', 'paid', 'paid', 'draft', 'on hold'];
const orders = [header, ...statuses.map(row)].join('\n');

beforeEach(prepareWizard);

test('rows are left out by the values of a column, which are shown with their counts', async () => {
  fakeApi(wizardAnswers());
  const { user } = renderPage(<NewImportPage again={null} />);
  drop(csv(orders));
  await screen.findAllByText('8 rows are ready');
  await user.click(screen.getByText('Leave out rows by a value'));
  await choose(user, 'Column', 'Status');
  // Upper and lower case are the same.
  const cancelled = await screen.findByLabelText('cancelled 2 rows');
  expect(screen.getByLabelText('paid 3 rows')).toBeTruthy();
  expect(await findViolations(cancelled.closest('[role=dialog]')!)).toEqual([]);
  await user.click(cancelled);
  await user.click(screen.getByLabelText('empty 1 row'));
  await user.click(screen.getByText('Leave out these rows'));
  await screen.findAllByText(/^5 rows are ready/);
  expect(screen.getByText('3 rows left out by value')).toBeTruthy();
  const rule = screen.getByText('Rows where').closest('li');
  expect(rule?.textContent).toContain('Rows where “Status” is cancelled, empty');

  await user.click(screen.getByLabelText('Change which rows are left out by “Status”'));
  expect((await screen.findByLabelText<HTMLInputElement>('cancelled 2 rows')).checked).toBe(true);
  await user.click(screen.getByLabelText('empty 1 row'));
  // What is typed counts without “Add” as well.
  await user.type(screen.getByLabelText('Another value'), 'DRAFT');
  await user.click(screen.getByText('Leave out these rows'));
  await waitFor(() => expect(rule?.textContent).toContain('is cancelled, DRAFT'));
  await screen.findAllByText(/^5 rows are ready/);

  await user.click(screen.getByLabelText('Leave out no rows by “Status”'));
  await screen.findAllByText('8 rows are ready');
});

test('all rows but those with some values are left out, and the rule says so', async () => {
  fakeApi(wizardAnswers());
  const { user } = renderPage(<NewImportPage again={null} />);
  drop(csv(orders));
  await screen.findAllByText('8 rows are ready');
  await user.click(screen.getByText('Leave out rows by a value'));
  await choose(user, 'Column', 'Status');
  await user.click(await screen.findByLabelText('All others'));
  await user.click(screen.getByLabelText('paid 3 rows'));
  await user.click(screen.getByText('Leave out these rows'));
  await screen.findAllByText(/^3 rows are ready/);
  const rule = screen.getByText('Rows where').closest('li');
  expect(rule?.textContent).toContain('Rows where “Status” is anything but paid');

  await user.click(screen.getByLabelText('Change which rows are left out by “Status”'));
  expect((await screen.findByLabelText<HTMLInputElement>('All others')).checked).toBe(true);
  await user.click(screen.getByLabelText('Those with the values below'));
  await user.click(screen.getByText('Leave out these rows'));
  await screen.findAllByText(/^5 rows are ready/);
});
