import { isUploadUrlGone, readUploadRefusal } from '@/components/new-import/starting/read-upload-refusal';
import { browserFetch, networkUnreachable } from '@/lib/http/browser-fetch';
import type { uploadSlotSchema, UploadSlot } from '@/lib/imports/import-schemas';
import { nameForUpload } from '@/lib/table-files/file-kind';

export interface UploadedFile {
  fileKey: string;
  fileKind: UploadSlot['file_kind'];
}

interface UploadFileOptions {
  file: File;
  tenantId: string | null;
  signal: AbortSignal;
  /**
   * @param sent bytes sent so far
   */
  onProgress: (sent: number) => void;
}

/**
 * Requests a one-time URL and uploads the file to it. If the URL expires or is used up before the file has
 * arrived, it is replaced once, so that a slow line costs the person nothing.
 * @throws RequestProblem; UploadRefusal; the signal's reason when it is aborted
 */
export async function uploadFile(options: UploadFileOptions): Promise<UploadedFile> {
  try {
    return await uploadOnce(options);
  } catch (error) {
    if (!isUploadUrlGone(error)) throw error;
    return uploadOnce(options);
  }
}

async function uploadOnce({ file, tenantId, signal, onProgress }: UploadFileOptions): Promise<UploadedFile> {
  const slot = await browserFetch<typeof uploadSlotSchema>('/delivery/bulk-order-creations/upload-url', {
    method: 'POST',
    body: { file_name: nameForUpload(file.name), file_size_bytes: file.size },
    tenantId,
    signal,
  });
  await put(slot, file, signal, onProgress);
  return { fileKey: slot.file_key, fileKind: slot.file_kind };
}

/** fetch does not report upload progress; XMLHttpRequest does. */
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
    // This URL knows no signed-in person, so errors come in the language of the page.
    request.setRequestHeader('Accept-Language', document.documentElement.lang);
    request.upload.addEventListener('progress', (event) => onProgress(event.loaded));
    request.addEventListener('load', () => {
      if (request.status >= 200 && request.status < 300) resolve();
      else {
        reject(
          readUploadRefusal({
            status: request.status,
            text: request.responseText,
            retryAfter: request.getResponseHeader('retry-after'),
            limitBytes: slot.limit_bytes,
          }),
        );
      }
    });
    request.addEventListener('error', () => reject(networkUnreachable()));
    request.addEventListener('abort', () => reject(signal.reason));
    request.addEventListener('loadend', () => signal.removeEventListener('abort', abort));
    signal.addEventListener('abort', abort, { once: true });
    request.send(file);
  });
}
