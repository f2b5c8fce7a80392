import { readFileSync } from 'node:fs';
import path from 'node:path';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
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
import { renderPage } from '@/components/testing/render-page';
import { csvOf, sampleHeader } from '@/lib/testing/sample-orders';

const sample = readFileSync(path.resolve('public/samples/delivery-orders.csv'), 'utf8');

beforeEach(prepareWizard);
beforeEach(() => {
  // jsdom has no layout: the grid shows what fits.
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600);
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(4_000);
});

test('the bad rows of a long file are listed with their references, and every problem is named', async () => {
  fakeApi(wizardAnswers());
  const { user } = renderPage(<NewImportPage again={null} />);
  // Rows 110 to 117, each without another required cell.
  const rows = Array.from({ length: 130 }, (_, index) => {
    const empty = index >= 108 && index < 116 ? { [sampleHeader[index - 108]!]: '' } : {};
    return { Reference: `L-${index + 2}`, ...empty };
  });
  drop(csv(csvOf(rows)));
  await screen.findAllByText('122 rows are ready');
  // The rows break more rules than are listed at first.
  await user.click(screen.getByText('and 2 other problems', { selector: 'button' }));
  expect(screen.queryByText(/other problem/)).toBeNull();
  expect(screen.getByText(/first in row 117$/)).toBeTruthy();

  await user.click(screen.getByText('Fix 8 rows'));
  const window = await screen.findByRole('dialog', { name: 'Fix rows' });
  await within(window).findByRole('grid', { name: 'Rows of the file' });
  await within(window).findByRole('gridcell', { name: 'L-110' });
  const numbers = within(window)
    .getAllByRole('rowheader')
    .map((head) => head.textContent);
  expect(numbers).toEqual(['110', '111', '112', '113', '114', '115', '116', '117']);
  expect(within(window).getByRole('gridcell', { name: 'L-117' })).toBeTruthy();
});

test('the card of a row that will fail says which order it is', async () => {
  fakeApi(wizardAnswers());
  renderPage(<NewImportPage again={null} />);
  drop(csv(csvOf([{ Reference: 'C-1', 'Recipient Name': 'Nora Neu', 'Drop Lat': '482' }])));
  expect(await screen.findByText('C-1 · Nora Neu')).toBeTruthy();
});

test('a row that will fail is fixed in the grid, checked again, and imported with its correction', async () => {
  const calls = fakeApi(wizardAnswers());
  const { user, router } = renderPage(<NewImportPage again={null} />);
  drop(csv(sample.replace('52.5823', '152.5823')));
  await user.click(await screen.findByRole('button', { name: 'Fix 1 row' }));
  const window = await screen.findByRole('dialog', { name: 'Fix rows' });
  await within(window).findByRole('grid', { name: 'Rows of the file' });
  const bad = await within(window).findByRole('gridcell', { name: '152.5823' });
  expect(bad.getAttribute('aria-invalid')).toBe('true');
  expect(within(window).getAllByRole('rowheader')).toHaveLength(1);

  // The window opens in the cell: nothing has to be clicked.
  await waitFor(() => expect(document.activeElement).toBe(bad));
  await user.keyboard('52.5823{Enter}');
  await within(window).findByText('No row will fail');
  expect(within(window).getByRole('gridcell', { name: '52.5823' }).getAttribute('aria-invalid')).toBeNull();
  await user.click(within(window).getByRole('button', { name: 'Done' }));
  const changed = await screen.findByText('1 cell changed by hand');
  // The focus goes back to what has opened the window.
  await waitFor(() => expect(document.activeElement).toBe(changed.parentElement!.querySelector('button')));

  await choose(user, 'Customer', 'Cedar Pharmacy');
  await choose(user, 'Delivery service', 'Express before noon');
  await user.click(screen.getByText('Start import'));
  await waitFor(() => expect(router.push).toHaveBeenCalledWith(`/imports/${wizardJob.id}`));
  const created = calls.find(({ method, path: to }) => method === 'POST' && to.endsWith('-creations'));
  expect(created?.body).toMatchObject({
    corrections: [{ row_number: 2, column_index: expect.any(Number), value: '52.5823' }],
  });
});
