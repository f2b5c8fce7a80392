import { db } from '@/lib/db';
import {
  inboxesOfFolders,
  MARK,
  MAX_FILES_AT_ONCE,
  placesOfDecided,
  refusalOf,
  subfolders,
} from '@/lib/inboxes/places-of-files';
import { nameReceivedFile } from '@/lib/inboxes/name-received-file';
import { receiveFile } from '@/lib/inboxes/receive-file';
import { ObjectMissingError } from '@/lib/storage/object-missing-error';
import type { FolderObject, S3Folder } from '@/lib/storage/s3-folder';
import type { Inbox } from '@/prisma/generated/client';

/**
 * One round over a prefix of a bucket, below which each inbox has a folder that is called as its ID. Objects are received as if
 * they had been sent, and moved as the files of a folder are (`collectFolder`). A store writes an object whole or not at all,
 * so that there is none that is still being written.
 *
 * Exactly once: what has been taken is noted in the transaction that receives it, by key, ETag and time. A process that ends
 * before it has moved the object, or two at once, find the note and only move.
 * @param prefix empty, or ends with a slash
 * @returns how many files were received
 * @throws whatever the store answers to its listing
 */
export async function collectBucket(bucket: S3Folder, prefix: string): Promise<number> {
  const names: string[] = [];
  for await (const name of bucket.folders(prefix)) names.push(name);
  let received = 0;
  for (const inbox of await inboxesOfFolders(names)) {
    const folder = `${prefix}${inbox.id}/`;
    let taken = 0;
    for await (const object of bucket.objects(folder)) {
      if (taken === MAX_FILES_AT_ONCE) break;
      if (nameOf(object).startsWith('.')) continue;
      taken += 1;
      received += await takeObject(bucket, { inbox, folder, object });
    }
    await sortDecided(bucket, inbox, `${folder}${subfolders.taken}/`);
  }
  return received;
}

interface Taken {
  inbox: Inbox;
  folder: string;
  object: FolderObject;
}

/** @returns 1 when the file was received, 0 when it had been, was refused, is gone, or is to be tried again */
async function takeObject(bucket: S3Folder, { inbox, folder, object }: Taken): Promise<number> {
  const name = nameReceivedFile(nameOf(object));
  try {
    const before = await findTaken(inbox, object);
    const id = before ?? (await receive(bucket, inbox, object));
    await bucket.move(object, `${folder}${subfolders.taken}/${id}${MARK}${name}`);
    return before === null ? 1 : 0;
  } catch (error) {
    if (error instanceof ObjectMissingError) return 0;
    const reason = refusalOf(inbox, error);
    if (reason === null) {
      console.warn(
        `An object of the inbox ${inbox.id} could not be received; it will be tried again: ${String(error)}`,
      );
      return 0;
    }
    // By its content as well: another file of the same name must not take its place.
    const refused = `${folder}${subfolders.refused}/${object.etag.replace(/\W/g, '').slice(0, 8)}${MARK}${name}`;
    await bucket.write(`${refused}.reason.txt`, reason);
    await bucket.move(object, refused);
    return 0;
  }
}

async function findTaken(inbox: Inbox, { key, etag, modifiedAt }: FolderObject): Promise<string | null> {
  const taken = await db().takenObject.findFirst({
    where: { inboxId: inbox.id, objectKey: key, etag, modifiedAt },
    select: { receivedFileId: true },
  });
  return taken?.receivedFileId ?? null;
}

async function receive(bucket: S3Folder, inbox: Inbox, object: FolderObject): Promise<string> {
  const { id } = await receiveFile({
    ...{ inbox, fileName: nameOf(object), announcedBytes: object.sizeBytes, object },
    // Opened when it is read: a file that is refused for its name or its size is not fetched.
    content: readLate(bucket, object),
    from: { ipAddress: null, userAgent: null },
  });
  return id;
}

async function* readLate(bucket: S3Folder, object: FolderObject): AsyncGenerator<Uint8Array> {
  yield* (await bucket.read(object)) as AsyncIterable<Uint8Array>;
}

/** Moves objects of which it is decided what becomes of them. */
async function sortDecided(bucket: S3Folder, inbox: Inbox, checking: string): Promise<void> {
  const objects = new Map<string, FolderObject>();
  for await (const object of bucket.objects(checking)) {
    objects.set(nameOf(object), object);
    if (objects.size === 1_000) break;
  }
  const folder = checking.slice(0, -`${subfolders.taken}/`.length);
  for (const [name, place] of await placesOfDecided(inbox, [...objects.keys()]))
    await bucket.move(objects.get(name)!, `${folder}${place}/${name}`);
}

function nameOf({ key }: FolderObject): string {
  return key.slice(key.lastIndexOf('/') + 1);
}
