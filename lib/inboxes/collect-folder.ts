import { randomUUID } from 'node:crypto';
import { constants, createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open, readdir, rename, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { db } from '@/lib/db';
import {
  MARK,
  MAX_FILES_AT_ONCE,
  placesOfDecided,
  refusalOf,
  subfolders,
} from '@/lib/inboxes/places-of-files';
import { receiveFile } from '@/lib/inboxes/receive-file';
import type { Inbox } from '@/prisma/generated/client';

/** A file that has not changed for so long is taken to be whole. */
const SETTLE_MS = 5_000;
/** A file whose process was killed while it took it is put back after this long. */
const ABANDONED_MS = 15 * 60 * 1000;
/** Files that a process is taking. */
const TAKING = '.taking';

/**
 * One round over the folder of the inboxes, in which each inbox has a folder that is called as its ID; they are made here. Files
 * that have not changed for some seconds are received as if they had been sent, and moved: to `checking`, and from there to `done` or
 * `needs-a-look` once it is decided; to `refused`, with the reason beside it, if the inbox takes no such file. Several processes
 * may look at the same folder: whoever moves a file has it. One that is killed leaves a file that is put back later, and the
 * same bytes are the same file.
 * @param root LADING_INBOX_DIR
 * @returns how many files were received
 * @throws when the folder cannot be read
 */
export async function collectFolder(root: string): Promise<number> {
  await readdir(root); // throws when it is not there, as a disk that is not mounted: it must not be made beneath it
  const inboxes = await db().inbox.findMany({ where: { deletedAt: null, disabledAt: null } });
  let received = 0;
  for (const inbox of inboxes) {
    const folder = path.join(/* turbopackIgnore: true */ root, inbox.id);
    for (const name of [TAKING, ...Object.values(subfolders)])
      await mkdir(path.join(folder, name), { recursive: true });
    await putBackAbandoned(folder);
    for (const name of await settledFiles(folder)) received += await takeFile(inbox, folder, name);
    await sortDecided(inbox, folder);
  }
  return received;
}

/** Plain files only: a link could lead to a file that is none of the sender's business. */
async function settledFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ name }) => name);
  const settled: string[] = [];
  for (const name of names.sort()) {
    if (settled.length === MAX_FILES_AT_ONCE) break;
    const facts = await stat(path.join(folder, name)).catch(() => null);
    if (facts && facts.mtimeMs < Date.now() - SETTLE_MS) settled.push(name);
  }
  return settled;
}

/** @returns 1 when the file was received, 0 when it was refused, another process has it, or it is to be tried again */
async function takeFile(inbox: Inbox, folder: string, name: string): Promise<number> {
  const taking = path.join(folder, TAKING, `${randomUUID()}${MARK}${name}`);
  if (!(await moved(path.join(folder, name), taking))) return 0;
  try {
    const handle = await open(taking, constants.O_RDONLY | constants.O_NOFOLLOW);
    const { id } = await receive(inbox, name, handle).finally(() => handle.close());
    await rename(taking, path.join(folder, subfolders.taken, `${id}${MARK}${name}`));
    return 1;
  } catch (error) {
    const reason = refusalOf(inbox, error);
    if (reason === null) {
      console.warn(
        `A file of the inbox ${inbox.id} could not be received; it will be tried again: ${String(error)}`,
      );
      await moved(taking, path.join(folder, name));
      return 0;
    }
    const refused = path.join(folder, subfolders.refused, name);
    await writeFile(`${refused}.reason.txt`, reason);
    await rename(taking, refused);
    return 0;
  }
}

async function receive(inbox: Inbox, fileName: string, handle: FileHandle) {
  const { size } = await handle.stat();
  return receiveFile({
    ...{ inbox, fileName, announcedBytes: size },
    content: createReadStream('', { fd: handle, autoClose: false, start: 0, highWaterMark: 256 * 1024 }),
    from: { ipAddress: null, userAgent: null },
  });
}

/** Moves files of which it is decided what becomes of them. */
async function sortDecided(inbox: Inbox, folder: string): Promise<void> {
  const taken = path.join(folder, subfolders.taken);
  for (const [name, place] of await placesOfDecided(inbox, await readdir(taken)))
    await moved(path.join(taken, name), path.join(folder, place, name));
}

async function putBackAbandoned(folder: string): Promise<void> {
  const taking = path.join(folder, TAKING);
  for (const name of await readdir(taking)) {
    const facts = await stat(path.join(taking, name)).catch(() => null);
    // Moving a file changes when its entry was changed (ctime), and not when it was written.
    if (!facts || facts.ctimeMs > Date.now() - ABANDONED_MS) continue;
    await moved(path.join(taking, name), path.join(folder, name.slice(name.indexOf(MARK) + 1)));
  }
}

/** @returns false: it is not there any more, because another process has moved it */
async function moved(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
