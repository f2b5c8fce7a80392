'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { resumedOf } from '@/components/new-import/drafts/resumed-files';
import { uploadFile, type UploadedFile } from '@/components/new-import/starting/upload-file';
import { RequestProblem } from '@/lib/http/browser-fetch';

export type UploadState =
  | { status: 'idle' }
  | { status: 'uploading'; sent: number }
  | { status: 'done'; uploaded: UploadedFile }
  | { status: 'failed'; problem: RequestProblem }
  | { status: 'cancelled' };

/**
 * Uploads a file while its columns are still being mapped, so that starting is instant.
 * @param file null: nothing to upload yet
 */
export function useUpload(file: File | null, tenantId: string | null) {
  const [{ of, state }, setState] = useState<{ of: File | null; state: UploadState }>({
    of: null,
    state: { status: 'idle' },
  });
  const controller = useRef<AbortController>(null);

  const start = useCallback(
    (isAnew: boolean) => {
      controller.current?.abort();
      if (!file) return;
      const stored = isAnew ? null : resumedOf(file);
      const current = new AbortController();
      controller.current = current;
      const tell = (next: UploadState) => {
        if (controller.current === current) setState({ of: file, state: next });
      };
      if (stored) return tell({ status: 'done', uploaded: stored.uploaded });
      tell({ status: 'uploading', sent: 0 });
      uploadFile({
        file,
        tenantId,
        signal: current.signal,
        onProgress: (sent) => tell({ status: 'uploading', sent }),
      }).then(
        (uploaded) => tell({ status: 'done', uploaded }),
        (error: unknown) => {
          if (current.signal.aborted) tell({ status: 'cancelled' });
          else tell({ status: 'failed', problem: asProblem(error) });
        },
      );
    },
    [file, tenantId],
  );

  useEffect(() => {
    start(false);
    return () => {
      const left = controller.current;
      controller.current = null;
      left?.abort();
    };
  }, [start]);

  const restart = useCallback(() => start(true), [start]);
  const cancel = useCallback(() => controller.current?.abort(), []);
  return { upload: of === file ? state : ({ status: 'idle' } satisfies UploadState), restart, cancel };
}

function asProblem(error: unknown): RequestProblem {
  if (error instanceof RequestProblem) return error;
  console.error(error);
  return new RequestProblem('upload_failed', 'The file could not be sent. Choose it again and retry.');
}
