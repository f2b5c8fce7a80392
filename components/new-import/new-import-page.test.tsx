import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import iconv from 'iconv-lite';
import { beforeEach, expect, test, vi } from 'vitest';
import { NewImportPage } from '@/components/new-import/new-import-page';
import {
  choose,
  csv,
  drop,
  page,
  prepareWizard,
  wizardAnswers,
  wizardJob,
} from '@/components/testing/drive-wizard';
import { fakeApi } from '@/components/testing/fake-api';
import { findViolations } from '@/components/testing/find-violations';
import { recordAnnouncements } from '@/components/testing/record-announcements';
import { renderPage } from '@/components/testing/render-page';
import { makeXlsx, sheetXml } from '@/lib/testing/make-xlsx';
import { csvOf, sampleCells, sampleHeader } from '@/lib/testing/sample-orders';

const sample = readFileSync(path.resolve('public/samples/delivery-orders.csv'), 'utf8');

const answers = wizardAnswers();
const job = wizardJob;

beforeEach(prepareWizard);

const pathsOf = (calls: ReturnType<typeof fakeApi>) => calls.map(({ method, path: to }) => `${method} ${to}`);

test('an empty page offers to choose a file, and has no accessibility problems', async () => {
  fakeApi(answers);
  renderPage(<NewImportPage again={null} />);
  expect(screen.getByRole('heading', { level: 1, name: 'New import' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Choose a file' })).toBeTruthy();
  expect(await findViolations()).toEqual([]);
});

test('from drop to start, the file is mapped, checked, uploaded, and imported as shown', async () => {
  const calls = fakeApi(answers);
  const { user, router } = renderPage(<NewImportPage again={null} />);
  const heard = recordAnnouncements();
  drop(csv(sample));
  expect(await screen.findByText('All 12 required fields are filled')).toBeTruthy();
  // What had the focus is gone: it has not fallen to the body.
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'File' }));
  await screen.findAllByText('39 rows are ready');
  await waitFor(() => expect(heard).toContain('39 rows are ready'));
  expect(heard).toContainEqual(expect.stringMatching(/^“orders.csv” is read: \d+ columns$/));
  expect(heard).toContain('All 12 required fields are filled');
  expect(heard).toContain('The file is uploaded');

  await user.click(screen.getByText('Start import'));
  expect(await screen.findByText('Choose a customer.')).toBeTruthy();
  await waitFor(() => expect(heard).toContain('Choose a customer.'));
  expect(screen.getByLabelText('Customer').getAttribute('aria-invalid')).toBe('true');
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Customer')));
  expect(await findViolations()).toEqual([]);

  await choose(user, 'Customer', 'Cedar Pharmacy');
  await choose(user, 'Delivery service', 'Express before noon');
  expect(pathsOf(calls)).not.toContain('POST /api/delivery/bulk-order-creations');
  await user.click(screen.getByText('Start import'));
  await waitFor(() => expect(router.push).toHaveBeenCalledWith(`/imports/${job.id}`));
  const created = calls.find(({ method, path: to }) => method === 'POST' && to.endsWith('-creations'));
  expect(created?.body).toMatchObject({
    name: 'orders',
    file_key: 'uploads/key',
    total_records: 39,
    customer_id: wizardJob.customer_id,
    profile: {
      fields: {
        pickup_latitude: { column: 'Pickup Lat' },
        external_reference_id: { column: 'Reference' },
      },
      coordinates: { notations: true, city_centre: false },
    },
  });
});

test('an unknown column can be mapped by keyboard, and moving a field is announced', async () => {
  fakeApi(answers);
  const { user } = renderPage(<NewImportPage again={null} />);
  drop(csv(sample.replace('Recipient Phone', 'Rufnr. X')));
  const column = await screen.findByLabelText('Field for column Notes', { selector: 'button' });
  act(() => column.focus());
  await user.keyboard('{ArrowDown}');
  await screen.findByText('Pickup', { selector: '[role=group] *' });
  await user.keyboard('delivery address{Enter}');
  expect(screen.getByText(/now comes from “Notes”, no longer from “Drop Address”/).getAttribute('role')).toBe(
    'status',
  );
});

