import { ArrowUpRight } from 'lucide-react';
import type { ReferenceCheck } from '@/components/new-import/checking/use-reference-check';
import { Button } from '@/components/ui/button';
import { countOf, formatCount } from '@/components/ui/format-number';
import { Notice } from '@/components/ui/notice';
import { formatMinute } from '@/components/ui/relative-time';

const SHOWN_SOURCES = 3;

/**
 * What the database says about the file's references: which deliveries already have, and from which imports.
 */
export function HeldReferences({ answer }: { answer: ReferenceCheck }) {
  const { state, held, sources, retry } = answer;
  const referenceCount = answer.check.references.length;
  if (state === 'failed') {
    return (
      <Notice
        tone="warn"
        className="mt-3"
        title="Could not check whether these orders were imported before"
        action={
          <Button size="sm" onClick={retry}>
            Check again
          </Button>
        }
      >
        The server did not answer. Rows whose reference is already in use will fail.
      </Notice>
    );
  }
  if (state !== 'answered' || held === 0) return null;
  const others = sources.length - SHOWN_SOURCES;
  return (
    <Notice
      tone={held === referenceCount ? 'bad' : 'warn'}
      className="mt-3"
      title={`${formatCount(held)} of ${countOf(referenceCount, 'reference')} already ${held === 1 ? 'has' : 'have'} a delivery`}
    >
      <ul>
        {sources.slice(0, SHOWN_SOURCES).map(({ count, import: job }) => (
          <li key={job?.id ?? 'direct'}>
            {sources.length > 1 ? `${formatCount(count)}: ` : ''}
            {job ? (
              <>
                imported {formatMinute(job.created_at)} by {job.created_by.name}.{' '}
                {/* In a new tab, so that the choices on this page are kept. */}
                <a
                  href={`/imports/${job.id}`}
                  target="_blank"
                  rel="noreferrer"
                  className="text-accent underline-offset-2 hover:underline"
                >
                  Open “<bdi>{job.name}</bdi>”
                  <ArrowUpRight aria-label="(in a new tab)" className="inline size-3.5" />
                </a>
              </>
            ) : (
              'created one at a time, without an import'
            )}
          </li>
        ))}
        {others > 0 ? <li>and by {countOf(others, 'other import')}</li> : null}
      </ul>
    </Notice>
  );
}
