import Link from 'next/link';
import { formatCount } from '@/components/ui/format-number';
import { Notice } from '@/components/ui/notice';
import { type ConsigneeHeld, type ConsigneeInput, maxMatches } from '@/lib/consignees/consignee-schemas';

/** Explains what a look-up could not see, and what will happen to it. */
export function UnreachedNotices({ who, held }: { who: ConsigneeInput; held: ConsigneeHeld }) {
  const { unread_imports: unread, running_imports: running, retention_days: days, counts } = held;
  const hasBoth = who.phone !== undefined && who.name !== undefined;
  return (
    <>
      {held.too_many ? (
        <Notice tone="warn" title={`More than ${formatCount(maxMatches)} match`}>
          So many are not one person, so nothing can be erased, and a file holds only the first{' '}
          {formatCount(maxMatches)} of each kind. Give the phone and the name together.
        </Notice>
      ) : null}
      {hasBoth && counts.targets === 0 && Object.values(counts).some((count) => count > 0) ? (
        <Notice tone="info">
          Targets seldom hold a phone. To find those that tell this name, look up the name alone.
        </Notice>
      ) : null}
      {running > 0 ? (
        <Notice
          tone="info"
          title={running === 1 ? 'An import is under way' : `${formatCount(running)} imports are under way`}
        >
          What it brings in is found when it is there. Look again when it has ended.
        </Notice>
      ) : null}
      {unread.total > 0 ? (
        <Notice
          tone="warn"
          title={
            unread.total === 1
              ? 'An import was stopped before its file was read to the end'
              : `${formatCount(unread.total)} imports were stopped before their files were read to the end`
          }
        >
          <p>
            Whom the rest of the file names is not known.{' '}
            {days === 0
              ? 'Files are kept for ever here, so they stay'
              : `They go by themselves ${formatCount(days)} days after the import ended`}
            , unless you erase them together with this person.
          </p>
          <ul className="mt-1">
            {unread.data.map((job) => (
              <li key={job.id}>
                <Link
                  href={`/imports/${job.id}`}
                  prefetch={false}
                  className="text-accent underline-offset-2 hover:underline"
                >
                  <bdi>{job.name}</bdi>
                </Link>
              </li>
            ))}
            {unread.total > unread.data.length ? (
              <li>and {formatCount(unread.total - unread.data.length)} more</li>
            ) : null}
          </ul>
        </Notice>
      ) : null}
    </>
  );
}