test('Start with a required field missing leads to where it is chosen', async () => {
  fakeApi(answers);
  renderPage(<NewImportPage again={null} />);
  drop(csv(sample.replace('Recipient Phone', 'Rufnr. X')));
  await screen.findByRole('list', { name: 'Missing required fields' });
  fireEvent.keyDown(document.body, { key: 'Enter', ctrlKey: true });
  const field = screen.getByRole('combobox', { name: 'Column for Recipient phone' });
  await waitFor(() => expect(document.activeElement).toBe(field));
});

test('rows that will fail are counted before the start, with the first row for each rule', async () => {
  fakeApi(answers);
  renderPage(<NewImportPage again={null} />);
  drop(csv(sample.replace('52.5823', '152.5823')));
  await screen.findAllByText(/38 rows are ready/);
  expect(screen.getByText(/first in row 2/)).toBeTruthy();
});

test('a file that is not a spreadsheet is rejected with a reason, and nothing is uploaded', async () => {
  const calls = fakeApi(answers);
  renderPage(<NewImportPage again={null} />);
  drop(new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3])], 'orders.csv'));
  expect(await screen.findByText('This file cannot be imported')).toBeTruthy();
  expect(screen.queryByText('Start import')).toBeNull();
  expect(calls.filter(({ method }) => method !== 'GET')).toEqual([]);
});

/** A file on disk, dropped in a browser that provides handles; `save` replaces its content. */
function dropFromDisk(text: string) {
  let now = new File([text], 'orders.csv', { type: 'text/csv', lastModified: 1_000 });
  const handle = { getFile: () => Promise.resolve(now) };
  const items = [{ kind: 'file', getAsFileSystemHandle: () => Promise.resolve(handle) }];
  fireEvent.drop(window, { dataTransfer: { types: ['Files'], files: [now], items } });
  return {
    save(next: string) {
      Object.assign(now, unreadable);
      now = new File([next], 'orders.csv', { type: 'text/csv', lastModified: 2_000 });
    },
  };
}

/** Chromium's answer for a file that has changed since it was chosen. */
const unreadable = {
  slice: () => ({ arrayBuffer: () => Promise.reject(new DOMException('changed', 'NotReadableError')) }),
};

const wrong = sample.replace('52.5823', '152.5823');
const unknownPhone = (text: string) => text.replace('Recipient Phone', 'Rufnr. X');

test('a file corrected on disk is read again when the window regains focus, and the mapping is kept', async () => {
  const calls = fakeApi(answers);
  const { user } = renderPage(<NewImportPage again={null} />);
  const disk = dropFromDisk(unknownPhone(wrong));
  await screen.findByLabelText('Field for column Rufnr. X', { selector: 'button' });
  await choose(user, 'Field for column Rufnr. X', 'Recipient phone');
  await screen.findAllByText(/38 rows are ready/);

  disk.save(unknownPhone(sample));
  fireEvent.focus(window);
  expect(await screen.findByText(/Read again: the file was changed at/)).toBeTruthy();
  await screen.findAllByText('39 rows are ready');
  const uploads = () => calls.filter(({ path: to }) => to === '/put');
  await waitFor(() => expect(uploads()).toHaveLength(2));
  expect((uploads()[1]?.body as File).lastModified).toBe(2_000);
  expect(screen.queryByText(/cannot be imported|damaged/)).toBeNull();
});

test('Start checks the disk first, so that a correction is never silently ignored', async () => {
  const calls = fakeApi(answers);
  const { user, router } = renderPage(<NewImportPage again={null} />);
  const disk = dropFromDisk(wrong);
  await screen.findAllByText(/38 rows are ready/);
  await choose(user, 'Customer', 'Cedar Pharmacy');
  await choose(user, 'Delivery service', 'Express before noon');
  disk.save(sample);
  await user.click(screen.getByText('Start import'));
  expect(await screen.findByText(/Read again: the file was changed at/)).toBeTruthy();
  await screen.findAllByText('39 rows are ready');
  expect(pathsOf(calls)).not.toContain('POST /api/delivery/bulk-order-creations');

  await user.click(screen.getByText('Start import'));
  await waitFor(() => expect(router.push).toHaveBeenCalledWith(`/imports/${job.id}`));
});

