'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Download, OctagonX, RotateCcw, RotateCw } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState, type ReactNode } from 'react';
import { usePerson } from '@/components/frame/person-context';
import { abortImport, rollBackImport } from '@/components/import-job/queries';
import { isActive } from '@/components/imports/import-status';
import { Button, buttonClass } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { countOf, formatCount } from '@/components/ui/format-number';
import { Notice } from '@/components/ui/notice';
import { useToasts } from '@/components/ui/toasts';
import { apiAddress, RequestProblem } from '@/lib/http/browser-fetch';
import type { ImportDetail } from '@/lib/imports/import-schemas';

type Question = 'abort' | 'roll-back' | 'roll-back-and-again';

/** What can be done with an import: fetch its files, stop it, undo it. */
export function JobActions({ job }: { job: ImportDetail }) {
  const [asked, setAsked] = useState<Question | null>(null);
  const active = isActive(job.status);
  const live = job.succeeded_records - job.deleted_count;
  return (
    <>
      {job.success_signed_url ? <ReportLink job={job} report="success-csv" label="Success file" /> : null}
      {job.failed_signed_url ? <ReportLink job={job} report="failed-csv" label="Failed rows" /> : null}
      {active ? (
        <Button variant="danger-quiet" icon={<OctagonX />} onClick={() => setAsked('abort')}>
          Abort…
        </Button>
      ) : null}
      {!active && live > 0 ? (
        <>
          <Button icon={<RotateCw />} onClick={() => setAsked('roll-back-and-again')}>
            Roll back and import again…
          </Button>
          <Button variant="danger-quiet" icon={<RotateCcw />} onClick={() => setAsked('roll-back')}>
            Roll back…
          </Button>
        </>
      ) : null}
      <AbortDialog
        job={job}
        open={asked === 'abort'}
        onOpenChange={(open) => setAsked(open ? 'abort' : null)}
      />
      <RollBackDialog
        job={job}
        live={live}
        thenAgain={asked === 'roll-back-and-again'}
        open={asked === 'roll-back' || asked === 'roll-back-and-again'}
        onOpenChange={(open) => setAsked((before) => (open ? before : null))}
      />
    </>
  );
}

function ReportLink({
  job,
  report,
  label,
}: {
  job: ImportDetail;
  report: 'success-csv' | 'failed-csv';
  label: string;
}) {
  const { tenantId } = usePerson();
  // The call signs a fresh address at each click; the one in the answer runs out while the page stays open.
  return (
    <a
      href={apiAddress(`/delivery/bulk-order-creations/${job.id}/${report}`, tenantId)}
      download
      className={buttonClass()}
    >
      <Download aria-hidden />
      {label}
    </a>
  );
}

interface DialogProps {
  job: ImportDetail;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

function AbortDialog({ job, open, onOpenChange }: DialogProps) {
  const { tenantId } = usePerson();
  const toasts = useToasts();
  const refresh = useRefreshJob(job.id);
  const abort = useMutation({
    mutationFn: () => abortImport(tenantId, job.id),
    onSuccess: async () => {
      await refresh();
      onOpenChange(false);
      toasts.add({ title: 'Import aborted', description: 'Deliveries made so far are kept.' });
    },
    // It ended in the meantime: the page must show how.
    onError: refresh,
  });
  const rest = job.total_records === null ? null : Math.max(0, job.total_records - job.processed_records);
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={onOpenChange}
      title="Abort this import?"
      confirmLabel="Abort import"
      cancelLabel="Keep it running"
      busy={abort.isPending}
      onConfirm={() => abort.mutate()}
      error={<MutationProblem error={abort.error} />}
    >
      <p>
        <strong className="font-semibold text-ink">
          {countOf(job.succeeded_records, 'delivery', 'deliveries')}
        </strong>{' '}
        made so far {job.succeeded_records === 1 ? 'is' : 'are'} kept, and{' '}
        {job.succeeded_records === 1 ? 'its' : 'their'} references stay taken. You can roll them back
        afterwards.
      </p>
      <p>
        {rest === null
          ? 'No further row becomes a delivery.'
          : `The remaining ${countOf(rest, 'row')} will not be imported.`}{' '}
        Rows being written at this moment may still be counted.
      </p>
    </ConfirmDialog>
  );
}

function RollBackDialog({
  job,
  live,
  thenAgain,
  open,
  onOpenChange,
}: DialogProps & { live: number; thenAgain: boolean }) {
  const { tenantId } = usePerson();
  const router = useRouter();
  const toasts = useToasts();
  const refresh = useRefreshJob(job.id);
  const rollBack = useMutation({
    mutationFn: () => rollBackImport(tenantId, job.id),
    onSuccess: async ({ deleted_count: deleted }) => {
      await refresh();
      onOpenChange(false);
      toasts.add({
        title: 'Rolled back',
        description: `${countOf(deleted, 'delivery', 'deliveries')} deleted.`,
      });
      if (thenAgain) router.push(`/imports/new?again=${job.id}`);
    },
    onError: refresh,
  });
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={onOpenChange}
      title={thenAgain ? 'Roll back and import again?' : 'Roll back this import?'}
      confirmLabel={`Delete ${countOf(live, 'delivery', 'deliveries')}`}
      busy={rollBack.isPending}
      onConfirm={() => rollBack.mutate()}
      error={<MutationProblem error={rollBack.error} />}
    >
      <p>
        <strong className="font-semibold text-ink">{countOf(live, 'delivery', 'deliveries')}</strong> made by
        this import will be deleted. Deliveries of other imports are not touched.
      </p>
      <p>
        {live === 1 ? 'Its reference becomes' : 'Their references become'} free, so that a corrected file can
        use {live === 1 ? 'it' : 'them'} again.
        {job.failed_records > 0
          ? ` The ${formatCount(job.failed_records)} failed ${job.failed_records === 1 ? 'row stays' : 'rows stay'} listed here.`
          : ''}
      </p>
      <p>
        This cannot be undone.
        {thenAgain ? ' Then you choose the corrected file; mapping and details are taken over.' : ''}
      </p>
    </ConfirmDialog>
  );
}

function MutationProblem({ error }: { error: Error | null }): ReactNode {
  if (!error) return null;
  return (
    <Notice tone="bad">
      {error instanceof RequestProblem ? error.message : 'That did not work. Try again.'}
    </Notice>
  );
}

function useRefreshJob(jobId: string) {
  const { tenantId } = usePerson();
  const queryClient = useQueryClient();
  return async () => {
    await queryClient.invalidateQueries({ queryKey: ['import', tenantId, jobId] });
    void queryClient.invalidateQueries({ queryKey: ['failed-rows', tenantId, jobId] });
    void queryClient.invalidateQueries({ queryKey: ['imports'] });
    void queryClient.invalidateQueries({ queryKey: ['deliveries'] });
  };
}
