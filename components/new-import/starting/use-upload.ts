'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { resumedOf } from '@/components/new-import/drafts/resumed-files';
import { UploadRefusal } from '@/components/new-import/starting/read-upload-refusal';
import { uploadFile, type UploadedFile } from '@/components/new-import/starting/upload-file';
import { type Formats, useFormats } from '@/components/ui/use-formats';
import { RequestProblem } from '@/lib/http/browser-fetch';

export type UploadState =
  | { status: 'idle' }
  | { status: 'uploading'; sent: number }
  | { status: 'done'; uploaded: UploadedFile }
  | { status: 'failed'; problem: RequestProblem }
  | { status: 'cancelled' };

type Words = ReturnType<typeof useTranslations<'newImport.upload'>>;

/** An upload before its failure is put into words. */
type Kept = Exclude<UploadState, { status: 'failed' }> | { status: 'failed'; error: unknown };

const idle: UploadState = { status: 'idle' };

/**
 * Uploads a file while its columns are still being mapped, so that starting is instant.
 * @param file null: nothing to upload yet
 */
export function useUpload(file: File | null, tenantId: string | null) {
  const t = useTranslations('newImport.upload');
  const formats = useFormats();
  const [{ of, state }, setState] = useState<{ of: File | null; state: Kept }>({
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
      const tell = (next: Kept) => {
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
          else {
            if (!isExplained(error)) console.error(error);
            tell({ status: 'failed', error });
          }
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
  const upload = useMemo<UploadState>(() => {
    if (of !== file) return idle;
    return state.status === 'failed'
      ? { status: 'failed', problem: asProblem(state.error, t, formats) }
      : state;
  }, [of, file, state, t, formats]);
  return { upload, restart, cancel };
}

const isExplained = (error: unknown) => error instanceof RequestProblem || error instanceof UploadRefusal;

function asProblem(error: unknown, t: Words, formats: Formats): RequestProblem {
  if (error instanceof RequestProblem) return error;
  if (!(error instanceof UploadRefusal)) return new RequestProblem('upload_failed', t('upload_failed'));
  const { code, status, limitBytes } = error;
  const words = code === 'file_too_large' ? t(code, { limit: formats.bytes(limitBytes) }) : t(code);
  return new RequestProblem(code, words, { status });
}
