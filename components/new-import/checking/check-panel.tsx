'use client';

import { useSkipTo } from '@/components/new-import/use-skip-to';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ChangesList, countChanges } from '@/components/domain/changes-list';
import { BreachList } from '@/components/new-import/checking/breach-list';
import { DraftCard } from '@/components/new-import/checking/draft-card';
import { describeCheck } from '@/components/new-import/checking/check-words';
import { CheckWarnings } from '@/components/new-import/checking/check-warnings';
import { HeldReferences } from '@/components/new-import/checking/held-references';
import type { PlacesOfImport } from '@/components/new-import/mapping/use-import-places';
import { PlacesProblem } from '@/components/new-import/rules/places-problem';
import type { RuleDialog } from '@/components/new-import/rules/rule-dialog';
import { LookAlikesNotice } from '@/components/new-import/checking/look-alikes-notice';
import type { LookAlikeCheck } from '@/components/new-import/checking/use-look-alikes';
import type { ReferenceCheck } from '@/components/new-import/checking/use-reference-check';
import { IconButton } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { Panel } from '@/components/ui/panel';
import { ProgressBar } from '@/components/ui/progress-bar';
import { Skeleton } from '@/components/ui/skeleton';

/** Box 4: what the rows will become, checked before anything is sent. */
export function CheckPanel({
  answer,
  lookAlikes,
  isMapped,
  places,
  total,
  onSwapBack,
  onDialog,
  fix,
}: {
  answer: ReferenceCheck | null;
  lookAlikes: LookAlikeCheck;
  /** Whether the file has all that its rules need. */
  isMapped: boolean;
  places: PlacesOfImport;
  onDialog: (dialog: RuleDialog) => void;
  /** Opens the rows for fixing them. */
  fix: ReactNode;
  /** Rows below the header; null while they are being counted. */
  total: number | null;
  /** Swaps latitude and longitude back wherever they are swapped; null: the rules do so already. */
  onSwapBack: (() => void) | null;
}) {
  const t = useTranslations('newImport.checkPanel');
  const tWords = useTranslations('newImport.checkWords');
  const skipTo = useSkipTo('details');
  const [at, setAt] = useState(0);
  const check = answer?.check;
  const words = answer && describeCheck(answer, tWords);
  const sample = check?.samples[Math.min(at, check.samples.length - 1)];
  return (
    <Panel
      id="check"
      skipTo={skipTo}
      number={4}
      title={t('title')}
      aside={
        sample && check ? (
          <>
            <span>{t('row', { row: sample.rowNumber })}</span>
            <IconButton
              size="sm"
              label={t('previous')}
              icon={<ChevronLeft className="rtl:-scale-x-100" />}
              disabled={at === 0}
              onClick={() => setAt(Math.max(0, Math.min(at, check.samples.length - 1) - 1))}
            />
            <IconButton
              size="sm"
              label={t('next')}
              icon={<ChevronRight className="rtl:-scale-x-100" />}
              disabled={at >= check.samples.length - 1}
              onClick={() => setAt(at + 1)}
            />
          </>
        ) : null
      }
    >
      {!isMapped ? (
        <p className="text-muted">{t('notMapped')}</p>
      ) : places.problem ? (
        <PlacesProblem places={places} />
      ) : !check || !words ? (
        <div role="status" aria-label={t('checking')} className="grid gap-4 md:grid-cols-2">
          <Skeleton className="h-28 w-full" />
          <Skeleton className="h-28 w-full" />
        </div>
      ) : (
        <div className="grid gap-x-8 gap-y-5 md:grid-cols-2">
          <div className="min-w-0">
            <ProgressBar
              label={t('checked')}
              total={Math.max(total ?? 0, check.rows)}
              parts={[
                { value: check.good, tone: 'ok' },
                { value: check.bad, tone: 'bad' },
              ]}
              className="h-2"
            />
            <p className="mt-2.5 font-medium tabular-nums">
              {words.good}
              {words.bad ? <span className="text-bad">{tWords('also', { words: words.bad })}</span> : null}
              {words.leftOut ? (
                <span className="text-muted">{tWords('also', { words: words.leftOut })}</span>
              ) : null}
              {words.open ? (
                <span className="text-faint">{tWords('also', { words: words.open })}</span>
              ) : null}
            </p>
            <HeldReferences answer={answer} />
            <LookAlikesNotice lookAlikes={lookAlikes} />
            <CheckWarnings check={check} onSwapBack={onSwapBack} />
            {check.breaches.length > 0 ? (
              <BreachList breaches={check.breaches} onDialog={onDialog} />
            ) : answer.state === 'answered' && check.rows > 0 ? (
              <p className="mt-1 text-muted">{t('noProblems')}</p>
            ) : null}
            {check.done && check.bad > 0 ? (
              <p className="mt-2 text-[0.8125rem] text-faint">{t('fix')}</p>
            ) : null}
            {check.done && check.changes.length > 0 ? (
              <Disclosure
                className="mt-3 text-[0.8125rem]"
                label={t('changed', { count: countChanges(check.changes) })}
              >
                <ChangesList changes={check.changes} />
              </Disclosure>
            ) : null}
          </div>
          {sample ? <DraftCard sample={sample} /> : null}
        </div>
      )}
      {fix}
    </Panel>
  );
}
