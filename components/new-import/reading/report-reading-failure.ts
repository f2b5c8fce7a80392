import { canBeRead } from '@/components/new-import/reading/file-on-disk';
import type { ReadingReport } from '@/components/new-import/reading/reading-messages';
import { FileProblem } from '@/lib/table-files/file-problem';

/**
 * What became of a file whose reading ended with an error: a fault of the file is told as such, and nothing else is. Code of the page
 * that could not be loaded says nothing of the file, nor does one that was changed on the disk, which a browser refuses to read on.
 * @param file that was being read
 */
export async function reportReadingFailure(error: unknown, file: Blob): Promise<ReadingReport> {
  // Asked of the file itself: whoever unpacks a workbook calls it damaged whatever the reason.
  if (!(await canBeRead(file))) return { type: 'stopped', reason: 'file_changed' };
  if (error instanceof FileProblem) return { type: 'problem', code: error.code, params: error.params };
  console.error(error);
  return { type: 'stopped', reason: 'reading_stopped' };
}
