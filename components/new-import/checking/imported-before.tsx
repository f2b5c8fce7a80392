import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { describeEarlierImport, wouldDouble } from '@/components/new-import/checking/describe-earlier-import';
import { NewTabLink } from '@/components/new-import/checking/new-tab-link';
import { Notice } from '@/components/ui/notice';
import { useFormats } from '@/components/ui/use-formats';
import type { Import } from '@/lib/imports/import-schemas';

const SHOWN_IMPORTS = 3;

/** Says that a file with the same content was imported before, and what came of it. */
export function ImportedBefore({
  imports,
  sheetName,
}: {
  /** The newest first. */
  imports: readonly Import[];
  /** The sheet that is imported now. */
  sheetName: string | undefined;
}) {
  const t = useTranslations('newImport.importedBefore');
  const tEarlier = useTranslations('newImport.earlierImport');
  const formats = useFormats();
  if (imports.length === 0) return null;
  const doubles = imports.some((job) => wouldDouble(job, sheetName));
  const others = imports.length - SHOWN_IMPORTS;
  return (
    <Notice tone={doubles ? 'warn' : 'info'} title={t('title')}>
      <ul>
        {imports.slice(0, SHOWN_IMPORTS).map((job) => {
          const sheet = job.file_details?.sheet_name;
          const words = {
            time: formats.minute(job.created_at),
            person: job.created_by.name,
            file: job.file_name,
            outcome: describeEarlierImport(job, tEarlier),
            bdi: (chunks: ReactNode) => <bdi>{chunks}</bdi>,
            link: (chunks: ReactNode) => <NewTabLink href={`/imports/${job.id}`}>{chunks}</NewTabLink>,
          };
          return (
            <li key={job.id}>
              {sheet && sheet !== sheetName
                ? t.rich('lineOfSheet', { ...words, sheet })
                : t.rich('line', words)}
            </li>
          );
        })}
        {others > 0 ? <li>{t('others', { count: others })}</li> : null}
      </ul>
      {doubles ? <p>{t('doubles')}</p> : null}
    </Notice>
  );
}
