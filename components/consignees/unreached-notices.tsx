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
          This many cannot be one person. Nothing can be erased, and an exported file has only the first{' '}
          {formatCount(maxMatches)} of each kind. Enter both the phone and the name.
        </Notice>
      ) : null}
      {hasBoth && counts.targets === 0 && Object.values(counts).some((count) => count > 0) ? (
        <Notice tone="info">
          Targets rarely have a phone number. To find targets with this name, look up the name alone.
        </Notice>
      ) : null}
      {running > 0 ? (
        <Notice
          tone="info"
          title={running === 1 ? 'An import is under way' : `${formatCount(running)} imports are under way`}
        >
          Its rows are found only once they are imported. Look again when it has ended.
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
            Nobody knows who is in the rest of the file.{' '}
            {days === 0
              ? 'Files are kept forever here, so this data stays'
              : `Files are removed automatically ${formatCount(days)} days after the import ended`}
            , unless you erase them along with this person.
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
