import { Button } from '@/components/ui/button';
import { countOf, formatCount } from '@/components/ui/format-number';
import { Notice } from '@/components/ui/notice';
import type { ImportJobSummary } from '@/lib/inbound/import-job-schemas';

/** What to do about rejected items; renders nothing when there are none. */
export function BatchNotice({
  batch,
  onShowRejected,
}: {
  batch: ImportJobSummary;
  /** Null: they are already shown. */
  onShowRejected: (() => void) | null;
}) {
  const { rejectedItems: rejected, totalItems: total } = batch;
  if (rejected === 0) return null;
  const taken = total - rejected;
  const these = rejected === 1 ? 'this item' : 'these items';
  return (
    <Notice
      tone={taken === 0 ? 'bad' : 'warn'}
      title={
        taken === 0
          ? `Nothing was accepted: ${total === 1 ? 'the only item was' : `all ${formatCount(total)} items were`} rejected`
          : `${formatCount(rejected)} of ${countOf(total, 'item')} ${rejected === 1 ? 'was' : 'were'} rejected`
      }
      action={
        onShowRejected ? (
          <Button size="sm" onClick={onShowRejected}>
            Show what was rejected
          </Button>
        ) : null
      }
    >
      The sender has to correct {these} and send {rejected === 1 ? 'it' : 'them'} under a new{' '}
      <code className="font-mono text-[0.8125rem]">batchId</code>.
      {taken === 0
        ? null
        : ` The other ${formatCount(taken)} ${taken === 1 ? 'was' : 'were'} accepted and need${taken === 1 ? 's' : ''} no correction.`}
    </Notice>
  );
}
