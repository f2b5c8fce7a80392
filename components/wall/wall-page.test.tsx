import { act, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type ApiAnswers, fakeApi } from '@/components/testing/fake-api';
import { FakeEventSource } from '@/components/testing/fake-event-source';
import { findViolations } from '@/components/testing/find-violations';
import { renderPage } from '@/components/testing/render-page';
import { sampleImport } from '@/components/testing/sample-import';
import { WallPage } from '@/components/wall/wall-page';
import type { JobSums } from '@/lib/import-jobs/import-job-list-schemas';

const sums: JobSums = {
  ...{ imports: 12, deliveries: 1204, open_rows: 8 },
  ...{ batches: 3, accepted_items: 540, rejected_items: 2 },
};
const of = (name: string, changes: Parameters<typeof sampleImport>[0]) =>
  sampleImport({ name, created_at: '2026-11-28T22:30:00.000Z', ...changes });

let processed = 100;

const answers: ApiAnswers = {
  'GET /api/import-jobs': ({ query }) => {
    const running = of('Running now', {
      ...{ id: '0192f0c1-7a00-7000-8000-000000000091', status: 'processing', ended_at: null },
      ...{
        total_records: 1000,
        processed_records: processed,
        succeeded_records: processed,
        failed_records: 0,
      },
    });
    const done = of('Done already', { failed_records: 0, needs_look: false });
    const needs = of('Needs a look', { id: '0192f0c1-7a00-7000-8000-000000000092', needs_look: true });
    const found = query.needs_look ? [needs] : query.channel === 'spreadsheet' ? [running, done, needs] : [];
    return {
      body: {
        data: found.map((job) => ({ channel: 'spreadsheet', import: job })),
        ...{ page: 1, limit: 40, total: found.length, total_pages: 1, need_look: 1 },
        ...(query.created_from && { sums }),
      },
    };
  },
};

