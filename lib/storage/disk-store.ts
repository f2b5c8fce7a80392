import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import {
  chmod,
  copyFile,
  type FileHandle,
  link,
  mkdir,
  open,
  readdir,
  rename,
  rm,
  stat,
} from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { requireRoom } from '@/lib/faults/disk-room';
import { ObjectMissingError } from '@/lib/storage/object-missing-error';
import type { ObjectStore, SignDownloadOptions, SignUploadOptions } from '@/lib/storage/object-store';
import { type Grant, readGrant, signGrant } from '@/lib/storage/signed-url';

/** What became of an upload to a signed URL. */
export interface UploadOutcome {
  state: 'stored' | 'too_large' | 'incomplete' | 'already_used';
  /** Bytes received. */
  size: number;
}

/** When an unchanged incoming file counts as abandoned: by default, no upload URL is valid for longer. */
const abandonedAfterMs = 60 * 60 * 1000;

const checkRoomEveryBytes = 1024 * 1024;

/** Stores objects as files below one folder. An object appears whole or not at all. */
export class DiskStore implements ObjectStore {
  constructor(
    private readonly root: string,
    private readonly secret: Buffer,
  ) {}

  async size(key: string) {
    return stat(this.fileOf(key)).then((facts) => facts.size, missingAs(null));
  }

  async read(key: string): Promise<Readable> {
    const handle = await this.open(key);
    return createReadStream('', { fd: handle, highWaterMark: 256 * 1024 });
  }

  async readRange(key: string, start: number, end: number) {
    const handle = await this.open(key);
    try {
      const bytes = new Uint8Array(end - start);
      const { bytesRead } = await handle.read(bytes, 0, bytes.length, start);
      if (bytesRead !== bytes.length) throw new Error(`${key} ends before byte ${end}.`);
      return bytes;
    } finally {
      await handle.close();
    }
  }

  async write(key: string, content: AsyncIterable<Uint8Array>) {
    const target = this.fileOf(key);
    const { file } = await this.receive(content, Infinity);
    try {
      await mkdir(path.dirname(target), { recursive: true });
      await rename(file, target);
      await this.syncFolders(path.dirname(target));
    } catch (error) {
      await rm(file, { force: true }); // mkdir also fails on a full disk
      throw error;
    }
  }

  async fetch(key: string, file: string) {
    const own = this.fileOf(key);
    try {
      await link(own, file);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ENOENT' || code === 'ENOTDIR') throw new ObjectMissingError(key);
      // Another file system, or one without links.
      await copyFile(own, file);
    }
  }

  async take(key: string, file: string) {
    requireRoom();
    await chmod(file, 0o600);
    const handle = await open(file, 'r+');
    await handle.sync().finally(() => handle.close());
    const target = this.fileOf(key);
    await mkdir(path.dirname(target), { recursive: true });
    try {
      await rename(file, target);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
      return this.write(key, createReadStream(file));
    }
    await this.syncFolders(path.dirname(target));
  }

  async remove(keys: string[]) {
    await Promise.all(keys.map((key) => rm(this.fileOf(key), { force: true })));
  }

  async removeFolder(folder: string) {
    await rm(this.fileOf(folder), { recursive: true, force: true });
  }

  async signUpload({ key, contentType, limitBytes, expiresAt, origin }: SignUploadOptions) {
    const grant: Grant = { method: 'PUT', key, contentType, limitBytes, fileName: '', expiresAt };
    return { url: signGrant(grant, origin, this.secret), headers: { 'Content-Type': contentType } };
  }

  async signDownload({ key, contentType, fileName, expiresAt, origin }: SignDownloadOptions) {
    return signGrant(
      { method: 'GET', key, contentType, limitBytes: 0, fileName, expiresAt },
      origin,
      this.secret,
    );
  }

  /** What a request to a signed URL may do; null if the signature is not ours. */
  readGrant(method: Grant['method'], key: string, query: URLSearchParams): Grant | null {
    return readGrant(method, key, query, this.secret);
  }

