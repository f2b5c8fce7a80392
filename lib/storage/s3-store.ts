import { Readable } from 'node:stream';
import {
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { attachment } from '@/lib/storage/attachment';
import { ObjectMissingError } from '@/lib/storage/object-missing-error';
import type { ObjectStore, SignDownloadOptions, SignUploadOptions } from '@/lib/storage/object-store';

interface S3StoreOptions {
  bucket: string;
  /** For others than AWS. */
  endpoint?: string;
  region: string;
}

/** Objects in a bucket of S3 or of a store that speaks like it. Credentials come the AWS SDK's usual ways. */
export class S3Store implements ObjectStore {
  private readonly client: S3Client;
  private readonly bucket: string;

  constructor({ bucket, endpoint, region }: S3StoreOptions) {
    this.bucket = bucket;
    this.client = new S3Client({
      region,
      endpoint,
      forcePathStyle: endpoint !== undefined,
      // Checksums of the newer kind are unknown to many stores that are not AWS.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
    });
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

  async remove(keys: string[]) {
    if (keys.length === 0) return;
    const Delete = { Objects: keys.map((Key) => ({ Key })), Quiet: true };
    await this.client.send(new DeleteObjectsCommand({ Bucket: this.bucket, Delete }));
  }

  /** In rounds of what one answer lists, a thousand: as many as one call may delete. */
  async removeFolder(folder: string) {
    for (;;) {
      const listed = await this.client.send(
        new ListObjectsV2Command({ Bucket: this.bucket, Prefix: `${folder}/` }),
      );
      const keys = (listed.Contents ?? []).flatMap(({ Key }) => Key ?? []);
      if (keys.length === 0) return;
      await this.remove(keys);
    }
  }

  /**
   * `If-None-Match: *` is part of the signature, so the store itself refuses a second PUT. S3 cannot bound the size
   * of a presigned PUT: a file over the limit is found, refused and removed when the job is created.
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

  private async get(key: string, Range?: string): Promise<Readable> {
    try {
      const object = await this.client.send(new GetObjectCommand({ Bucket: this.bucket, Key: key, Range }));
      return object.Body as Readable;
    } catch (error) {
      throw isMissing(error) ? new ObjectMissingError(key) : error;
    }
  }
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
