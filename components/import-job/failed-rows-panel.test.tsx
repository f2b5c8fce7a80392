import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { FailedRowsPanel } from '@/components/import-job/failed-rows-panel';
import { fakeApi, type ApiAnswers } from '@/components/testing/fake-api';
import { findViolations } from '@/components/testing/find-violations';
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
  { error_field: 'delivery_contact_phone', error_code: 'invalid_phone', count: 1 },
  { error_field: 'external_reference_id', error_code: 'required_field_missing', count: 1 },
];
const answers: ApiAnswers = {
  [`GET ${address}`]: ({ query }) => {
    const data = sampleFailedRows.filter(
      ({ error_code }) => !query.error_code || error_code === query.error_code,
    );
    return { body: { data, total: data.length, next_cursor: null, errors } };
  },
};

beforeEach(() => {
  // The grid renders only rows in view: jsdom has no layout, so it needs a height.
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600);
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(900);
});

test('shows the rows under the file’s headers, and bad cells with their problem', async () => {
  fakeApi(answers);
  renderPage(<FailedRowsPanel job={job} isLive={false} />);
  const table = await screen.findByRole('table', { name: 'Failed rows' });
  expect(table.getAttribute('aria-rowcount')).toBe('3');
  const [head, ...lines] = await within(table).findAllByRole('row');
  expect(
    within(head!)
      .getAllByRole('columnheader')
      .map((cell) => cell.textContent),
  ).toEqual(['Row', 'Problem', 'Reference', 'Phone']);
  expect(lines.map((line) => within(line).getByRole('rowheader').textContent)).toEqual(['7', '9']);
  const phone = within(lines[0]!).getAllByRole('cell').at(-1);
  expect(phone?.getAttribute('title')).toBe('Recipient phone: “12” is no phone number.');
  expect(lines[1]!.textContent).toContain('+1 more');
  expect(await findViolations()).toEqual([]);
});

test('a filter loads only the rows with one problem and shows as pressed', async () => {
  const calls = fakeApi(answers);
  const { user } = renderPage(<FailedRowsPanel job={job} isLive={false} />);
  const filter = await screen.findByRole('button', { name: /phone/i, pressed: false });
  await user.click(filter);
  await waitFor(() => expect(screen.getAllByRole('rowheader')).toHaveLength(1));
  expect(calls.at(-1)?.query).toMatchObject({
    error_field: 'delivery_contact_phone',
    error_code: 'invalid_phone',
  });
  expect(screen.getByRole('button', { name: /phone/i, pressed: true })).toBeTruthy();
});

test('a row opens by keyboard and shows all its problems; Escape returns the focus to it', async () => {
  fakeApi(answers);
  const { user } = renderPage(<FailedRowsPanel job={job} isLive={false} />);
  const opener = await screen.findByRole('button', { name: /row 9/i });
  opener.focus();
  await user.keyboard('{Enter}');
  const drawer = await screen.findByRole('dialog', { name: 'Row 9' });
  expect(within(drawer).getAllByRole('listitem')).toHaveLength(2);
  expect(drawer.textContent).not.toMatch(/invalid_phone|required_field_missing/);
  expect(await findViolations()).toEqual([]);
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await waitFor(() => expect(document.activeElement).toBe(opener));
});

test('a failed load shows an error and can be retried', async () => {
  const broken = { status: 400, body: { error: { code: 'bad_request', message: 'Not so.' } } };
  const changing: ApiAnswers = { [`GET ${address}`]: broken };
  fakeApi(changing);
  const { user } = renderPage(<FailedRowsPanel job={job} isLive={false} />);
  expect(await screen.findByText('The failed rows could not be loaded')).toBeTruthy();
  Object.assign(changing, answers);
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findAllByRole('rowheader')).toHaveLength(2);
});
