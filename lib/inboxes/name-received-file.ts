import { isOnOneLine } from '@/lib/http/single-line-text';
import { nameForUpload } from '@/lib/table-files/file-kind';

const MAX_LENGTH = 255;

/** A character that could mislead in a list or a log: see `isOnOneLine`. */
const isMisleading = (character: string) => !isOnOneLine(character);

/**
 * The name of a file that somebody has sent, as lists and logs may show it: without folders, without characters that mislead,
 * not longer than names of files are, with its extension. Text with tabs or semicolons is called `.csv`, as the wizard
 * uploads it.
 */
export function nameReceivedFile(sent: string): string {
  const last = sent.normalize('NFC').toWellFormed().split(/[/\\]/).at(-1) ?? '';
  const plain = [...last]
    .map((character) => (isMisleading(character) ? '_' : character))
    .join('')
    .trim();
  const name = nameForUpload(plain);
  if (name.length <= MAX_LENGTH) return name;
  const dot = name.lastIndexOf('.');
  const extension = dot > 0 && name.length - dot <= 10 ? name.slice(dot) : '';
  return `${name.slice(0, MAX_LENGTH - extension.length).toWellFormed()}${extension}`;
}

/** The name in the last part of a request's path. */
export function nameInPath(pathname: string): string {
  return decodeURIComponent(pathname.slice(pathname.lastIndexOf('/') + 1));
}