  /**
   * Stores the body of a PUT. An interrupted one leaves nothing and may be retried; if two race, one wins, since the hard
   * link to the final name can be made only once. `announcedBytes` is the request's Content-Length, if it had one.
   */
  async receiveUpload(
    grant: Grant,
    content: AsyncIterable<Uint8Array>,
    announcedBytes: number | null,
  ): Promise<UploadOutcome> {
    const target = this.fileOf(grant.key);
    if ((await this.size(grant.key)) !== null) return { state: 'already_used', size: 0 };
    if (announcedBytes !== null && announcedBytes > grant.limitBytes) return { state: 'too_large', size: 0 };
    requireRoom(announcedBytes ?? 0);
    const { file, size } = await this.receive(content, grant.limitBytes);
    try {
      if (size > grant.limitBytes) return { state: 'too_large', size };
      if (announcedBytes !== null && size !== announcedBytes) return { state: 'incomplete', size };
      await mkdir(path.dirname(target), { recursive: true });
      await link(file, target);
      await this.syncFolders(path.dirname(target));
      return { state: 'stored', size };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return { state: 'already_used', size };
      throw error;
    } finally {
      await rm(file, { force: true });
    }
  }

  /** Also removes partial files left by killed processes. */
  async check() {
    const folder = await this.incoming();
    const file = path.join(folder, `check-${process.pid}`);
    const handle = await open(file, 'w');
    await handle.close();
    await rm(file, { force: true });
    for (const name of await readdir(folder)) {
      const partial = path.join(folder, name);
      const changedAt = await stat(partial).then((facts) => facts.mtimeMs, missingAs(Infinity));
      if (changedAt < Date.now() - abandonedAfterMs) await rm(partial, { force: true });
    }
  }

  /**
   * Flushes a folder and its parents, up to the store's root, to disk (fsync). A file's name is kept in its folder: without
   * this, a power cut could lose the name of a file whose bytes are safe. All of them, since a concurrent write may have
   * just created one.
   */
  private async syncFolders(folder: string) {
    if (process.platform === 'win32') return; // Windows cannot open a folder
    const root = path.resolve(this.root);
    for (let at = path.resolve(folder); at.startsWith(root); at = path.dirname(at)) {
      const handle = await open(at, 'r');
      await handle.sync().finally(() => handle.close());
      if (at === root) return;
    }
  }

  private fileOf(key: string): string {
    if (!isPlainKey(key)) throw new ObjectMissingError(key);
    return path.join(/* turbopackIgnore: true */ this.root, key);
  }

  private async open(key: string): Promise<FileHandle> {
    return open(this.fileOf(key), 'r').catch((error: NodeJS.ErrnoException) => {
      throw error.code === 'ENOENT' ? new ObjectMissingError(key) : error;
    });
  }

  private async incoming(): Promise<string> {
    const folder = path.join(/* turbopackIgnore: true */ this.root, '.incoming');
    await mkdir(folder, { recursive: true });
    return folder;
  }

  /** Writes the content to a file outside the store's names and flushes it to disk (fsync). */
  private async receive(content: AsyncIterable<Uint8Array>, limitBytes: number) {
    requireRoom();
    const file = path.join(await this.incoming(), randomUUID());
    const handle = await open(file, 'wx', 0o600);
    let size = 0;
    let checkedAt = 0;
    try {
      for await (const part of content) {
        size += part.byteLength;
        if (size > limitBytes) break;
        if (size - checkedAt > checkRoomEveryBytes) {
          requireRoom(); // other writers use up space meanwhile
          checkedAt = size;
        }
        await handle.writeFile(part);
      }
      await handle.sync();
    } catch (error) {
      await rm(file, { force: true });
      throw error;
    } finally {
      await handle.close();
    }
    return { file, size };
  }
}

/** Letters, digits, dots, dashes and underscores between slashes; no part begins with a dot, so no key leads out of the folder. */
export function isPlainKey(key: string): boolean {
  return key.length <= 500 && /^[A-Za-z0-9_-][A-Za-z0-9._-]*(\/[A-Za-z0-9_-][A-Za-z0-9._-]*)+$/.test(key);
}

function missingAs<T>(value: T) {
  return (error: NodeJS.ErrnoException | ObjectMissingError): T => {
    if (error instanceof ObjectMissingError || error.code === 'ENOENT' || error.code === 'ENOTDIR')
      return value;
    throw error;
  };
}
