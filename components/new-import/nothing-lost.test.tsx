import { readFileSync } from 'node:fs';
import path from 'node:path';
import { screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { NewImportPage } from '@/components/new-import/new-import-page';
import { choose, csv, drop, prepareWizard, wizardAnswers } from '@/components/testing/drive-wizard';
import { fakeApi } from '@/components/testing/fake-api';
import { sampleProfile } from '@/components/testing/sample-profile';
import { renderPage } from '@/components/testing/render-page';

/** What somebody has done in the wizard is not lost without a word. */

const sample = readFileSync(path.resolve('public/samples/delivery-orders.csv'), 'utf8');
const unknownPhone = sample.replace('Recipient Phone', 'Rufnr. X');

beforeEach(prepareWizard);

const isAsked = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

test('closing the tab asks while the file is being uploaded, though nothing was chosen', async () => {
  let arrive = () => undefined as void;
  const arrived = new Promise<object>((resolve) => {
    arrive = () => resolve({});
  });
  fakeApi(wizardAnswers({ 'PUT /put': () => arrived }));
  renderPage(<NewImportPage again={null} />);
  drop(csv(sample));
  await screen.findAllByText('39 rows are ready');
  expect(isAsked()).toBe(true);
  arrive();
  await waitFor(() => expect(isAsked()).toBe(false));
});

test('another file with the same columns keeps the mapping that was made by hand', async () => {
  fakeApi(wizardAnswers());
  const { user } = renderPage(<NewImportPage again={null} />);
  drop(csv(unknownPhone, 'monday.csv'));
  await screen.findByText('1 required field is missing');
  await choose(user, 'Column for Recipient phone', 'Rufnr. X');
  await screen.findAllByText('39 rows are ready');

  drop(csv(unknownPhone.replace('Erika', 'Else'), 'tuesday.csv'));
  expect(await screen.findByDisplayValue('tuesday')).toBeTruthy();
  expect(await screen.findByText('All 12 required fields are filled')).toBeTruthy();
  await screen.findAllByText('39 rows are ready');
});

test('another file with other columns begins with what is suggested for it', async () => {
  fakeApi(wizardAnswers());
  const { user } = renderPage(<NewImportPage again={null} />);
  drop(csv(unknownPhone, 'monday.csv'));
  await screen.findByText('1 required field is missing');
  await choose(user, 'Column for Recipient phone', 'Rufnr. X');
  await screen.findAllByText('39 rows are ready');

  drop(csv(unknownPhone.replace('Notes', 'Rufnr. Y'), 'tuesday.csv'));
  expect(await screen.findByDisplayValue('tuesday')).toBeTruthy();
  expect(await screen.findByText('1 required field is missing')).toBeTruthy();
});

test('a mapping made by hand is remembered for everybody at Start, unless it is unticked', async () => {
  const calls = fakeApi(
    wizardAnswers({ 'POST /api/delivery/import-profiles': { status: 201, body: sampleProfile() } }),
  );
  const { user, router } = renderPage(<NewImportPage again={null} />);
  const remember = () => screen.getByLabelText<HTMLInputElement>(/^Remember this for/);
  drop(csv(unknownPhone));
  await screen.findByText('1 required field is missing');
  await choose(user, 'Customer', 'Cedar Pharmacy');
  expect(remember().checked).toBe(false);
  await choose(user, 'Column for Recipient phone', 'Rufnr. X');
  await screen.findAllByText('39 rows are ready');
  expect(remember().checked).toBe(true);
  await choose(user, 'Delivery service', 'Express before noon');
  await user.click(screen.getByText('Start import'));
  await waitFor(() => expect(router.push).toHaveBeenCalled());
  const made = calls.find(({ method, path: at }) => method === 'POST' && at.endsWith('/import-profiles'));
  expect(made?.body).toMatchObject({
    name: 'Cedar Pharmacy',
    rules: { fields: { delivery_contact_phone: { column: 'Rufnr. X' } } },
  });
});

test('a session that has ended at Start leads to the sign-in with the reason, and the choices are there afterwards', async () => {
  const answers = wizardAnswers({
    'POST /api/delivery/bulk-order-creations': {
      status: 401,
      body: { error: { code: 'unauthenticated', message: 'Sign in.' } },
    },
  });
  fakeApi(answers);
  window.history.replaceState(null, '', '/imports/new');
  const first = renderPage(<NewImportPage again={null} />);
  drop(csv(unknownPhone));
  await screen.findByText('1 required field is missing');
  await choose(first.user, 'Column for Recipient phone', 'Rufnr. X');
  await screen.findAllByText('39 rows are ready');
  await choose(first.user, 'Customer', 'Cedar Pharmacy');
  await choose(first.user, 'Delivery service', 'Express before noon');
  await first.user.click(screen.getByLabelText(/^Remember this/));
  await first.user.click(screen.getByText('Start import'));
  await waitFor(() =>
    expect(first.router.replace).toHaveBeenCalledWith(expect.stringMatching(/ended=true$/)),
  );
  first.unmount();

  fakeApi(wizardAnswers());
  renderPage(<NewImportPage again={null} />);
  drop(csv(unknownPhone));
  expect(await screen.findByText('All 12 required fields are filled')).toBeTruthy();
  await waitFor(() => expect(screen.getByLabelText('Customer').textContent).toContain('Cedar Pharmacy'));
});
