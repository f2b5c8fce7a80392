import Link from 'next/link';
import { useTranslations } from 'use-intl';
import type { ImportDetail } from '@/lib/imports/import-schemas';

type Family = NonNullable<ImportDetail['family']>;

const openKinds = ['failed_open', 'unprocessed_open', 'in_progress', 'left_out', 'rolled_back'] as const;

/** A first import and its follow-ups as one story: where all rows are by now, and what each import did. */
export function FamilyPanel({ family, jobId }: { family: Family; jobId: string }) {
  const t = useTranslations('importJob.familyPanel');
  const { balance, members } = family;
  const rest = openKinds.filter((kind) => balance[kind] > 0);
  return (
    <section aria-labelledby="family" className="rounded-lg border bg-surface px-4 py-3">
      <h2 id="family" className="font-medium">
        {t('title', { delivered: balance.delivered, rows: balance.rows, imports: members.length })}
      </h2>
      {rest.length > 0 ? (
        <p className="text-muted">
          {rest
            .map((kind) => t(`open.${kind}`, { count: balance[kind] }))
            .reduce((first, next) => t('list', { first, next }))}
        </p>
      ) : null}
      <ol className="mt-1 text-[0.8125rem]">
        {members.map((member) => (
          <li key={member.id} className="flex flex-wrap gap-x-2 py-0.5">
            {member.id === jobId ? (
              <strong>{t('thisImport')}</strong>
            ) : (
              <Link href={`/imports/${member.id}`} className="text-accent underline-offset-2 hover:underline">
                {t(member.parent_id === null ? 'firstImport' : 'followUp')}
              </Link>
            )}
            <span className="text-muted">
              {t('counts', { succeeded: member.succeeded_records, failed: member.failed_records })}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
