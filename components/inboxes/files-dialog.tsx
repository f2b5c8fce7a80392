'use client';

import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { useTranslations } from 'use-intl';
import { usePerson } from '@/components/frame/person-context';
import { receivedFilesQuery } from '@/components/inboxes/queries';
import { Badge, type Tone } from '@/components/ui/badge';
import { Button, buttonClass } from '@/components/ui/button';
import { FormDialog } from '@/components/ui/form-dialog';
import { Skeleton } from '@/components/ui/skeleton';
import { EmptyState, ErrorState } from '@/components/ui/states';
import type { DialogProps } from '@/components/ui/use-dialog-choice';
import { useFormats } from '@/components/ui/use-formats';
import type { Inbox, ReceivedFileView } from '@/lib/inboxes/inbox-schemas';

const tones: Record<ReceivedFileView['state'], Tone> = {
  checking: 'neutral',
  imported: 'ok',
  needs_look: 'warn',
  discarded: 'neutral',
};

/** The last files that came to an inbox, with what became of each. */
export function FilesDialog({ inbox, open, onClose, onClosed }: DialogProps & { inbox: Inbox }) {
  const t = useTranslations('inboxes.filesDialog');
  const tCommon = useTranslations('common');
  const { tenantId } = usePerson();
  const files = useQuery(receivedFilesQuery(tenantId, inbox.id));
  const { data, error } = files;
  return (
    <FormDialog open={open} onClose={onClose} onClosed={onClosed} title={t('title', { name: inbox.name })}>
      <p className="text-muted">{t('how')}</p>
      {error ? (
        <ErrorState title={t('notLoaded')} error={error} onRetry={() => void files.refetch()} />
      ) : null}
      {!data && !error ? <Skeleton className="h-24" /> : null}
      {data?.data.length === 0 ? (
        <EmptyState title={t('empty')} className="py-6">
          {t('emptyHint')}
        </EmptyState>
      ) : null}
      <ol className="flex flex-col divide-y">
        {data?.data.map((file) => (
          <ReceivedFileLine key={file.id} file={file} />
        ))}
      </ol>
      <div className="flex justify-end border-t pt-4">
        <Button onClick={onClose}>{tCommon('close')}</Button>
      </div>
    </FormDialog>
  );
}

function ReceivedFileLine({ file }: { file: ReceivedFileView }) {
  const t = useTranslations('inboxes.filesDialog');
  const formats = useFormats();
  const { state, file_name: name, job_id: jobId, reason } = file;
  const isOpen = state === 'needs_look';
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 py-3">
      <div className="min-w-0 flex-1 basis-64 [overflow-wrap:anywhere]">
        <p className="flex flex-wrap items-center gap-2">
          <Badge tone={tones[state]}>{t(`states.${state}`)}</Badge>
          <span className="font-medium">
            <bdi>{name}</bdi>
          </span>
        </p>
        <p className="text-[0.8125rem] text-faint">
          {formats.minute(file.received_at)} · {formats.bytes(file.file_size_bytes)}
        </p>
        {reason ? (
          <p dir="auto" className="text-[0.8125rem] text-muted">
            {reason}
          </p>
        ) : null}
      </div>
      {jobId || isOpen ? (
        <Link
          href={jobId ? `/imports/${jobId}` : `/imports/new?draft=${file.id}`}
          aria-label={t(jobId ? 'showImport' : 'lookAtIt', { file: name })}
          className={buttonClass({ size: 'sm' })}
        >
          {t(jobId ? 'show' : 'look')}
        </Link>
      ) : null}
    </li>
  );
}
