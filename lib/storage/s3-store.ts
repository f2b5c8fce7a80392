import { createReadStream, createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  NoSuchKey,
  PutObjectCommand,
  type S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { attachment } from '@/lib/storage/attachment';
import { ObjectMissingError } from '@/lib/storage/object-missing-error';
import { openS3Client, type S3Place } from '@/lib/storage/open-s3-client';
import type { ObjectStore, SignDownloadOptions, SignUploadOptions } from '@/lib/storage/object-store';

/** Stores objects in a bucket of S3 or of a compatible store. Credentials come from the AWS SDK's usual sources. */
export class S3Store implements ObjectStore {
  private readonly client: S3Client;
  private readonly bucket: string;

  constructor(place: S3Place) {
    this.bucket = place.bucket;
    this.client = openS3Client(place);
  }

  async size(key: string) {
    try {
      const head = await this.client.send(new HeadObjectCommand({ Bucket: this.bucket, Key: key }));
      return head.ContentLength ?? 0;
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  async read(key: string): Promise<Readable> {
    return this.get(key);
  }

  async readRange(key: string, start: number, end: number) {
    if (start === end) return new Uint8Array(0);
    const body = await this.get(key, `bytes=${start}-${end - 1}`);
    const bytes = new Uint8Array(end - start);
    let filled = 0;
    for await (const part of body as AsyncIterable<Uint8Array>) {
      bytes.set(part, filled);
      filled += part.byteLength;
    }
    if (filled !== bytes.length) throw new Error(`${key} ends before byte ${end}.`);
    return bytes;
  }

  async write(key: string, content: AsyncIterable<Uint8Array>, contentType: string) {
    const upload = new Upload({
      client: this.client,
      params: { Bucket: this.bucket, Key: key, Body: Readable.from(content), ContentType: contentType },
    });
    await upload.done();
  }

  async fetch(key: string, file: string) {
    await pipeline(await this.get(key), createWriteStream(file));
  }

  async take(key: string, file: string, contentType: string) {
    await this.write(key, createReadStream(file), contentType);
  }

  /** @throws Error naming an object that the store refuses to remove, after removing the others */
  async remove(keys: string[]) {
    requireNone(await this.delete(keys));
  }

  /**
   * Removes a thousand objects at a time, the most that one call may delete. It goes through the list only once, since
   * objects that the store refuses to remove (because of a lock or a policy) would be listed again and again.
   * @throws Error naming an object that the store refuses to remove, after removing the others
   */
  async removeFolder(folder: string) {
    const refused: Refusal[] = [];
    let ContinuationToken: string | undefined;
    do {
      const listed = await this.client.send(
        new ListObjectsV2Command({ Bucket: this.bucket, Prefix: `${folder}/`, ContinuationToken }),
      );
      const keys = (listed.Contents ?? []).flatMap(({ Key }) => Key ?? []);
      refused.push(...(await this.delete(keys)));
      ContinuationToken = listed.IsTruncated ? listed.NextContinuationToken : undefined;
    } while (ContinuationToken !== undefined);
    requireNone(refused);
  }

  /**
   * `If-None-Match: *` is part of the signature, so the store itself refuses a second PUT. S3 cannot limit the size of a
   * presigned PUT: a file over the limit is detected, refused and removed when the job is created.
   */
  async signUpload({ key, contentType, expiresAt }: SignUploadOptions) {
    const headers = { 'Content-Type': contentType, 'If-None-Match': '*' };
    const command = new PutObjectCommand({
      Bucket: this.bucket,
      Key: key,
      ContentType: contentType,
      IfNoneMatch: '*',
    });
    const url = await getSignedUrl(this.client, command, {
      expiresIn: secondsUntil(expiresAt),
      signableHeaders: new Set(['content-type', 'if-none-match', 'host']),
    });
    return { url, headers };
  }

  async signDownload({ key, fileName, contentType, expiresAt }: SignDownloadOptions) {
    const command = new GetObjectCommand({
      Bucket: this.bucket,
      Key: key,
      ResponseContentType: contentType,
      ResponseContentDisposition: attachment(fileName),
    });
    return getSignedUrl(this.client, command, { expiresIn: secondsUntil(expiresAt) });
  }

  async check() {
    await this.client.send(new HeadBucketCommand({ Bucket: this.bucket }));
  }

  /** @returns the objects that were not removed: S3 answers 200 and lists them */
  private async delete(keys: string[]): Promise<Refusal[]> {
    if (keys.length === 0) return [];
    const Delete = { Objects: keys.map((Key) => ({ Key })), Quiet: true };
    const { Errors } = await this.client.send(new DeleteObjectsCommand({ Bucket: this.bucket, Delete }));
    return Errors ?? [];
  }

  private async get(key: string, Range?: string): Promise<Readable> {
    try {
      const object = await this.client.send(new GetObjectCommand({ Bucket: this.bucket, Key: key, Range }));
      return object.Body as Readable;
    } catch (error) {
      throw isMissing(error) ? new ObjectMissingError(key) : error;
    }
  }
}

/** A key that was not removed, with the reason given by S3. */
type Refusal = { Key?: string; Code?: string; Message?: string };

function requireNone(refused: Refusal[]): void {
  const [first] = refused;
  if (!first) return;
  const more = refused.length > 1 ? ` and ${refused.length - 1} more` : '';
  throw new Error(
    `The store refused to remove ${first.Key}${more}: ${first.Code} ${first.Message ?? ''}`.trim(),
  );
}

function isMissing(error: unknown): boolean {
  return (
    error instanceof NoSuchKey ||
    (error instanceof S3ServiceException && error.$metadata.httpStatusCode === 404)
  );
}

function secondsUntil(time: Date): number {
  return Math.max(1, Math.floor((time.getTime() - Date.now()) / 1000));
}
