import { usePerson } from '@/components/frame/person-context';
import { useFollowUp } from '@/components/api/use-follow-up';
import { withFixes } from '@/components/new-import/returned/compare-returned-rows';
import type { ReturnedFile } from '@/components/new-import/returned/use-returned-file';
import { Button } from '@/components/ui/button';
import { useErrorWords } from '@/components/ui/error-words';
import { countOf, formatCount } from '@/components/ui/format-number';
import { didNotWork } from '@/components/ui/mutation-problem';
import { Notice } from '@/components/ui/notice';
import { formatMinute } from '@/components/ui/relative-time';
import { type Correction, MAX_CORRECTIONS } from '@/lib/table-files/correct-rows';

/** Says whose failed rows the file has, and imports them as a follow-up of that import. */
export function ReturnedNotice({
  found: { job, returned, changes },
  fixes,
}: {
  found: ReturnedFile;
  /** What has been changed in the rows since the file was dropped. */
  fixes: readonly Correction[];
}) {
  const { tenantId } = usePerson();
  const readError = useErrorWords();
  const { rowNumbers, taken } = changes;
  const corrections = withFixes(changes, returned.rows, fixes);
  const strangers = changes.unknown + returned.unnumbered;
  const follow = useFollowUp(tenantId, job.id);
  const count = rowNumbers.length;
  const isTooMuch = corrections.length > MAX_CORRECTIONS || returned.hasMore;
  return (
    <Notice
      tone="info"
      title={
        <>
          {count === 0
            ? 'None of these rows is open in '
            : count === 1
              ? 'This is a failed row of '
              : `These are ${formatCount(count)} failed rows of `}
          <bdi>{job.file_name}</bdi>
        </>
      }
    >
      <p>
        Imported {formatMinute(job.created_at)} by {job.created_by_name} for <bdi>{job.customer_name}</bdi>.{' '}
        {corrections.length === 0
          ? 'No cell has been changed since: they would fail again. Fix them below, or in the file.'
          : `${countOf(corrections.length, 'cell was', 'cells were')} changed since.`}{' '}
        As a follow-up they keep its mapping, customer and row numbers, and count as one story with it.
      </p>
      {taken > 0 ? (
        <p>{countOf(taken, 'row is', 'rows are')} in another follow-up already and left out.</p>
      ) : null}
      {strangers > 0 ? (
        <p>
          {countOf(strangers, 'row is', 'rows are')} not among the failed rows of that import and left out:
          import the file as a new one below if they are to be taken.
        </p>
      ) : null}
      {isTooMuch ? <p>That is more than a follow-up can take. Import the file as a new one below.</p> : null}
      {follow.error ? <p role="alert">{readError(follow.error).message ?? didNotWork}</p> : null}
      {count > 0 && !isTooMuch ? (
        <div className="mt-2">
          <Button
            variant={corrections.length > 0 ? 'primary' : 'secondary'}
            busy={follow.isPending}
            onClick={() => follow.mutate({ rows: 'failed', row_numbers: rowNumbers, corrections })}
          >
            Import as a follow-up
          </Button>
        </div>
      ) : null}
    </Notice>
  );
}
