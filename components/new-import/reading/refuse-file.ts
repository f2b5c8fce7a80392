import { formatBytes } from '@/components/ui/format-number';
import { kindOfChosenFile } from '@/lib/table-files/file-kind';

/**
 * Why a file is not worth reading, in words; null if it is.
 * @param maxFileBytes the server's limit
 */
export function refuseFile(
  { name, size }: { name: string; size: number },
  maxFileBytes: number,
): string | null {
  if (!kindOfChosenFile(name)) {
    const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase();
    const what = extension ? `a .${extension} file` : 'a file without an extension';
    return `“${name}” is ${what}. Only .csv, .txt, .xlsx and .xls can be imported: save it as one of them.`;
  }
  if (size === 0) return 'The file is empty. Save it again, then choose it again.';
  if (size > maxFileBytes) {
    return `The file is ${formatBytes(size)}; the limit is ${formatBytes(maxFileBytes)}. Split it into parts, each with the header row.`;
  }
  return null;
}
