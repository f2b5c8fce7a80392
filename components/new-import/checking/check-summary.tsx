import { ListChecks } from 'lucide-react';
import { describeCheck } from '@/components/new-import/checking/check-words';
import type { ReferenceCheck } from '@/components/new-import/checking/use-reference-check';

/** The result of the check on one line, beside the start button. */
export function CheckSummary({ answer }: { answer: ReferenceCheck }) {
  const { good, bad, leftOut, open } = describeCheck(answer);
  return (
    <p className="mt-1.5 flex items-start gap-2 text-muted">
      <ListChecks aria-hidden className="mt-0.5 size-4 shrink-0" />
      <a href="#check" className="underline-offset-2 hover:underline">
        {good}
        {bad ? <span className="text-bad">, {bad}</span> : null}
        {leftOut ? `, ${leftOut}` : ''}
        {open ? `, ${open}` : ''}
      </a>
    </p>
  );
}
