import Link from 'next/link';
import { countOf, formatCount } from '@/components/ui/format-number';
import type { ImportDetail } from '@/lib/imports/import-schemas';

type Family = NonNullable<ImportDetail['family']>;

const openWords: readonly (readonly [keyof Family['balance'], string])[] = [
  ['failed_open', 'failed'],
  ['unprocessed_open', 'not reached'],
  ['in_progress', 'in progress'],
  ['left_out', 'left out'],
  ['rolled_back', 'rolled back'],
];

/** A first import and its follow-ups as one story: where all rows are by now, and what each import did. */
export function FamilyPanel({ family, jobId }: { family: Family; jobId: string }) {
  const { balance, members } = family;
  const rest = openWords.filter(([kind]) => balance[kind] > 0);
  return (
    <section aria-labelledby="family" className="rounded-lg border bg-surface px-4 py-3">
      <h2 id="family" className="font-medium">
        {formatCount(balance.delivered)} of {countOf(balance.rows, 'row', 'rows')} delivered, in{' '}
        {countOf(members.length, 'import', 'imports')}
      </h2>
      {rest.length > 0 ? (
        <p className="text-muted">
          {rest.map(([kind, words]) => `${formatCount(balance[kind])} ${words}`).join(', ')}
        </p>
      ) : null}
      <ol className="mt-1 text-[0.8125rem]">
        {members.map((member) => (
          <li key={member.id} className="flex flex-wrap gap-x-2 py-0.5">
            {member.id === jobId ? (
              <strong>This import</strong>
            ) : (
              <Link href={`/imports/${member.id}`}>
                {member.parent_id === null ? 'First import' : 'Follow-up'}
              </Link>
            )}
            <span className="text-muted">
              {formatCount(member.succeeded_records)} succeeded, {formatCount(member.failed_records)} failed
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
