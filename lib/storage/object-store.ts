import type { Readable } from 'node:stream';

export interface SignUploadOptions {
  key: string;
  contentType: string;
  limitBytes: number;
  expiresAt: Date;
  /** Where the app is reached, for a store that the app itself serves. */
  origin: string;
}

export interface SignDownloadOptions {
  key: string;
  /** What the browser saves it as. */
  fileName: string;
  contentType: string;
  expiresAt: Date;
  origin: string;
}

/** Where files live: Amazon's S3 and what speaks like it, or the disk. Keys are like `imports/<tenant>/<uuid>/original.csv`. */
export interface ObjectStore {
  /** Size in bytes, or null when there is no such object. */
  size(key: string): Promise<number | null>;
  /** @throws ObjectMissingError */
  read(key: string): Promise<Readable>;
  /** Bytes from `start` up to and without `end`. @throws ObjectMissingError */
  readRange(key: string, start: number, end: number): Promise<Uint8Array<ArrayBuffer>>;
  /** Writes the whole object or nothing; replaces one that is there. */
  write(key: string, content: AsyncIterable<Uint8Array>, contentType: string): Promise<void>;
  /** Removes the objects; one that is not there is no error. */
  remove(keys: string[]): Promise<void>;
  /** Removes everything whose key begins with the folder and a slash; nothing there is no error. */
  removeFolder(folder: string): Promise<void>;
  /** A URL that takes one PUT, and the headers that the PUT must carry. */
  signUpload(options: SignUploadOptions): Promise<{ url: string; headers: Record<string, string> }>;
  /** A URL that anybody who has it may GET until it expires. */
  signDownload(options: SignDownloadOptions): Promise<string>;
  /** @throws when the store does not answer */
  check(): Promise<void>;
}
