import { ListChecks, type LucideIcon, MapPin } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { describeCheck } from '@/components/new-import/checking/check-words';
import { PartLink } from '@/components/ui/part-link';
import type { ReferenceCheck } from '@/components/new-import/checking/use-reference-check';

/** The result of the check in a few words, beside the start button; each leads to the part of the page that says more. */
export function CheckSummary({ answer }: { answer: ReferenceCheck }) {
  const t = useTranslations('newImport.checkSummary');
  const tWords = useTranslations('newImport.checkWords');
  const { good, bad, leftOut, open } = describeCheck(answer, tWords);
  const suspicious = answer.check.points?.suspiciousCount ?? 0;
  return (
    <>
      <Line icon={ListChecks} part="check">
        {good}
        {bad ? <span className="text-bad">{tWords('also', { words: bad })}</span> : null}
        {leftOut ? tWords('also', { words: leftOut }) : ''}
        {open ? tWords('also', { words: open }) : ''}
      </Line>
      {suspicious > 0 ? (
        <Line icon={MapPin} part="map">
          <span className="text-warn">{t('points', { count: suspicious })}</span>
        </Line>
      ) : null}
    </>
  );
}

function Line({ icon: Icon, part, children }: { icon: LucideIcon; part: string; children: ReactNode }) {
  return (
    <p className="mt-1.5 flex items-start gap-2 text-muted">
      <Icon aria-hidden className="mt-0.5 size-4 shrink-0" />
      <PartLink to={part} className="underline-offset-2 hover:underline">
        {children}
      </PartLink>
    </p>
  );
}
