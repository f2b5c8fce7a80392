import { ArrowUpRight } from 'lucide-react';
import { describeEarlierImport, wouldDouble } from '@/components/new-import/checking/describe-earlier-import';
import { countOf } from '@/components/ui/format-number';
import { Notice } from '@/components/ui/notice';
import { formatMinute } from '@/components/ui/relative-time';
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
  if (imports.length === 0) return null;
  const doubles = imports.some((job) => wouldDouble(job, sheetName));
  const others = imports.length - SHOWN_IMPORTS;
  return (
    <Notice tone={doubles ? 'warn' : 'info'} title="This file was imported before">
      <ul>
        {imports.slice(0, SHOWN_IMPORTS).map((job) => {
          const sheet = job.file_details?.sheet_name;
          return (
            <li key={job.id}>
              On {formatMinute(job.created_at)} by {job.created_by.name} as{' '}
              {/* In a new tab, so that the choices on this page are kept. */}
              <a
                href={`/imports/${job.id}`}
                target="_blank"
                rel="noreferrer"
                className="text-accent underline-offset-2 hover:underline"
              >
                “<bdi>{job.file_name}</bdi>”
                <ArrowUpRight aria-label="(in a new tab)" className="inline size-3.5" />
              </a>
              {sheet && sheet !== sheetName ? (
                <>
                  , from its sheet “<bdi>{sheet}</bdi>”
                </>
              ) : null}
              : {describeEarlierImport(job)}.
            </li>
          );
        })}
        {others > 0 ? <li>And {countOf(others, 'time')} before.</li> : null}
      </ul>
      {doubles ? <p>Importing it again doubles the deliveries that have no reference.</p> : null}
    </Notice>
  );
}