// A few seconds before midnight in Berlin.
beforeEach(() => {
  processed = 100;
  vi.useFakeTimers({ shouldAdvanceTime: true, now: Date.parse('2026-11-28T22:59:50Z') });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const pass = (ms: number) => act(async () => vi.advanceTimersByTimeAsync(ms));

test('the wall says what runs, what is done and what needs a person, and the sums of the day', async () => {
  fakeApi(answers);
  renderPage(<WallPage />, { timeZone: 'Europe/Berlin' });
  const running = await screen.findByRole('region', { name: 'Running' });
  expect(await within(running).findByText('Running now')).toBeTruthy();
  expect(within(running).getByText('10%')).toBeTruthy();
  const needs = screen.getByRole('region', { name: 'Need a person' });
  expect((await within(needs).findByRole('listitem')).textContent).toContain('Needs a look');
  const done = screen.getByRole('region', { name: 'Done today' });
  expect(within(done).getByText('Done already')).toBeTruthy();
  expect(within(done).queryByText('Needs a look')).toBeNull();
  expect(
    within(screen.getByRole('region', { name: 'ERP batches today' })).getByText('No batch yet.'),
  ).toBeTruthy();
  expect(await screen.findByText('1,204')).toBeTruthy();
  expect(screen.getByText(/Sat, 28 Nov 2026/)).toBeTruthy();
  expect(await findViolations()).toEqual([]);

  // It follows by itself, and tells the pace.
  processed = 400;
  await pass(3_500);
  expect(within(running).getByText('40%')).toBeTruthy();
  expect(within(running).getByText(/rows\/s/)).toBeTruthy();
});

test('what the server tells of a running import is shown at once, and is asked for where it tells nothing', async () => {
  FakeEventSource.opened = [];
  vi.stubGlobal('EventSource', FakeEventSource);
  const calls = fakeApi(answers);
  renderPage(<WallPage />, { timeZone: 'Europe/Berlin' });
  const running = await screen.findByRole('region', { name: 'Running' });
  expect(await within(running).findByText('10%')).toBeTruthy();
  const [source, ...others] = FakeEventSource.opened;
  expect([source!.address, others]).toEqual([
    '/api/delivery/bulk-order-creations/0192f0c1-7a00-7000-8000-000000000091/progress/stream',
    [],
  ]);
  const asked = () => calls.filter(({ query }) => query.limit === '40').length;
  source!.send('progress', { status: 'processing', processed_records: 550, succeeded_records: 550 });
  expect(within(running).getByText('55%')).toBeTruthy();
  const before = asked();
  await pass(4_000);
  expect(asked()).toBe(before);
  source!.send('error');
  expect(within(running).getByText('10%')).toBeTruthy();
  await pass(4_000);
  expect(asked()).toBeGreaterThan(before + 1);
  // How it ended is asked for at once.
  const sofar = asked();
  source!.send('end');
  await act(async () => vi.advanceTimersByTimeAsync(50));
  expect([source!.isClosed, asked()]).toEqual([true, sofar + 1]);
});

test('what is said at the end of a line are words of their own, for the ear as well', async () => {
  const some = of('Some failed', { delivery_count: 30, failed_records: 4, needs_look: false });
  fakeApi({
    'GET /api/import-jobs': () => ({
      body: {
        data: [{ channel: 'spreadsheet', import: some }],
        ...{ page: 1, limit: 40, total: 1, total_pages: 1, need_look: 0, sums },
      },
    }),
  });
  renderPage(<WallPage />, { timeZone: 'Europe/Berlin' });
  const done = await screen.findByRole('region', { name: 'Done today' });
  expect((await within(done).findByRole('listitem')).textContent).toMatch(/30 deliveries 4 rows failed/);
});

test('at midnight of the company a new day begins, without a reload', async () => {
  const calls = fakeApi(answers);
  renderPage(<WallPage />, { timeZone: 'Europe/Berlin' });
  await screen.findByText('1,204');
  const days = () => new Set(calls.flatMap(({ query }) => query.created_from ?? []));
  expect([...days()]).toEqual(['2026-11-27T23:00:00.000Z']);
  await pass(15_000);
  expect([...days()]).toEqual(['2026-11-27T23:00:00.000Z', '2026-11-28T23:00:00.000Z']);
  expect(screen.getByText(/Sun, 29 Nov 2026/)).toBeTruthy();
  expect(screen.queryByText('Done already')).toBeNull(); // it was yesterday
  expect(screen.getByText('Running now')).toBeTruthy(); // it still runs
});

test('a lost connection is said with its time, and the screen goes on when it is back', async () => {
  const failing: ApiAnswers = { ...answers };
  fakeApi(failing);
  renderPage(<WallPage />, { timeZone: 'UTC' });
  await screen.findByText('1,204');
  failing['GET /api/import-jobs'] = {
    status: 503,
    body: { error: { code: 'unavailable', message: 'Later', details: {} } },
  };
  await pass(45_000);
  expect(screen.getByText(/^No connection since/)).toBeTruthy();
  failing['GET /api/import-jobs'] = answers['GET /api/import-jobs']!;
  await pass(15_000);
  expect(screen.queryByText(/^No connection since/)).toBeNull();
});

test('what nobody has counted is told without a number: of a busy day only the newest imports are known', async () => {
  const today = { created_at: '2026-11-28T05:00:00.000Z', failed_records: 0, needs_look: false };
  const jobs = Array.from({ length: 40 }, (_, at) =>
    of(`Import ${at}`, { id: `0192f0c1-7a00-7000-8000-0000000001${10 + at}`, ...today }),
  );
  const page = (total: number): ApiAnswers => ({
    'GET /api/import-jobs': ({ query }) => ({
      body: {
        data: (query.channel === 'spreadsheet' ? jobs : []).map((job) => ({
          channel: 'spreadsheet',
          import: job,
        })),
        ...{ page: 1, limit: 40, total, total_pages: 1, need_look: 0 },
        ...(query.created_from && { sums }),
      },
    }),
  });
  const answered = page(40);
  fakeApi(answered);
  renderPage(<WallPage />, { timeZone: 'Europe/Berlin' });
  const done = await screen.findByRole('region', { name: 'Done today' });
  expect(await within(done).findByText('and 34 more')).toBeTruthy();
  answered['GET /api/import-jobs'] = page(90)['GET /api/import-jobs']!;
  await pass(6_000);
  expect(within(done).getByText('and more')).toBeTruthy();
});
