import { SearchParamsContext } from 'next/dist/shared/lib/hooks-client-context.shared-runtime';
import { useQuery } from '@tanstack/react-query';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { FailedRowsPanel } from '@/components/import-job/failed-rows-panel';
import { fakeApi, type ApiAnswers } from '@/components/testing/fake-api';
import { findViolations } from '@/components/testing/find-violations';
import { importProgressQuery } from '@/components/import-job/queries';
import { renderPage } from '@/components/testing/render-page';
import { sampleFailedRows, sampleImport } from '@/components/testing/sample-import';

const job = sampleImport({
  file_details: {
    kind: 'csv',
    charset: 'utf-8',
    delimiter: ',',
    sheet_name: null,
    columns: ['Reference', 'Phone'],
    column_names: ['Reference', 'Phone'],
    header_row_number: 1,
    mapped: { external_reference_id: 0, delivery_contact_phone: 1 },
    row_count: 40,
  },
});
const address = `/api/delivery/bulk-order-creations/${job.id}/failed-rows`;
const errors = [
  { error_field: 'delivery_contact_phone', error_code: 'invalid_phone', count: 2 },
  { error_field: 'external_reference_id', error_code: 'required_field_missing', count: 1 },
];
const answers: ApiAnswers = {
  [`GET ${address}`]: ({ query }) => {
    const data = sampleFailedRows.filter(
      ({ details }) => !query.error_code || details.some(({ code }) => code === query.error_code),
    );
    return { body: { data, total: data.length, failed_total: 2, next_cursor: null, errors } };
  },
};

beforeEach(() => {
  sessionStorage.clear();
  window.history.replaceState(null, '', '/');
  // The grid renders only rows in view: jsdom has no layout, so it needs a height.
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600);
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(900);
  vi.spyOn(window, 'matchMedia').mockImplementation((media) => ({
    ...new EventTarget(),
    ...{ media, matches: true, onchange: null },
    ...{ addEventListener: () => undefined, removeEventListener: () => undefined },
    ...{ addListener: () => undefined, removeListener: () => undefined, dispatchEvent: () => true },
  }));
});

/** The panel at its own address. */
const panel = (shown = job) => (
  <SearchParamsContext value={new URLSearchParams(window.location.search)}>
    <FailedRowsPanel job={shown} isLive={false} />
  </SearchParamsContext>
);
const grid = () => screen.findByRole('grid', { name: 'Failed rows' });
const cell = (name: string) => screen.getByRole('gridcell', { name });

test('shows the rows under the file’s headers, and bad cells with their problem', async () => {
  fakeApi(answers);
  renderPage(panel());
  const table = await grid();
  expect(table.getAttribute('aria-rowcount')).toBe('3');
  const heads = within(table).getAllByRole('columnheader');
  expect(heads.map((head) => head.textContent)).toEqual(['Row', 'Problem', 'Reference', 'Phone']);
  expect(
    within(table)
      .getAllByRole('rowheader')
      .map((head) => head.textContent),
  ).toEqual(['7', '9']);
  expect(cell('12').getAttribute('aria-description')).toBe('Recipient phone: “12” is no phone number.');
  expect(table.textContent).toContain('+1 more');
  expect(await findViolations()).toEqual([]);
});

test('a chip counts every row with its problem, loads only those, and is in the address', async () => {
  const calls = fakeApi(answers);
  const { user, rerender } = renderPage(panel());
  const chip = await screen.findByRole('button', { name: /phone.*2$/i, pressed: false });
  await user.click(chip);
  expect(window.location.search).toBe('?error_field=delivery_contact_phone&error_code=invalid_phone');
  rerender(<></>);
  renderPage(panel());
  expect(await screen.findByRole('button', { name: /phone/i, pressed: true })).toBeTruthy();
  await grid();
  expect(calls.at(-1)?.query).toMatchObject({
    error_field: 'delivery_contact_phone',
    error_code: 'invalid_phone',
  });
});

