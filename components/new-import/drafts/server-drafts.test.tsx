import { screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { draftHolder } from '@/components/domain/draft-holder';
import { NewImportPage } from '@/components/new-import/new-import-page';
import {
  choose,
  csv,
  drop,
  prepareWizard,
  wizardAnswers,
  wizardJob,
} from '@/components/testing/drive-wizard';
import { fakeApi } from '@/components/testing/fake-api';
import { findViolations } from '@/components/testing/find-violations';
import { renderPage } from '@/components/testing/render-page';
import { csvOf, sampleHeader, sampleMappings } from '@/lib/testing/sample-orders';

beforeEach(prepareWizard);

const draftId = '01936d2e-0000-7000-8000-00000000dddd';
const path = `/api/delivery/import-drafts/${draftId}`;
const text = csvOf([{ Reference: 'D-1' }]);

/** A colleague's unfinished import, with a customer and a name chosen. */
const kept = (held: { name: string; is_you: boolean; holder_id: string } | null) => ({
  ...{
    id: draftId,
    file_name: 'monday.csv',
    file_size_bytes: 10,
    changed_by: { name: 'Dana' },
    held_by: held,
  },
  ...{ updated_at: '2026-11-29T06:00:00.000Z', kept_until: '2026-12-06T06:00:00.000Z' },
  ...{ file_key: 'uploads/kept', file_kind: 'csv', file_url: 'http://store.test/kept', choices_version: 1 },
  choices: {
    fileName: 'monday.csv',
    headers: sampleHeader,
    mappings: Object.entries({ ...sampleMappings, Notes: 'external_reference_id', Reference: '' }).filter(
      ([, field]) => field !== '',
    ),
    details: {
      customer: { id: wizardJob.customer_id, name: 'Cedar Pharmacy' },
      deliveryService: null,
      payerType: 'receiver',
      paymentMethod: 'card',
    },
    rules: null,
    pointsByAddress: false,
    name: 'Monday by Dana',
  },
});

test('once the file is uploaded, file and choices are kept on the server, and changes follow', async () => {
  const calls = fakeApi(wizardAnswers());
  const { user } = renderPage(<NewImportPage again={null} />);
  drop(csv(text));
  await screen.findAllByText('1 row is ready');
  // On a slow machine the page may also say meanwhile that it is still there, without choices.
  const saved = () =>
    calls.filter(
      ({ method, path: at, body }) =>
        method === 'PUT' && at.includes('/import-drafts/') && (body as { choices?: object }).choices,
    );
  await waitFor(() => expect(saved()).not.toHaveLength(0));
  expect(saved()[0]?.body).toMatchObject({
    file_key: 'uploads/key',
    file_name: 'orders.csv',
    choices: { headers: sampleHeader, details: { customer: null } },
  });
  await choose(user, 'Customer', 'Cedar Pharmacy');
  await waitFor(() =>
    expect(saved().at(-1)?.body).toMatchObject({
      choices: { details: { customer: { name: 'Cedar Pharmacy' } } },
    }),
  );
  expect(saved().at(-1)?.path).toBe(saved()[0]?.path);
});

test('a file that was only looked at leaves no unfinished import; one with a choice does', async () => {
  for (const isChosen of [false, true]) {
    sessionStorage.clear();
    const calls = fakeApi(wizardAnswers());
    const { user, unmount } = renderPage(<NewImportPage again={null} />);
    drop(csv(text));
    await screen.findAllByText('1 row is ready');
    const kept = () => calls.filter(({ path: at }) => at.includes('/import-drafts/'));
    await waitFor(() => expect(kept()).not.toHaveLength(0));
    if (isChosen) await choose(user, 'Customer', 'Cedar Pharmacy');
    unmount();
    await waitFor(() =>
      expect(kept().at(-1)).toMatchObject(
        isChosen ? { method: 'PUT', body: { leave: true } } : { method: 'DELETE', path: kept()[0]!.path },
      ),
    );
  }
});

test('what is still being saved is removed only once it is there: it would come back', async () => {
  let save = () => {};
  const isSaved = new Promise<void>((resolve) => (save = resolve));
  const answers = new Proxy(wizardAnswers(), {
    get: (given, key: string) =>
      key.startsWith('PUT /api/delivery/import-drafts/')
        ? () => isSaved.then(() => ({ body: {} }))
        : given[key],
  });
  const calls = fakeApi(answers);
  const { unmount } = renderPage(<NewImportPage again={null} />);
  drop(csv(text));
  await screen.findAllByText('1 row is ready');
  const methods = () =>
    calls.filter(({ path: at }) => at.includes('/import-drafts/')).map(({ method }) => method);
  await waitFor(() => expect(methods()).not.toHaveLength(0));
  unmount();
  await new Promise((resolve) => setTimeout(resolve));
  expect(methods()).not.toContain('DELETE');
  save();
  await waitFor(() => expect(methods().at(-1)).toBe('DELETE'));
});

test('an unfinished import goes on elsewhere with file, mapping and details, without another upload', async () => {
  const calls = fakeApi({
    ...wizardAnswers(),
    [`GET ${path}`]: { body: kept(null) },
    'GET /kept': { text },
  });
  renderPage(<NewImportPage again={null} draft={draftId} />);
  expect(await screen.findByDisplayValue('Monday by Dana')).toBeTruthy();
  expect(await screen.findByLabelText('Customer', { selector: 'button' })).toBeTruthy();
  expect((await screen.findByLabelText('Customer', { selector: 'button' })).textContent).toContain('Cedar');
  expect(calls.some((call) => call.path.endsWith('/upload-url'))).toBe(false);
  expect(await findViolations()).toEqual([]);
});

test('a file of an inbox that no profile recognises belongs to the inbox’s customer, unless somebody has chosen another', async () => {
  const { choices, ...file } = kept(null);
  const customer = { id: wizardJob.customer_id, name: 'Cedar Pharmacy' };
  const received = { inbox_name: 'Cedar nightly', reason: 'No import profile fits.', customer };
  const chosen = { ...choices, details: { ...choices.details, customer: null } };
  for (const [saved, shown] of [
    [{}, 'Cedar Pharmacy'],
    [chosen, 'Choose'],
  ] as const) {
    sessionStorage.clear();
    fakeApi({
      ...wizardAnswers(),
      [`GET ${path}`]: { body: { ...file, choices: saved, received } },
      'GET /kept': { text },
    });
    const { unmount } = renderPage(<NewImportPage again={null} draft={draftId} />);
    const field = await screen.findByLabelText('Customer', { selector: 'button' });
    await waitFor(() => expect(field.textContent).toContain(shown));
    unmount();
  }
});

test('while a colleague works at it, taking over asks first', async () => {
  const calls = fakeApi({
    ...wizardAnswers(),
    [`GET ${path}`]: { body: kept({ name: 'Dana', is_you: false, holder_id: draftId }) },
    'GET /kept': { text },
  });
  const { user } = renderPage(<NewImportPage again={null} draft={draftId} />);
  expect(await screen.findByText('Dana is working at this import')).toBeTruthy();
  expect(calls.some((call) => call.path === '/kept')).toBe(false);
  await user.click(screen.getByRole('button', { name: 'Take over' }));
  expect(await screen.findByDisplayValue('Monday by Dana')).toBeTruthy();
  expect(calls.find((call) => call.method === 'PUT')?.body).toMatchObject({ take_over: true });
});

test('after a reload, one’s own unfinished import goes on without a question; that of another window asks', async () => {
  const answers = (holder_id: string) => ({
    ...wizardAnswers(),
    [`GET ${path}`]: { body: kept({ name: 'Dana', is_you: true, holder_id }) },
    'GET /kept': { text },
  });
  fakeApi(answers(draftId));
  const { unmount } = renderPage(<NewImportPage again={null} draft={draftId} />);
  expect(await screen.findByRole('button', { name: 'Take over' })).toBeTruthy();
  unmount();
  fakeApi(answers(draftHolder()));
  renderPage(<NewImportPage again={null} draft={draftId} />);
  expect(await screen.findByDisplayValue('Monday by Dana')).toBeTruthy();
});

test('when another page has taken it over, this one says so and saves no more', async () => {
  const calls = fakeApi({
    ...wizardAnswers(),
    [`GET ${path}`]: { body: kept(null) },
    'GET /kept': { text },
    [`PUT ${path}`]: {
      status: 409,
      body: { error: { code: 'import_draft_held', message: 'Omar is working at this import.', details: {} } },
    },
  });
  const { user } = renderPage(<NewImportPage again={null} draft={draftId} />);
  const alert = await screen.findByText('This import was taken over');
  expect(alert).toBeTruthy();
  const before = calls.filter((call) => call.method === 'PUT').length;
  await user.type(screen.getByDisplayValue('Monday by Dana'), '!');
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  expect(calls.filter((call) => call.method === 'PUT')).toHaveLength(before);
});
