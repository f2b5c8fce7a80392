import { screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { NewImportPage } from '@/components/new-import/new-import-page';
import { csv, drop, prepareWizard, wizardAnswers } from '@/components/testing/drive-wizard';
import { fakeApi } from '@/components/testing/fake-api';
import { findViolations } from '@/components/testing/find-violations';
import { renderPage } from '@/components/testing/render-page';

const header =
  'Pickup Address;Pickup Lat;Pickup Lng;Pickup City;Pickup Country;Drop Address;Drop Lat;Drop Lng;Drop City;Drop Country;Recipient;Recipient Phone;Notes';
const row = (country: string, notes: string) =>
  `Weg 1;52.5;13.4;Berlin;DE;Weg 2;52.5;13.4;Berlin;${country};Anna;+493012345678;${notes}`;
const orders = [header, row('Deutchland', 'x'), row('DE', 'K.A.'), row('deutchland', 'y')].join('\n');

beforeEach(prepareWizard);

test('a country that nothing is called is proposed, and one click asks what it means', async () => {
  fakeApi(wizardAnswers());
  const { user } = renderPage(<NewImportPage again={null} />);
  drop(csv(orders));
  await screen.findAllByText(/1 row is ready/);
  expect(screen.getByText('in Delivery country, 2 rows, cannot be read')).toBeTruthy();
  await user.click(screen.getByText('Say what it means'));
  const to = await screen.findByLabelText('Read');
  await waitFor(() => expect(document.activeElement).toBe(to));
  expect(screen.getByLabelText<HTMLInputElement>('Where the file says').value).toBe('Deutchland');
  expect(await findViolations(to.closest('[role=dialog]')!)).toEqual([]);
  await user.keyboard('DE{Enter}');
  await screen.findAllByText('3 rows are ready');
  expect(screen.queryByText('Say what it means')).toBeNull();

  await user.click(screen.getByLabelText('Read “Deutchland” in Delivery country as it stands'));
  await screen.findAllByText(/1 row is ready/);
  // The problem itself offers the same.
  expect(screen.getByText(/as something else/).textContent).toBe('Read “Deutchland” as something else');
});

test('a value that was replaced by another wrong one is still proposed as it stands in the file', async () => {
  fakeApi(wizardAnswers());
  const { user } = renderPage(<NewImportPage again={null} />);
  drop(csv(orders));
  await user.click(await screen.findByText('Say what it means'));
  await user.keyboard('Narnia{Enter}');
  await screen.findByText('Narnia', { selector: 'bdi' });
  await screen.findByText('in Delivery country, 2 rows, cannot be read');
  await user.click(screen.getByText('Say what it means'));
  expect(screen.getByLabelText<HTMLInputElement>('Where the file says').value).toBe('Deutchland');
  await user.keyboard('Germany{Enter}');
  await screen.findAllByText('3 rows are ready');
  expect(screen.queryByText('Narnia', { selector: 'bdi' })).toBeNull();
});

test('a value can be read as nothing', async () => {
  fakeApi(wizardAnswers());
  const { user } = renderPage(<NewImportPage again={null} />);
  drop(csv(orders));
  await user.click(await screen.findByText('Replace a value'));
  await user.click(screen.getByLabelText('Field', { selector: 'button' }));
  await user.click(await screen.findByText('Recipient name', { selector: '[role=option] *' }));
  await user.type(screen.getByLabelText('Where the file says'), 'anna');
  await user.click(screen.getByLabelText('Read nothing, as if the cell were empty'));
  expect(screen.getByLabelText<HTMLInputElement>('Read').disabled).toBe(true);
  await user.click(screen.getByText('Use this'));
  expect((await screen.findByText('in Recipient name is read as')).parentElement?.textContent).toBe(
    '“anna” in Recipient name is read as nothing',
  );
  await screen.findByText('Recipient name: missing');
});