test('if the browser cannot read a changed file, the page asks for it again and keeps the mapping', async () => {
  fakeApi(answers);
  const { user } = renderPage(<NewImportPage again={null} />);
  const file = csv(sample);
  drop(file);
  await screen.findAllByText('39 rows are ready');
  await user.click(screen.getByText('Clear all'));
  await screen.findByText('12 required fields are missing');

  Object.assign(file, unreadable);
  fireEvent.focus(window);
  expect(await screen.findByText('This file has changed')).toBeTruthy();
  expect(screen.queryByText(/cannot be imported|damaged/)).toBeNull();
  expect(screen.getByText('Start import').closest('button')?.disabled).toBe(true);
  expect(screen.getByLabelText('Field for column Reference', { selector: 'button' })).toBeTruthy();

  drop(csv(sample));
  await waitFor(() => expect(screen.queryByText('This file has changed')).toBeNull());
  expect(await screen.findByText('12 required fields are missing')).toBeTruthy();
});

test('Back asks first if there is unsaved work; Stay keeps it, Leave goes', async () => {
  fakeApi(answers);
  history.replaceState({ page: 'of the router' }, '', '/imports/new');
  const { user } = renderPage(<NewImportPage again={null} />);
  drop(csv(sample));
  await user.click(await screen.findByText('Clear all'));
  history.back();
  expect(await screen.findByText('Leave this import?')).toBeTruthy();
  await user.click(screen.getByText('Stay'));
  await waitFor(() => expect(screen.queryByText('Leave this import?')).toBeNull());
  expect(screen.getByText('12 required fields are missing')).toBeTruthy();

  const go = vi.spyOn(history, 'go').mockImplementation(() => undefined);
  history.back();
  await user.click(await screen.findByText('Leave'));
  expect(go).toHaveBeenCalledWith(-2);
});

test('closing the tab asks only once something has been chosen', async () => {
  fakeApi(answers);
  const { user } = renderPage(<NewImportPage again={null} />);
  drop(csv(sample));
  await screen.findAllByText('39 rows are ready');
  const isAsked = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  expect(isAsked()).toBe(false);
  await choose(user, 'Customer', 'Cedar Pharmacy');
  expect(isAsked()).toBe(true);
});

test('choices are restored for the same file after a sign-in, a reload or Back', async () => {
  fakeApi(answers);
  const first = renderPage(<NewImportPage again={null} />);
  drop(csv(unknownPhone(sample)));
  await screen.findByText('1 required field is missing');
  await choose(first.user, 'Column for Recipient phone', 'Rufnr. X');
  await choose(first.user, 'Customer', 'Cedar Pharmacy');
  first.unmount();

  renderPage(<NewImportPage again={null} />);
  drop(csv(unknownPhone(sample)));
  expect(await screen.findByText('All 12 required fields are filled')).toBeTruthy();
  await waitFor(() => expect(screen.getByLabelText('Customer').textContent).toContain('Cedar Pharmacy'));
});

test('headers that stand twice are named until a column of theirs has a field', async () => {
  fakeApi(answers);
  const { user } = renderPage(<NewImportPage again={null} />);
  const [header, ...rows] = sample.split('\n');
  const plain = header!.replace(/(Pickup|Drop) (Address|Lat|Lng|City|Country)/g, '$2');
  drop(csv([plain, ...rows].join('\n')));
  const title = await screen.findByText(/over more than one column/);
  expect(title.textContent).toBe(
    '“Address”, “Lat”, “Lng”, “City” and “Country” each stand over more than one column',
  );
  expect(await findViolations()).toEqual([]);

  await choose(user, 'Field for column Address (2)', 'Delivery address');
  expect(screen.getByText(/over more than one column/).textContent).not.toContain('Address');
});

