import type { FileEntry } from '@zip.js/zip.js/lib/zip-core-native.js';
import type { useTranslations } from 'use-intl';
import { kindOfChosenFile } from '@/lib/table-files/file-kind';

/** How many files are taken at once. A morning has a handful; more of them is a folder dropped by mistake. */
export const MAX_FILES_AT_ONCE = 50;

type Words = ReturnType<typeof useTranslations<'newImport.unpackArchives'>>;

/** What has become of dropped files. */
export interface Unpacked {
  files: File[];
  /** What could not be taken and why, in sentences. */
  problems: string[];
}

/**
 * Replaces zip archives by the spreadsheets that are in them; other files stay as they are.
 * @param maxFileBytes the most that a file may have unpacked, whatever the archive says about it
 */
export async function unpackArchives(
  files: readonly File[],
  maxFileBytes: number,
  t: Words,
): Promise<Unpacked> {
  const result: Unpacked = { files: [], problems: [] };
  for (const file of files) {
    if (isArchive(file)) await unpackArchive(file, maxFileBytes, result, t);
    else result.files.push(file);
  }
  const over = result.files.splice(MAX_FILES_AT_ONCE);
  if (over.length > 0) {
    result.problems.push(t('over', { max: MAX_FILES_AT_ONCE, name: apart(over[0]!.name) }));
  }
  return result;
}

/** Whether a file is an archive, by its name: an .xlsx is one inside as well. */
export const isArchive = ({ name }: File) => /\.zip$/i.test(name);

async function unpackArchive(archive: File, maxFileBytes: number, { files, problems }: Unpacked, t: Words) {
  // Loaded when the first archive is dropped.
  const { BlobReader, configure, ZipReader } = await import('@zip.js/zip.js/lib/zip-core-native.js');
  configure({ useWebWorkers: false });
  const before = [files.length, problems.length];
  try {
    for await (const entry of new ZipReader(new BlobReader(archive)).getEntriesGenerator()) {
      if (entry.directory || isHidden(entry.filename) || !kindOfChosenFile(entry.filename)) continue;
      if (files.length > MAX_FILES_AT_ONCE) break;
      const name = nameOf(entry.filename);
      const names = { name: apart(name), archive: apart(archive.name) };
      if (entry.encrypted) {
        problems.push(t('password', names));
        continue;
      }
      const parts = await unpackEntry(entry, maxFileBytes);
      if (parts) files.push(new File(parts, name, { lastModified: entry.lastModDate.getTime() }));
      else problems.push(t('tooLarge', names));
    }
  } catch {
    problems.push(t('damaged', { archive: apart(archive.name) }));
    return;
  }
  if (files.length === before[0] && problems.length === before[1]) {
    problems.push(t('nothing', { archive: apart(archive.name) }));
  }
}

/** @returns null if it is larger than allowed */
async function unpackEntry(entry: FileEntry, maxBytes: number): Promise<Uint8Array<ArrayBuffer>[] | null> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let left = maxBytes;
  const tooLarge = new Error('larger than allowed');
  const writable = new WritableStream<Uint8Array<ArrayBuffer>>({
    write(block) {
      left -= block.length;
      if (left < 0) throw tooLarge;
      parts.push(block);
    },
  });
  try {
    await entry.getData(writable, { checkSignature: true });
    return parts;
  } catch (error) {
    if (left < 0) return null;
    throw error;
  }
}

/** A name in a sentence of another direction keeps its own order: Unicode’s isolates, as <bdi> makes them. */
const apart = (name: string) => `\u2068${name}\u2069`;

/** Without its folders. */
const nameOf = (path: string) => path.replaceAll('\\', '/').split('/').at(-1) ?? path;

/** What macOS and Excel put beside the files. */
const isHidden = (path: string) => path.startsWith('__MACOSX/') || /^[.~]/.test(nameOf(path));
