import { canBeRead } from '@/components/new-import/file-on-disk';
import type { ReadingReport } from '@/components/new-import/reading-messages';
import { FileProblem } from '@/lib/table-files/file-problem';

/**
 * Reports an error that ended the reading of a file. Only a fault of the file is reported as one: code that
 * could not be loaded is not, nor is a file that changed on disk, which the browser refuses to read any
 * further.
 * @param file the file being read
 */
export async function reportReadingFailure(error: unknown, file: Blob): Promise<ReadingReport> {
  // Test the file itself: the workbook reader calls a file damaged whatever the cause.
  if (!(await canBeRead(file))) return { type: 'stopped', reason: 'file_changed' };
  if (error instanceof FileProblem) return { type: 'problem', code: error.code, params: error.params };
  console.error(error);
  return { type: 'stopped', reason: 'reading_stopped' };
}
