'use client';

import { CloudUpload, FlaskConical, Play, RotateCw, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { UploadState } from '@/components/new-import/starting/use-upload';
import { Button, IconButton } from '@/components/ui/button';
import { Keys, useAriaShortcut } from '@/components/ui/keys';
import { Notice } from '@/components/ui/notice';
import { ProgressBar } from '@/components/ui/progress-bar';
import { useFormats } from '@/components/ui/use-formats';
import { useShortcut } from '@/components/ui/use-shortcut';

interface StartPanelProps {
  file: File;
  upload: UploadState;
  onRetryUpload: () => void;
  onCancelUpload: () => void;
  /** The start was requested and is waiting for the upload or for the answer. */
  isStarting: boolean;
  /** The start waits for the connection. */
  isOffline: boolean;
  /** The columns are not known yet: there is nothing to start. */
  isReading: boolean;
  /** The browser can no longer read the file: nothing of it is sent. */
  isGone: boolean;
  onStart: () => void;
  /** Starts a dry run; null: none is offered. */
  onDryRun: (() => void) | null;
  error: ReactNode;
  children: ReactNode;
}

/** What is still missing, the upload's progress, and the start button. It stays in view. */
export function StartPanel(props: StartPanelProps) {
  const t = useTranslations('newImport.startPanel');
  const tDomain = useTranslations('domain');
  const {
    file,
    upload,
    onRetryUpload,
    onCancelUpload,
    isStarting,
    isOffline,
    isReading,
    isGone,
    onStart,
    onDryRun,
    error,
    children,
  } = props;
  useShortcut('start', isStarting || isReading || isGone ? null : onStart);
  return (
    <section
      id="start"
      data-sticks-below
      aria-label={t('label')}
      className="rounded-lg border bg-surface max-lg:sticky max-lg:bottom-0 max-lg:z-20 max-lg:-mx-4 max-lg:rounded-none max-lg:border-x-0 max-lg:border-b-0 max-lg:shadow-popup lg:sticky lg:top-20 sm:max-lg:-mx-6 max-lg:short:static"
    >
      <div className="max-h-[22dvh] overflow-y-auto px-4 pt-3 lg:max-h-[calc(100dvh-18rem)] lg:pt-4">
        {children}
      </div>
      <div className="flex flex-col gap-3 px-4 py-3 lg:pb-4">
        {error}
        {isGone ? null : (
          <UploadLine file={file} upload={upload} onRetry={onRetryUpload} onCancel={onCancelUpload} />
        )}
        {/* On a phone the two stand side by side: the panel covers the page. */}
        <div className="flex gap-2 sm:flex-col sm:gap-3">
          <Button
            variant="primary"
            icon={<Play />}
            busy={isStarting}
            disabled={isReading || isGone}
            onClick={onStart}
            aria-keyshortcuts={useAriaShortcut('start')}
            className="flex-auto"
          >
            {!isStarting ? t('start') : upload.status === 'uploading' ? t('afterUpload') : t('starting')}
            {isStarting ? null : <Keys name="start" className="max-sm:hidden" />}
          </Button>
          {onDryRun ? (
            <Button
              icon={<FlaskConical />}
              disabled={isReading || isGone || isStarting}
              onClick={onDryRun}
              aria-label={t('dryRun')}
              className="shrink"
            >
              <span className="max-sm:hidden">{t('dryRun')}</span>
              <span className="sm:hidden">{tDomain('dryRun')}</span>
            </Button>
          ) : null}
        </div>
        {isOffline ? (
          <p role="status" className="text-[0.8125rem] text-warn">
            {t('offline')}
          </p>
        ) : null}
      </div>
    </section>
  );
}

function UploadLine({
  file,
  upload,
  onRetry,
  onCancel,
}: {
  file: File;
  upload: UploadState;
  onRetry: () => void;
  onCancel: () => void;
}) {
  const t = useTranslations('newImport.startPanel');
  const tCommon = useTranslations('common');
  const formats = useFormats();
  const retry = (
    <Button size="sm" icon={<RotateCw />} onClick={onRetry}>
      {upload.status === 'cancelled' ? t('uploadAgain') : tCommon('tryAgain')}
    </Button>
  );
  switch (upload.status) {
    case 'failed':
      return (
        <Notice tone="bad" title={t('uploadFailed')} action={retry}>
          {upload.problem.message}
        </Notice>
      );
    case 'cancelled':
      return (
        <Notice tone="warn" title={t('uploadCancelled')} action={retry}>
          {t('mappingKept')}
        </Notice>
      );
    case 'idle':
    case 'uploading': {
      const sent = upload.status === 'uploading' ? Math.min(upload.sent, file.size) : 0;
      return (
        <div className="flex items-center gap-2">
          <div className="min-w-0 flex-1">
            <p className="mb-1 flex justify-between gap-2 text-[0.8125rem] text-muted">
              <span>{t('uploading')}</span>
              <span className="tabular-nums">
                {t('sentOf', { sent: formats.bytes(sent), size: formats.bytes(file.size) })}
              </span>
            </p>
            <ProgressBar label={t('upload')} parts={[{ value: sent, tone: 'accent' }]} total={file.size} />
          </div>
          <IconButton size="sm" label={t('cancelUpload')} icon={<X />} onClick={onCancel} />
        </div>
      );
    }
    case 'done':
      return (
        <p className="flex h-7 items-center gap-2 text-[0.8125rem] text-muted max-sm:-my-1 max-sm:h-5 max-sm:text-xs">
          <CloudUpload aria-hidden className="size-4 text-ok" />
          {t('uploaded', { size: formats.bytes(file.size) })}
        </p>
      );
  }
}
