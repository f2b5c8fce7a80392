import { render, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { JobNews } from '@/components/import-job/job-news';
import { English } from '@/components/testing/english';
import { recordAnnouncements } from '@/components/testing/record-announcements';
import { sampleImport } from '@/components/testing/sample-import';

const running = (processed_records: number) =>
  sampleImport({ status: 'processing', ended_at: null, processed_records });

test('each quarter of a running import is said, and how it ended', async () => {
  const heard = recordAnnouncements();
  const { rerender } = render(<JobNews job={running(0)} />, { wrapper: English });
  for (const processed of [1, 11, 12, 19, 31, 40]) {
    rerender(<JobNews job={running(processed)} />);
    await Promise.resolve(); // a screen reader hears each on its own
  }
  rerender(<JobNews job={sampleImport()} />);
  await waitFor(() =>
    expect(heard).toEqual([
      '25% of the rows are processed',
      '75% of the rows are processed',
      '38 created, 2 failed',
    ]),
  );
});

test('of an import that had ended before, nothing is said', async () => {
  const heard = recordAnnouncements();
  const { rerender } = render(<JobNews job={sampleImport()} />, { wrapper: English });
  rerender(<JobNews job={sampleImport({ deleted_count: 1 })} />);
  await Promise.resolve();
  expect(heard).toEqual([]);
});
