import { FileProblem } from '@/lib/table-files/file-problem';

/** @throws FileProblem before an endless part fills the memory */
export function checkCount(count: number, limit: number): void {
  if (count > limit) throw new FileProblem('unreadable_file', { found: 'xlsx' });
}
