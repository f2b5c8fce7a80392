import { maxFileBytes } from '@/components/new-import/browser-limits';
import { browserFetch, networkUnreachable, RequestProblem } from '@/lib/http/browser-fetch';
import { uploadSlotSchema, type UploadSlot } from '@/lib/imports/import-schemas';

export interface UploadedFile {
  fileKey: string;
  fileKind: UploadSlot['file_kind'];
}

interface UploadFileOptions {
  file: File;
  tenantId: string | null;
  signal: AbortSignal;
  /** @param sent bytes that have left */
  onProgress: (sent: number) => void;
}

/**
 * Asks for a one-time address and puts the file there. An address that ran out before the file was there is replaced
 * once: a slow line must not cost the person anything.
 * @throws RequestProblem; the signal's reason when it is aborted
 */
export async function uploadFile(options: UploadFileOptions): Promise<UploadedFile> {
  try {
    return await uploadOnce(options);
  } catch (error) {
    if (!(error instanceof RequestProblem) || error.code !== 'upload_url_expired') throw error;
    return uploadOnce(options);
  }
}

async function uploadOnce({ file, tenantId, signal, onProgress }: UploadFileOptions): Promise<UploadedFile> {
  const slot = await browserFetch('/delivery/bulk-order-creations/upload-url', {
    method: 'POST',
    schema: uploadSlotSchema,
    body: { file_name: file.name, file_size_bytes: file.size },
    tenantId,
    signal,
  });
  await put(slot, file, signal, onProgress);
  return { fileKey: slot.file_key, fileKind: slot.file_kind };
}

/** fetch tells nothing of what was sent so far; XMLHttpRequest does. */
function put(
  slot: UploadSlot,
  file: File,
  signal: AbortSignal,
  onProgress: (sent: number) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const request = new XMLHttpRequest();
    const abort = () => request.abort();
    request.open(slot.method, slot.upload_url);
    for (const [name, value] of Object.entries(slot.headers)) request.setRequestHeader(name, value);
    request.upload.addEventListener('progress', (event) => onProgress(event.loaded));
    request.addEventListener('load', () => {
      if (request.status >= 200 && request.status < 300) resolve();
      else reject(readRefusal(request));
    });
    request.addEventListener('error', () => reject(networkUnreachable()));
    request.addEventListener('abort', () => reject(signal.reason));
    request.addEventListener('loadend', () => signal.removeEventListener('abort', abort));
    signal.addEventListener('abort', abort, { once: true });
    request.send(file);
  });
}

/** Lading's own store answers with its error body; S3 answers with XML. */
function readRefusal({ status, responseText }: XMLHttpRequest): RequestProblem {
  const code =
    /"code"\s*:\s*"([a-z_]+)"/.exec(responseText)?.[1] ?? /<Code>(\w+)<\/Code>/.exec(responseText)?.[1];
  if (status === 413 || code === 'EntityTooLarge') {
    return new RequestProblem(
      'file_too_large',
      `A file may have at most ${maxFileBytes / 1024 / 1024} MiB.`,
      { status },
    );
  }
  if (status === 403 || code === 'upload_url_already_used') {
    return new RequestProblem('upload_url_expired', 'The address for the upload has run out. Try again.', {
      status,
    });
  }
  if (code === 'storage_full') {
    const words = 'Lading has no room left for the file. Tell whoever runs it, and try again later.';
    return new RequestProblem(code, words, { status });
  }
  return new RequestProblem('upload_refused', 'The file could not be stored. Try again in a moment.', {
    status,
  });
}