test('a file whose headers all differ has no notice about repeated ones', async () => {
  fakeApi(answers);
  renderPage(<NewImportPage again={null} />);
  drop(csv(sample));
  await screen.findByText('All 12 required fields are filled');
  expect(screen.queryByText(/over more than one column/)).toBeNull();
});

/** Presses Start with a customer and a service, without remembering the choices, and returns what was sent. */
async function startAndTake(
  { user, router }: ReturnType<typeof renderPage>,
  calls: ReturnType<typeof fakeApi>,
): Promise<object> {
  await choose(user, 'Customer', 'Cedar Pharmacy');
  await choose(user, 'Delivery service', 'Express before noon');
  await user.click(screen.getByLabelText(/^Remember this/));
  await user.click(screen.getByText('Start import'));
  await waitFor(() => expect(router.push).toHaveBeenCalledWith(`/imports/${wizardJob.id}`));
  const created = calls.find(({ method, path: to }) => method === 'POST' && to.endsWith('-creations'));
  return created?.body as object;
}

test('a charset chosen by its names changes the rows at once, is sent with the import, and keeps the mapping', async () => {
  const calls = fakeApi(wizardAnswers());
  const rendered = renderPage(<NewImportPage again={null} />);
  const { user } = rendered;
  const plain = { 'Pickup Address': 'Main St 1', 'Drop Address': 'High St 2', Notes: '' };
  const text = csvOf([
    { ...plain, 'Recipient Name': 'Олена' },
    { ...plain, 'Recipient Name': 'Ann' },
  ]);
  drop(new File([Uint8Array.from(iconv.encode(text, 'windows-1251'))], 'orders.csv'));
  await screen.findAllByText('2 rows are ready');
  const firstRows = () => within(screen.getByLabelText('First rows of the file'));
  await user.click(screen.getByLabelText('Change the character set'));
  await user.click(await screen.findByText('Îëåíà', { selector: 'bdi' }));
  expect(await firstRows().findByText('Îëåíà')).toBeTruthy();
  await screen.findAllByText('2 rows are ready');

  await user.click(await screen.findByText('Олена', { selector: 'bdi' }));
  expect(await firstRows().findByText('Олена')).toBeTruthy();
  await screen.findAllByText('2 rows are ready');
  expect(screen.queryByText('Please check the letters of the names')).toBeNull();
  expect(await findViolations()).toEqual([]);

  expect(await startAndTake(rendered, calls)).toMatchObject({
    profile: { charset: 'windows-1251', fields: { delivery_contact_name: { column: 'Recipient Name' } } },
  });
});

test('a second sheet with orders is named with its rows, and can be imported instead', async () => {
  const calls = fakeApi(wizardAnswers());
  const rendered = renderPage(<NewImportPage again={null} />);
  const orders = (count: number, from: number) =>
    sheetXml([sampleHeader, ...Array.from({ length: count }, (_, index) => sampleCells(from + index))]);
  const workbook = await makeXlsx({
    sheets: { Monday: orders(2, 1), Tuesday: orders(3, 11), Old: orders(1, 21) },
    hidden: ['Old'],
  });
  drop(new File([workbook], 'week.xlsx'));
  await screen.findAllByText('2 rows are ready');
  expect(screen.getByText(/another sheet seems to have orders as well/).textContent).toContain('“Monday”');
  const instead = screen.getByText('Import “Tuesday” instead').closest('li');
  await waitFor(() => expect(instead?.textContent).toContain('“Tuesday”: 3 rows'));
  expect(screen.getByText(/Hidden sheets are not imported: “Old”/)).toBeTruthy();

  await rendered.user.click(screen.getByLabelText(/Choose another sheet$/));
  expect(screen.getByText('3 rows, looks like orders')).toBeTruthy();
  await rendered.user.click(screen.getByLabelText(/^Tuesday/));
  await screen.findAllByText('3 rows are ready');
  expect(screen.getByText(/another sheet seems to have orders as well/).textContent).toContain('“Tuesday”');
  expect(await startAndTake(rendered, calls)).toMatchObject({ profile: { sheet_name: 'Tuesday' } });
});

