import type { Readable } from 'node:stream';
import {
  CopyObjectCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  type ListObjectsV2CommandOutput,
  PutObjectCommand,
  type S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { ObjectMissingError } from '@/lib/storage/object-missing-error';
import { openS3Client, type S3Place } from '@/lib/storage/open-s3-client';

/** An object as a listing names it. Content that replaces it has another ETag or another time. */
export interface FolderObject {
  key: string;
  etag: string;
  sizeBytes: number;
  modifiedAt: Date;
}

/** A bucket as a tree of folders, in which others put objects and from which we move them. */
export class S3Folder {
  private readonly client: S3Client;
  private readonly bucket: string;

  constructor(place: S3Place) {
    this.client = openS3Client(place);
    this.bucket = place.bucket;
  }

  close(): void {
    this.client.destroy();
  }

  /** The objects right in a folder, by their keys; page by page. @param folder ends with a slash, or is empty */
  async *objects(folder: string): AsyncGenerator<FolderObject> {
    for await (const { Contents = [] } of this.pages(folder)) {
      for (const { Key, ETag, Size = 0, LastModified } of Contents) {
        // An object that is called as the folder itself is how some programs make one.
        if (Key === undefined || ETag === undefined || !LastModified || Key.endsWith('/')) continue;
        yield { key: Key, etag: ETag, sizeBytes: Size, modifiedAt: LastModified };
      }
    }
  }

  /** The names of the folders right in a folder. */
  async *folders(folder: string): AsyncGenerator<string> {
    for await (const { CommonPrefixes = [] } of this.pages(folder)) {
      for (const { Prefix = '' } of CommonPrefixes) yield Prefix.slice(folder.length, -1);
    }
  }

  /** @throws ObjectMissingError if it is gone or has been replaced */
  async read({ key, etag }: FolderObject): Promise<Readable> {
    try {
      const object = await this.client.send(
        new GetObjectCommand({ Bucket: this.bucket, Key: key, IfMatch: etag }),
      );
      return object.Body as Readable;
    } catch (error) {
      throw isGone(error) ? new ObjectMissingError(key) : error;
    }
  }

  async write(key: string, text: string): Promise<void> {
    const ContentType = 'text/plain; charset=utf-8';
    await this.client.send(
      new PutObjectCommand({ ...{ Bucket: this.bucket, Key: key, ContentType }, Body: text }),
    );
  }

  /**
   * Moves an object by copying and then removing it. What ends in between leaves both: doing it again brings the same result.
   * An object that has been replaced stays. One that is gone has been moved by another process.
   */
  async move({ key, etag }: FolderObject, to: string): Promise<void> {
    const source = `${this.bucket}/${key.split('/').map(encodeURIComponent).join('/')}`;
    try {
      await this.client.send(
        new CopyObjectCommand({
          ...{ Bucket: this.bucket, Key: to, CopySource: source, CopySourceIfMatch: etag },
        }),
      );
      const head = await this.client.send(new HeadObjectCommand({ Bucket: this.bucket, Key: key }));
      if (head.ETag !== etag) return;
      await this.client.send(new DeleteObjectCommand({ Bucket: this.bucket, Key: key }));
    } catch (error) {
      if (!isGone(error)) throw error;
    }
  }

  private async *pages(folder: string): AsyncGenerator<ListObjectsV2CommandOutput> {
    let ContinuationToken: string | undefined;
    do {
      const page: ListObjectsV2CommandOutput = await this.client.send(
        new ListObjectsV2Command({ Bucket: this.bucket, Prefix: folder, Delimiter: '/', ContinuationToken }),
      );
      yield page;
      ContinuationToken = page.IsTruncated ? page.NextContinuationToken : undefined;
    } while (ContinuationToken !== undefined);
  }
}

/** Gone, or not any more what it was (RFC 9110, 13.1.1). */
function isGone(error: unknown): boolean {
  return error instanceof S3ServiceException && [404, 412].includes(error.$metadata.httpStatusCode ?? 0);
}