test('many problems fill no screen: the most frequent are shown, with the chosen one, and the rest at a click', async () => {
  const many = [
    'pickup_full_address',
    'pickup_latitude',
    'pickup_longitude',
    'pickup_city',
    'pickup_country',
    'delivery_full_address',
    'delivery_latitude',
    'delivery_longitude',
    'delivery_city',
    'delivery_contact_name',
  ].map((error_field) => ({ error_field, error_code: 'required_field_missing', count: 1 }));
  fakeApi({
    [`GET ${address}`]: {
      body: { data: sampleFailedRows, total: 2, failed_total: 2, next_cursor: null, errors: many },
    },
  });
  const last = '?error_field=delivery_contact_name&error_code=required_field_missing';
  window.history.replaceState(null, '', last);
  const { user } = renderPage(panel());
  const chips = within(await screen.findByRole('group', { name: 'Filter by error' }));
  expect(chips.getAllByRole('button', { pressed: false })).toHaveLength(9);
  expect(chips.getByRole('button', { pressed: true }).textContent).toMatch(/^Recipient name/);
  await user.click(chips.getByRole('button', { name: '1 more problem' }));
  expect(chips.getAllByRole('button', { name: /missing/ })).toHaveLength(10);
});

test('only the columns with problems and the reference are shown, and a reload shows the same', async () => {
  const columns = ['Reference', 'Notes', 'Phone'];
  const wide = sampleImport({
    ...{ id: job.id, status: 'completed' },
    file_details: {
      ...job.file_details!,
      ...{ columns, column_names: columns, mapped: { external_reference_id: 0, delivery_contact_phone: 2 } },
    },
  });
  const rows = sampleFailedRows.slice(0, 1).map((row) => ({ ...row, cells: ['WEB-7', 'Ring', '12'] }));
  fakeApi({
    [`GET ${address}`]: {
      body: { data: rows, total: 1, failed_total: 1, next_cursor: null, errors: errors.slice(0, 1) },
    },
  });
  const ofWide = () => (
    <SearchParamsContext value={new URLSearchParams(window.location.search)}>
      <FailedRowsPanel job={wide} isLive={false} />
    </SearchParamsContext>
  );
  const heads = async () =>
    within(await grid())
      .getAllByRole('columnheader')
      .map((head) => head.textContent);
  const { user, unmount } = renderPage(ofWide());
  expect(await heads()).toEqual(['Row', 'Problem', 'Reference', 'Notes', 'Phone']);
  await user.click(screen.getByRole('checkbox', { name: 'Only columns with problems' }));
  expect(window.location.search).toBe('?columns=problems');
  unmount();
  renderPage(ofWide());
  expect(await heads()).toEqual(['Row', 'Problem', 'Reference', 'Phone']);
});

test('while it runs, the numbers above the list follow it', async () => {
  const progress = `GET /api/delivery/bulk-order-creations/${job.id}/progress`;
  const calls = fakeApi({ ...answers, [progress]: { body: { ...job, chunks: null } } });
  function Above() {
    useQuery(importProgressQuery(null, job.id, { isWatched: true, isLive: true }));
    return null;
  }
  const asked = () => calls.filter(({ path }) => path.endsWith('/progress')).length;
  renderPage(
    <>
      <Above />
      <FailedRowsPanel job={{ ...job, status: 'processing', failed_records: 1 }} isLive />
    </>,
  );
  await grid();
  await waitFor(() => expect(asked()).toBe(2));
});

test('a row opens by keyboard and shows all its problems', async () => {
  fakeApi(answers);
  const { user } = renderPage(panel());
  const opener = await screen.findByRole('button', { name: /row 9/i });
  opener.focus();
  await user.keyboard('{Enter}');
  const drawer = await screen.findByRole('dialog', { name: 'Row 9' });
  expect(within(drawer).getAllByRole('listitem')).toHaveLength(2);
  expect(drawer.textContent).not.toMatch(/invalid_phone|required_field_missing/);
  expect(await findViolations()).toEqual([]);
});

