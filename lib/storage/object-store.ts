import type { Readable } from 'node:stream';

export interface SignUploadOptions {
  key: string;
  contentType: string;
  limitBytes: number;
  expiresAt: Date;
  /** The app's own origin, for a store that the app itself serves. */
  origin: string;
}

export interface SignDownloadOptions {
  key: string;
  /** The name under which the browser saves the file. */
  fileName: string;
  contentType: string;
  expiresAt: Date;
  origin: string;
}

/** Where files are stored: Amazon S3 or a compatible store, or the disk. Keys look like `imports/<tenant>/<uuid>/original.csv`. */
export interface ObjectStore {
  /** Size in bytes, or null if there is no such object. */
  size(key: string): Promise<number | null>;
  /** @throws ObjectMissingError */
  read(key: string): Promise<Readable>;
  /** Bytes from `start` (inclusive) to `end` (exclusive). @throws ObjectMissingError */
  readRange(key: string, start: number, end: number): Promise<Uint8Array<ArrayBuffer>>;
  /** Writes the whole object or nothing; replaces an existing one. */
  write(key: string, content: AsyncIterable<Uint8Array>, contentType: string): Promise<void>;
  /**
   * Makes the object available under a local path that does not exist yet. It may be the store's own file under another
   * name: it must not be changed. @throws ObjectMissingError
   */
  fetch(key: string, file: string): Promise<void>;
  /** Like `write`, with the content of a local file, which is the store's from then on: it may be gone afterwards. */
  take(key: string, file: string, contentType: string): Promise<void>;
  /** Removes the objects; missing ones are not an error. */
  remove(keys: string[]): Promise<void>;
  /** Removes everything whose key begins with the folder and a slash; an empty folder is not an error. */
  removeFolder(folder: string): Promise<void>;
  /** A URL for a single PUT, and the headers that the PUT must have. */
  signUpload(options: SignUploadOptions): Promise<{ url: string; headers: Record<string, string> }>;
  /** A URL that anybody who has it can GET until it expires. */
  signDownload(options: SignDownloadOptions): Promise<string>;
  /** @throws if the store does not answer */
  check(): Promise<void>;
}
