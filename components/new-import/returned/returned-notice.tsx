import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { usePerson } from '@/components/frame/person-context';
import { useFollowUp } from '@/components/api/use-follow-up';
import { withFixes } from '@/components/new-import/returned/compare-returned-rows';
import type { ReturnedFile } from '@/components/new-import/returned/use-returned-file';
import { Button } from '@/components/ui/button';
import { useErrorWords } from '@/components/ui/error-words';
import { Notice } from '@/components/ui/notice';
import { useFormats } from '@/components/ui/use-formats';
import { type Correction, MAX_CORRECTIONS } from '@/lib/table-files/correct-rows';

const bdi = (chunks: ReactNode) => <bdi>{chunks}</bdi>;

/** Says whose failed rows the file has, and imports them as a follow-up of that import. */
export function ReturnedNotice({
  found: { job, returned, changes },
  fixes,
}: {
  found: ReturnedFile;
  /** What has been changed in the rows since the file was dropped. */
  fixes: readonly Correction[];
}) {
  const t = useTranslations('newImport.returnedNotice');
  const formats = useFormats();
  const { tenantId } = usePerson();
  const readError = useErrorWords();
  const problem = useTranslations('ui.problem');
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
        count === 0
          ? t.rich('none', { file: job.file_name, bdi })
          : t.rich('rows', { count, file: job.file_name, bdi })
      }
    >
      <p>
        {t.rich('imported', {
          time: formats.minute(job.created_at),
          person: job.created_by_name,
          customer: job.customer_name,
          bdi,
        })}{' '}
        {corrections.length === 0 ? t('unchanged') : t('changed', { count: corrections.length })}{' '}
        {t('followUp')}
      </p>
      {taken > 0 ? <p>{t('taken', { count: taken })}</p> : null}
      {strangers > 0 ? <p>{t('strangers', { count: strangers })}</p> : null}
      {isTooMuch ? <p>{t('tooMuch')}</p> : null}
      {follow.error ? <p role="alert">{readError(follow.error).message ?? problem('didNotWork')}</p> : null}
      {count > 0 && !isTooMuch ? (
        <div className="mt-2">
          <Button
            variant={corrections.length > 0 ? 'primary' : 'secondary'}
            busy={follow.isPending}
            onClick={() => follow.mutate({ rows: 'failed', row_numbers: rowNumbers, corrections })}
          >
            {t('import')}
          </Button>
        </div>
      ) : null}
    </Notice>
  );
}
