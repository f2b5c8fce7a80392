import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { MendPage } from '@/components/mend-page/mend-page';
import { type ApiAnswers, fakeApi } from '@/components/testing/fake-api';
import { findViolations } from '@/components/testing/find-violations';
import { renderPage } from '@/components/testing/render-page';
import type { MendRowsPage, MendView } from '@/lib/mend-links/mend-link-schemas';

const limits = vi.hoisted(() => ({ cells: 8_000 }));
vi.mock('@/lib/mend-links/mend-link-limits', async (original) => ({
  ...(await original<object>()),
  get MAX_CORRECTIONS_BY_LINK() {
    return limits.cells;
  },
}));

const view: MendView = {
  company_name: 'Northwind Couriers',
  import_name: 'Monday.csv',
  message: 'Please check the phones.',
  expires_at: '2026-12-02T08:00:00.000Z',
  state: 'open',
  columns: ['Reference', 'Phone'],
  mapped: { external_reference_id: 0, delivery_contact_phone: 1 },
  open_rows: 2,
  sent: { delivered: 0, running: 0, failed: 0, waiting: 0 },
};

const row = (row_number: number, reference: string, phone: string): MendRowsPage['data'][number] => ({
  row_number,
  cells: [reference, phone],
  details: [
    { field: 'delivery_contact_phone', code: 'invalid_phone', message: `“${phone}” is no phone number.` },
  ],
});

const problem = (code: string, details: Record<string, unknown> = {}) => ({
  status: 409,
  body: { error: { code, message: 'In the words of the API.', details } },
});

let now: { view: MendView; rows: MendRowsPage['data'] };

beforeEach(() => {
  sessionStorage.clear();
  limits.cells = 8_000;
  now = { view, rows: [row(3, 'A-3', '12'), row(4, 'A-4', '13')] };
  window.location.hash = '#token-of-tests';
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600);
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(900);
  vi.spyOn(window, 'matchMedia').mockImplementation((media) => ({
    ...new EventTarget(),
    ...{ media, matches: true, onchange: null },
    ...{ addEventListener: () => undefined, removeEventListener: () => undefined },
    ...{ addListener: () => undefined, removeListener: () => undefined, dispatchEvent: () => true },
  }));
});

const answers = (more: ApiAnswers = {}): ApiAnswers => ({
  'POST /api/mend-links/look-up': () => ({ body: now.view }),
  'POST /api/mend-links/rows': () => ({ body: { data: now.rows, next_cursor: null } }),
  ...more,
});

const grid = () => screen.findByRole('grid', { name: 'Rows to correct' });
const change = async (user: ReturnType<typeof renderPage>['user'], text: string, fresh: string) => {
  await user.click(screen.getByRole('gridcell', { name: text }));
  await user.keyboard(`${fresh}{Enter}`);
};

test('shows who asks, what for and the rows with their problems', async () => {
  const calls = fakeApi(answers());
  renderPage(<MendPage />);
  const table = await grid();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Please correct 2 rows');
  expect(document.body.textContent).toContain('Please check the phones.');
  expect(screen.getAllByText('Northwind Couriers').length).toBeGreaterThan(0);
  expect(
    within(table)
      .getAllByRole('rowheader')
      .map((head) => head.textContent),
  ).toEqual(['3', '4']);
  expect(calls[0]?.body).toEqual({ token: 'token-of-tests' });
  expect(await findViolations()).toEqual([]);
});

test('corrected rows are sent once for the same changes, with thanks and what still fails', async () => {
  let isLost = true;
  const calls = fakeApi(
    answers({
      'POST /api/mend-links/send': () => {
        if (isLost) {
          isLost = false;
          return { status: 400, body: { error: { code: 'bad_request', message: 'Not so.' } } };
        }
        now = {
          view: { ...view, open_rows: 1, sent: { delivered: 1, running: 0, failed: 1, waiting: 0 } },
          rows: [row(4, 'A-4', '14')],
        };
        return { status: 202, body: { rows: 2 } };
      },
    }),
  );
  const { user } = renderPage(<MendPage />);
  await grid();
  await change(user, '12', '+4930123456');
  await change(user, '13', '14');
  await user.click(screen.getByRole('button', { name: 'Send 2 corrected rows' }));
  expect(await screen.findByText('Not so.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Send 2 corrected rows' }));
  expect(await screen.findByText('Thank you. 1 row came in.')).toBeTruthy();
  expect(document.body.textContent).toContain('1 row that you sent still has a problem: see below.');
  await waitFor(async () =>
    expect(
      within(await grid())
        .getAllByRole('rowheader')
        .map((head) => head.textContent),
    ).toEqual(['4']),
  );
  expect(screen.queryByRole('button', { name: /^Send/ })).toBeNull();
  const sent = calls.filter(({ path }) => path === '/api/mend-links/send').map(({ body }) => body);
  expect(sent).toHaveLength(2);
  expect(sent[0]).toEqual(sent[1]);
  expect(sent[0]).toMatchObject({
    token: 'token-of-tests',
    corrections: [
      { row_number: 3, column_index: 1, value: '+4930123456' },
      { row_number: 4, column_index: 1, value: '14' },
    ],
  });
});

