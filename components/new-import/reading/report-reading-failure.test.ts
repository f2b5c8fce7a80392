import { afterEach, expect, test, vi } from 'vitest';
import { reportReadingFailure } from '@/components/new-import/reading/report-reading-failure';
import { FileProblem } from '@/lib/table-files/file-problem';

const file = new Blob(['a,b']);

/** What a browser returns for a file that changed on disk after it was chosen. */
const changed = {
  slice: () => ({ arrayBuffer: () => Promise.reject(new DOMException('changed', 'NotReadableError')) }),
} as unknown as Blob;

const logged = vi.spyOn(console, 'error').mockReturnValue();
afterEach(() => {
  logged.mockClear();
});

test('a fault of the file is reported as one', async () => {
  expect(await reportReadingFailure(new FileProblem('too_many_rows', { limit: 5 }), file)).toEqual({
    ...{ type: 'problem', code: 'too_many_rows', params: { limit: 5 } },
  });
  expect(logged).not.toHaveBeenCalled();
});

test('code that could not be loaded is not a fault of the file, and is logged', async () => {
  const lost = new TypeError('Failed to fetch dynamically imported module');
  expect(await reportReadingFailure(lost, file)).toEqual({ type: 'stopped', reason: 'reading_stopped' });
  expect(logged).toHaveBeenCalledWith(lost);
});

test.each([new DOMException('changed', 'NotReadableError'), new FileProblem('unreadable_file')])(
  'a file that changed on disk is not called damaged: %s',
  async (error) => {
    expect(await reportReadingFailure(error, changed)).toEqual({ type: 'stopped', reason: 'file_changed' });
  },
);
