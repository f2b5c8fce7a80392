import { ListChecks } from 'lucide-react';
import type { CheckResult } from '@/components/new-import/reading-messages';
import { countOf, formatCount } from '@/components/ui/format-number';

/** The outcome of the check in a line, beside the button that starts. */
export function CheckSummary({ check }: { check: CheckResult }) {
  return (
    <p className="mt-1.5 flex items-start gap-2 text-muted">
      <ListChecks aria-hidden className="mt-0.5 size-4 shrink-0" />
      <a href="#check" className="underline-offset-2 hover:underline">
        {countOf(check.good, 'row')} ready
        {check.bad > 0 ? <span className="text-bad">, {formatCount(check.bad)} to be set aside</span> : null}
        {check.done ? '' : ' so far…'}
      </a>
    </p>
  );
}