test('fixed rows are imported again, once for the same changes, and the page goes to the follow-up', async () => {
  const followUp = sampleImport({ id: '0192f0c1-7a00-7000-8000-0000000000ff' });
  let isLost = true;
  const calls = fakeApi({
    ...answers,
    [`POST /api/delivery/bulk-order-creations/${job.id}/follow-up`]: () => {
      if (!isLost) return { status: 201, body: followUp };
      isLost = false;
      return { status: 400, body: { error: { code: 'bad_request', message: 'Not so.' } } };
    },
  });
  const { user, router, unmount } = renderPage(panel());
  await grid();
  await user.click(cell('12'));
  await user.keyboard('+4930123456{Enter}');
  const send = screen.getByRole('button', { name: 'Import 1 fixed row' });
  await user.click(send);
  expect(await screen.findByText('Not so.')).toBeTruthy();
  await user.click(send);
  await waitFor(() => expect(router.push).toHaveBeenCalledWith(`/imports/${followUp.id}`));
  const sent = calls.filter(({ method }) => method === 'POST').map(({ body }) => body);
  expect(sent).toHaveLength(2);
  expect(sent[0]).toEqual(sent[1]);
  expect(sent[0]).toMatchObject({
    rows: 'failed',
    row_numbers: [7],
    corrections: [{ row_number: 7, column_index: 1, value: '+4930123456' }],
    idempotency_key: expect.stringMatching(/.{30}/),
  });
  unmount();
  renderPage(panel());
  await grid();
  expect(cell('12')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Import/ })).toBeNull();
});

test('the rows of a dry run can only be looked at: no follow-up would take them', async () => {
  fakeApi(answers);
  const { user } = renderPage(panel({ ...job, dry_run: true }));
  await grid();
  expect(screen.getByText(/^Choose a cell to read what is wrong/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Undo/ })).toBeNull();
  await user.click(cell('12'));
  await user.keyboard('+4930123456{Enter}');
  expect(cell('12')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Import/ })).toBeNull();
});

test('what was changed by hand outlives a reload in this tab, for this import only', async () => {
  fakeApi(answers);
  const { user, unmount } = renderPage(panel());
  await grid();
  await user.click(cell('12'));
  await user.keyboard('+4930123456{Enter}');
  unmount();
  renderPage(panel());
  await grid();
  expect(cell('+4930123456')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Import 1 fixed row' })).toBeTruthy();
  const [key] = Object.keys(sessionStorage);
  expect(key).toContain(job.id);
});

test('a row of a follow-up says so and cannot be changed', async () => {
  const [first, second] = sampleFailedRows;
  const taken = { ...first!, follow_up_id: '0192f0c1-7a00-7000-8000-0000000000ff' };
  fakeApi({
    [`GET ${address}`]: {
      body: { data: [taken, second], total: 2, failed_total: 2, next_cursor: null, errors },
    },
  });
  const { user } = renderPage(panel());
  await grid();
  expect(screen.getByRole('link', { name: 'a follow-up' }).getAttribute('href')).toBe(
    `/imports/${taken.follow_up_id}`,
  );
  await user.click(cell('12'));
  await user.keyboard('x{Enter}');
  expect(screen.queryByRole('button', { name: /^Import/ })).toBeNull();
});

test('a cell that was too long to be kept whole can only be written anew where it is wrong', async () => {
  const long = `${'x'.repeat(1000)}…`;
  const rows = sampleFailedRows.map((row) => ({ ...row, cells: [long, long] }));
  fakeApi({
    ...answers,
    [`GET ${address}`]: { body: { data: rows, total: 2, failed_total: 2, next_cursor: null, errors } },
  });
  renderPage(panel());
  await grid();
  const [wholeLeft, bad] = screen.getAllByRole('gridcell', { name: long });
  expect(wholeLeft!.getAttribute('aria-readonly')).toBe('true');
  expect(bad!.getAttribute('aria-readonly')).not.toBe('true');
});

test('a failed load shows an error and can be retried', async () => {
  const broken = { status: 400, body: { error: { code: 'bad_request', message: 'Not so.' } } };
  const changing: ApiAnswers = { [`GET ${address}`]: broken };
  fakeApi(changing);
  const { user } = renderPage(panel());
  expect(await screen.findByText('The failed rows could not be loaded')).toBeTruthy();
  Object.assign(changing, answers);
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findAllByRole('rowheader')).toHaveLength(2);
});
