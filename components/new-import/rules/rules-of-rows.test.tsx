import { screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { NewImportPage } from '@/components/new-import/new-import-page';
import { choose, csv, drop, prepareWizard, wizardAnswers } from '@/components/testing/drive-wizard';
import { fakeApi } from '@/components/testing/fake-api';
import { findViolations } from '@/components/testing/find-violations';
import { renderPage } from '@/components/testing/render-page';

const header =
  'Pickup Address;Pickup Lat;Pickup Lng;Pickup City;Pickup Country;Drop Address;Drop Lat;Drop Lng;Drop City;Drop Country;Recipient;Recipient Phone;Order;Day;A;B;C;D';
const row = (order: string, day: string, more = 'box / 2;3;bag;1') =>
  `Weg 1;52.5;13.4;Berlin;DE;Weg 2;52.5;13.4;Berlin;DE;Anna;+493012345678;${order};${day};${more}`;
const orders = [header, row('1', 'Mo'), row('1', 'Mo'), row('1', 'Tu'), row('2', 'Mo')].join('\n');

beforeEach(prepareWizard);

async function openFile() {
  fakeApi(wizardAnswers());
  const { user } = renderPage(<NewImportPage again={null} />);
  drop(csv(orders));
  await screen.findByText('All 12 required fields are filled');
  await screen.findAllByText(/^4 rows/);
  return user;
}

test('rows are one order when several columns are the same', async () => {
  const user = await openFile();
  await choose(user, 'Rows and orders', 'Rows with the same “Order” are one order');
  await screen.findAllByText('4 rows (2 orders) are ready');
  await choose(user, 'Another column that must be the same', 'and the same “Day”');
  await screen.findAllByText('4 rows (3 orders) are ready');
  await choose(user, 'Order column 2', 'Without this column');
  await screen.findAllByText('4 rows (2 orders) are ready');
});

test('a row can describe two packages, and either can be removed', async () => {
  const user = await openFile();
  await user.click(screen.getByText('From columns'));
  await choose(user, 'Description', 'A');
  await user.click(screen.getByText('Another package in the same row'));
  await choose(user, 'Description (2)', 'C');
  await choose(user, 'Quantity (2)', 'B');
  expect(await findViolations(screen.getByText('Use these columns').closest('[role=dialog]')!)).toEqual([]);
  await user.click(screen.getByText('Use these columns'));
  await screen.findByText('Package 1 from “A”; Package 2 from “C”, “B”');
  await screen.findByText(/^4 packages/);
  // The column has no field of its own, but it is not lost.
  const fieldOf = (column: string) =>
    screen.getByLabelText(`Field for column ${column}`, { selector: 'button' }).textContent;
  expect(fieldOf('B')).toContain('Read by the rules below');

  await user.click(screen.getByLabelText('Change the packages'));
  await user.click(await screen.findByLabelText('Remove package 1'));
  await user.click(screen.getByText('Use these columns'));
  await screen.findByText('From “C”, “B”');
});

test('a field takes what stands before a text', async () => {
  const user = await openFile();
  await user.click(screen.getByText('Fill a field another way'));
  await choose(user, 'Field', 'Special instructions');
  await user.click(screen.getByLabelText(/^Part of a column/));
  await choose(user, 'Column', 'A');
  await choose(user, 'Part', 'what stands before a text');
  await user.type(screen.getByLabelText('Before which text'), ' /');
  await waitFor(() => expect(screen.getAllByText('box')).toHaveLength(3));
  await user.click(screen.getByText('Use this'));
  await screen.findByText('“A” up to “ /”');
});

test('a field is joined from four columns', async () => {
  const user = await openFile();
  await user.click(screen.getByText('Fill a field another way'));
  await choose(user, 'Field', 'Special instructions');
  await user.click(screen.getByLabelText(/^Several columns together/));
  for (const [index, name] of ['A', 'B', 'C', 'D'].entries()) await choose(user, `Column ${index + 1}`, name);
  expect(screen.getByLabelText('Column 5', { selector: 'button' })).toBeTruthy();
  await choose(user, 'Column 2', 'Day');
  await user.click(screen.getByText('Use this'));
  await screen.findByText('“A” + “Day” + “C” + “D”');
});

test('of the columns that no field takes, some can be kept', async () => {
  const user = await openFile();
  await user.click(screen.getByLabelText('Keep the 6 columns that no field takes with each delivery'));
  await choose(user, 'Which columns are kept', 'Only those chosen here');
  await user.click(screen.getByLabelText('A'));
  // The columns that are kept are still columns that no field takes.
  expect(screen.getByLabelText('Keep the 6 columns that no field takes with each delivery')).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>('A').checked).toBe(false);
  expect(screen.getByLabelText<HTMLInputElement>('Day').checked).toBe(true);
});