test('a row that somebody else has taken is named, and the other changes are sent without it', async () => {
  const calls = fakeApi(
    answers({
      'POST /api/mend-links/send': ({ body }) => {
        if ((body as { corrections: unknown[] }).corrections.length === 1)
          return { status: 202, body: { rows: 1 } };
        now = { view: { ...view, open_rows: 1 }, rows: [row(4, 'A-4', '13')] };
        return problem('rows_not_open', { row_numbers: [3] });
      },
    }),
  );
  const { user } = renderPage(<MendPage />);
  await grid();
  await change(user, '12', '+4930123456');
  await change(user, '13', '+4930123457');
  await user.click(screen.getByRole('button', { name: 'Send 2 corrected rows' }));
  expect(
    await screen.findByText(/Row 3 has been taken care of by Northwind Couriers meanwhile/),
  ).toBeTruthy();
  await user.click(await screen.findByRole('button', { name: 'Send 1 corrected row' }));
  await waitFor(() =>
    expect(calls.filter(({ path }) => path === '/api/mend-links/send').at(-1)?.body).toMatchObject({
      corrections: [{ row_number: 4, column_index: 1, value: '+4930123457' }],
    }),
  );
});

test('what was changed stays in sight when the import is undone, or the link withdrawn, before it is sent', async () => {
  for (const outcome of ['rolled back', 'withdrawn'] as const) {
    sessionStorage.clear();
    now = { view, rows: [row(3, 'A-3', '12')] };
    const dead = {
      status: 410,
      body: { error: { code: 'mend_link_invalid', message: 'This link no longer works.', details: {} } },
    };
    let isOver = false;
    fakeApi(
      answers({
        'POST /api/mend-links/look-up': () => (isOver && outcome === 'withdrawn' ? dead : { body: now.view }),
        'POST /api/mend-links/send': () => {
          isOver = true;
          if (outcome === 'withdrawn') return dead;
          now = { view: { ...view, state: 'rolled_back', open_rows: 0 }, rows: [] };
          return problem('import_rolled_back');
        },
      }),
    );
    const { user, unmount } = renderPage(<MendPage />);
    await grid();
    await change(user, '12', '+4930123456');
    await user.click(screen.getByRole('button', { name: 'Send 1 corrected row' }));
    const title =
      outcome === 'withdrawn' ? 'This link no longer works' : 'Nothing needs to be corrected any more';
    expect(await screen.findByText(title)).toBeTruthy();
    expect(screen.getByRole('gridcell', { name: '+4930123456' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Send/ })).toBeNull();
    unmount();
  }
});

test('a reload keeps what was changed, until it is sent', async () => {
  fakeApi(
    answers({
      'POST /api/mend-links/send': () => {
        now = { view: { ...view, open_rows: 1 }, rows: [row(4, 'A-4', '13')] };
        return { status: 202, body: { rows: 1 } };
      },
    }),
  );
  const before = renderPage(<MendPage />);
  await grid();
  await change(before.user, '12', '+4930123456');
  before.unmount();

  const { user, unmount } = renderPage(<MendPage />);
  await grid();
  expect(await screen.findByRole('gridcell', { name: '+4930123456' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Send 1 corrected row' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: /^Send/ })).toBeNull());
  unmount();

  renderPage(<MendPage />);
  await grid();
  expect(screen.queryByRole('button', { name: /^Send/ })).toBeNull();
});

test('more changes than can be sent at once go one after the other, and it says so', async () => {
  limits.cells = 1;
  const calls = fakeApi(
    answers({
      'POST /api/mend-links/send': () => {
        now = { view: { ...view, open_rows: 1 }, rows: [row(4, 'A-4', '13')] };
        return { status: 202, body: { rows: 1 } };
      },
    }),
  );
  const { user } = renderPage(<MendPage />);
  await grid();
  await change(user, '13', '14');
  await change(user, '12', '+4930123456');
  expect(document.body.textContent).toContain(
    'At most 1 cells can be sent at once; the changes of 1 row stay here: send them afterwards.',
  );
  await user.click(screen.getByRole('button', { name: 'Send 1 corrected row' }));
  expect(await screen.findByRole('gridcell', { name: '14' })).toBeTruthy();
  await waitFor(() => expect(document.body.textContent).not.toContain('At most'));
  await user.click(await screen.findByRole('button', { name: 'Send 1 corrected row' }));
  const sent = () => calls.filter(({ path }) => path === '/api/mend-links/send');
  await waitFor(() => expect(sent()).toHaveLength(2));
  expect(sent().map(({ body }) => (body as { corrections: unknown }).corrections)).toEqual([
    [{ row_number: 3, column_index: 1, value: '+4930123456' }],
    [{ row_number: 4, column_index: 1, value: '14' }],
  ]);
});

test('a link that does not work says so, and whom to ask', async () => {
  fakeApi(
    answers({
      'POST /api/mend-links/look-up': () => ({
        status: 410,
        body: { error: { code: 'mend_link_invalid', message: 'This link no longer works.', details: {} } },
      }),
    }),
  );
  renderPage(<MendPage />);
  expect(await screen.findByRole('heading', { name: 'This link no longer works' })).toBeTruthy();
  expect(document.body.textContent).toContain('Ask whoever sent it to you for a new one.');
  expect(await findViolations()).toEqual([]);
});