test('another delimiter is offered when only one column is found', async () => {
  fakeApi(wizardAnswers());
  const { user } = renderPage(<NewImportPage again={null} />);
  drop(csv(sample.replaceAll(',', ':')));
  await user.click(await screen.findByLabelText('Comma'));
  expect((await screen.findByLabelText<HTMLInputElement>('Comma')).checked).toBe(true);
  expect(screen.getByText('What separates the cells of a row')).toBeTruthy();
});

test('a file that was imported before is told before the start, with what came of it', async () => {
  const text = csvOf([{ Reference: '' }]);
  const calls = fakeApi(wizardAnswers({ 'GET /api/delivery/bulk-order-creations': page([wizardJob]) }));
  renderPage(<NewImportPage again={null} />);
  drop(csv(text));
  const title = await screen.findByText('This file was imported before');
  const notice = title.parentElement;
  expect(notice?.textContent).toContain('by Dana Dispatcher as “monday.csv”');
  expect(notice?.textContent).toContain(': 38 deliveries.');
  expect(notice?.textContent).toContain('doubles the deliveries that have no reference');
  expect(screen.getByText('monday.csv').closest('a')?.getAttribute('href')).toBe(`/imports/${wizardJob.id}`);
  const asked = calls.find(
    ({ method, path: to }) => method === 'GET' && to.endsWith('/bulk-order-creations'),
  );
  expect(asked?.query.content_sha256).toBe(createHash('sha256').update(text).digest('hex'));
});

test('orders without a reference that are there already are told, and left out when ticked', async () => {
  const cells = { 'Drop Address': 'High St 2', 'Recipient Name': 'Ann Lee', Reference: '' };
  const calls = fakeApi(
    wizardAnswers({
      'POST /api/delivery/deliveries/look-alikes': {
        body: {
          data: [
            {
              index: 0,
              delivery_id: wizardJob.id,
              external_reference_id: null,
              delivery_contact_name: 'Ann Lee',
              created_at: '2026-11-27T06:00:00.000Z',
              bulk_order_creation_id: null,
            },
          ],
        },
      },
    }),
  );
  const rendered = renderPage(<NewImportPage again={null} />);
  // Row 2 looks like a delivery; row 4 is row 3 again.
  const bob = { ...cells, 'Pickup Address': 'Main St 1', 'Recipient Name': 'Bob' };
  drop(csv(csvOf([{ ...cells, Notes: 'ring' }, bob, bob, { Reference: 'R-9' }])));
  await screen.findAllByText('4 rows are ready');
  expect(screen.getByText('1 order without a reference is in this file twice')).toBeTruthy();
  await choose(rendered.user, 'Customer', 'Cedar Pharmacy');
  await choose(rendered.user, 'Delivery service', 'Express before noon');
  await screen.findByText('1 order without a reference looks like one that is there already');
  const asked = calls.find(({ path: to }) => to.endsWith('/look-alikes'))?.body;
  expect(asked).toMatchObject({
    customer_id: wizardJob.customer_id,
    orders: [{ delivery_contact_name: 'Ann Lee' }, { delivery_contact_name: 'Bob' }],
  });

  for (const tick of screen.getAllByLabelText('Leave this row out of the import'))
    await rendered.user.click(tick);
  await screen.findAllByText('2 rows are ready');
  await rendered.user.click(screen.getByText('Start import'));
  await waitFor(() => expect(rendered.router.push).toHaveBeenCalledWith(`/imports/${wizardJob.id}`));
  const created = calls.find(({ method, path: to }) => method === 'POST' && to.endsWith('-creations'));
  expect(created?.body).toMatchObject({ skip_rows: [2, 4] });
});
