import { useTranslations } from 'use-intl';
import { NewTabLink } from '@/components/new-import/checking/new-tab-link';
import type { ReferenceCheck } from '@/components/new-import/checking/use-reference-check';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useFormats } from '@/components/ui/use-formats';

const SHOWN_SOURCES = 3;

/**
 * What the database says about the file's references: which deliveries already have, and from which imports.
 */
export function HeldReferences({ answer }: { answer: ReferenceCheck }) {
  const t = useTranslations('newImport.heldReferences');
  const formats = useFormats();
  const { state, held, sources, retry } = answer;
  const referenceCount = answer.check.references.length;
  if (state === 'failed') {
    return (
      <Notice
        tone="warn"
        className="mt-3"
        title={t('notChecked')}
        action={
          <Button size="sm" onClick={retry}>
            {t('checkAgain')}
          </Button>
        }
      >
        {t('noAnswer')}
      </Notice>
    );
  }
  if (state !== 'answered' || held === 0) return null;
  const others = sources.length - SHOWN_SOURCES;
  return (
    <Notice
      tone={held === referenceCount ? 'bad' : 'warn'}
      className="mt-3"
      title={t('held', { held, count: referenceCount })}
    >
      <ul>
        {sources.slice(0, SHOWN_SOURCES).map(({ count, import: job }) => (
          <li key={job?.id ?? 'direct'}>
            {sources.length > 1 ? `${formats.count(count)}: ` : ''}
            {job
              ? t.rich('imported', {
                  time: formats.minute(job.created_at),
                  person: job.created_by.name,
                  name: job.name,
                  bdi: (chunks) => <bdi>{chunks}</bdi>,
                  link: (chunks) => <NewTabLink href={`/imports/${job.id}`}>{chunks}</NewTabLink>,
                })
              : t('single')}
          </li>
        ))}
        {others > 0 ? <li>{t('others', { count: others })}</li> : null}
      </ul>
    </Notice>
  );
}
