import { ListChecks, type LucideIcon, MapPin } from 'lucide-react';
import type { ReactNode } from 'react';
import { describeCheck } from '@/components/new-import/checking/check-words';
import type { ReferenceCheck } from '@/components/new-import/checking/use-reference-check';
import { countOf } from '@/components/ui/format-number';

/** The result of the check in a few words, beside the start button; each leads to the part of the page that says more. */
export function CheckSummary({ answer }: { answer: ReferenceCheck }) {
  const { good, bad, leftOut, open } = describeCheck(answer);
  const suspicious = answer.check.points?.suspiciousCount ?? 0;
  return (
    <>
      <Line icon={ListChecks} href="#check">
        {good}
        {bad ? <span className="text-bad">, {bad}</span> : null}
        {leftOut ? `, ${leftOut}` : ''}
        {open ? `, ${open}` : ''}
      </Line>
      {suspicious > 0 ? (
        <Line icon={MapPin} href="#map">
          <span className="text-warn">{countOf(suspicious, 'point')} on the map to look at</span>
        </Line>
      ) : null}
    </>
  );
}

function Line({ icon: Icon, href, children }: { icon: LucideIcon; href: string; children: ReactNode }) {
  return (
    <p className="mt-1.5 flex items-start gap-2 text-muted">
      <Icon aria-hidden className="mt-0.5 size-4 shrink-0" />
      <a href={href} className="underline-offset-2 hover:underline">
        {children}
      </a>
    </p>
  );
}
