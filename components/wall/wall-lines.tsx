import { Children, type ComponentType, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { describeDuration, estimateSecondsLeft } from '@/components/domain/estimate-rate';
import { useRate } from '@/components/domain/use-rate';
import { classNames } from '@/components/ui/class-names';
import { ProgressBar } from '@/components/ui/progress-bar';
import { useFormats } from '@/components/ui/use-formats';
import { outcomeOfImport, outcomeOfBatch } from '@/lib/import-jobs/job-outcome';
import type { Import } from '@/lib/imports/import-schemas';
import type { ListedBatch } from '@/lib/inbound/import-job-schemas';

const tones = { accent: 'text-accent', ok: 'text-ok', warn: 'text-warn', neutral: 'text-muted' };

/** A box of the wall: what it is about, its lines, and how many more there are. */
export function WallBox({
  icon: Icon,
  title,
  tone,
  nothing,
  more,
  children,
}: {
  icon: ComponentType<{ className?: string; 'aria-hidden'?: boolean }>;
  title: string;
  tone: keyof typeof tones;
  /** What to say when there is no line. */
  nothing: string;
  /** How many lines have no room; null: some, and nobody has counted them. */
  more: number | null;
  children: ReactNode;
}) {
  const t = useTranslations('wall');
  const isEmpty = Children.count(children) === 0;
  return (
    <section aria-label={title} className="flex min-w-0 flex-col rounded-lg border bg-surface p-[0.8em]">
      <h2 className={classNames('flex items-center gap-[0.5em] font-semibold', tones[tone])}>
        <Icon aria-hidden className="size-[1.1em]" />
        {title}
      </h2>
      {isEmpty ? (
        <p className="mt-[0.4em] text-muted">{nothing}</p>
      ) : (
        <ul className="mt-[0.3em] divide-y">{children}</ul>
      )}
      {more === null || more > 0 ? (
        <p className="mt-auto pt-[0.3em] text-[0.8em] text-muted">
          {more === null ? t('moreUncounted') : t('more', { count: more })}
        </p>
      ) : null}
    </section>
  );
}

/** A line: whose it is, what it is called, and what is said of it at the end. */
function Line({
  name,
  note,
  end,
  children,
}: {
  name: ReactNode;
  note: string;
  end: ReactNode;
  children?: ReactNode;
}) {
  return (
    <li className="py-[0.35em]">
      <div className="flex flex-wrap items-baseline justify-between gap-x-[1em]">
        {/* Each is cut at its own end, whichever direction it is written in; the note first. */}
        <p className="flex min-w-0 flex-1 items-baseline gap-[0.4em] normal-nums">
          <span dir="auto" className="truncate text-[1.1em] font-medium">
            {name}
          </span>{' '}
          <span dir="auto" className="min-w-0 flex-[0_9_auto] truncate text-[0.8em] text-muted">
            {note}
          </span>
        </p>
        {/* Parts of a flex box: in running text, Arabic letters would join from one to the next. */}
        <p className="flex flex-wrap items-baseline justify-end gap-x-[0.8em]">{end}</p>
      </div>
      {children}
    </li>
  );
}

/** An import that runs, or is rolled back: how far it is, how fast, and how long it will take. */
export function RunningLine({ job }: { job: Import }) {
  const t = useTranslations('wall');
  const durations = useTranslations('domain.estimateRate');
  const outcomes = useTranslations('domain.outcomes');
  const formats = useFormats();
  const rate = useRate(job.processed_records, job.status === 'processing');
  const left = estimateSecondsLeft(rate, job.total_records, job.processed_records);
  const { done, total } = job.rollback
    ? { done: job.rollback.deleted, total: job.rollback.total }
    : { done: job.processed_records, total: job.total_records };
  const said = [
    job.status === 'processing' && rate ? t('rate', { rate: formats.count(Math.round(rate)) }) : null,
    job.status === 'processing' && left !== null && left >= 1
      ? t('left', { duration: describeDuration(left, durations) })
      : null,
  ].filter((each) => each !== null);
  return (
    <Line
      name={job.name}
      note={job.customer_name}
      end={
        <>
          {job.rollback || job.status === 'pending' ? <span>{outcomes(outcomeOfImport(job))}</span> : null}{' '}
          <span className="text-[1.1em] font-semibold">
            {total ? formats.percent(Math.floor((done / total) * 100) / 100) : '–'}
          </span>
        </>
      }
    >
      <ProgressBar
        label={t('progress', { name: job.name })}
        className="my-[0.25em] h-[0.5em]"
        total={total ? Math.max(total, done) : null}
        parts={
          job.rollback
            ? [{ value: done, tone: 'accent' }]
            : [
                { value: job.succeeded_records, tone: 'ok' },
                { value: job.failed_records, tone: 'bad' },
                { value: job.skipped_records, tone: 'neutral' },
              ]
        }
      />
      <p className="flex min-h-[1.4em] flex-wrap gap-x-[1em] text-[0.8em] text-muted">
        <span>
          {total ? t('doneOf', { done: formats.count(done), total: formats.count(total) }) : t('reading')}
        </span>
        {said.map((each) => (
          <span key={each}>{each}</span>
        ))}
        {job.failed_records > 0 ? (
          <span className="text-bad">{t('failed', { count: job.failed_records })}</span>
        ) : null}
      </p>
    </Line>
  );
}

/** An import that is done, with its counts. */
export function FinishedLine({ job }: { job: Import }) {
  const t = useTranslations('wall');
  const outcomes = useTranslations('domain.outcomes');
  return (
    <Line
      name={job.name}
      note={job.customer_name}
      end={
        job.rolled_back_at ? (
          <span className="text-muted">{outcomes(outcomeOfImport(job))}</span>
        ) : (
          <>
            <span className="font-semibold text-ok">{t('created', { count: job.delivery_count })}</span>{' '}
            {job.failed_records > 0 ? (
              <span className="text-muted">{t('failed', { count: job.failed_records })}</span>
            ) : null}
          </>
        )
      }
    />
  );
}

/** An import that needs a person, and what became of it. */
export function NeedsLine({ job }: { job: Import }) {
  const t = useTranslations('wall');
  const outcomes = useTranslations('domain.outcomes');
  const outcome = outcomeOfImport(job);
  return (
    <Line
      name={job.name}
      note={job.customer_name}
      end={
        <>
          {outcome === 'completed_with_failures' ? null : (
            <span className="font-semibold text-warn">{outcomes(outcome)}</span>
          )}{' '}
          {job.failed_records > 0 ? (
            <span className="font-semibold text-bad">{t('failed', { count: job.failed_records })}</span>
          ) : null}
        </>
      }
    />
  );
}

/** A batch of an ERP, with its counts. */
export function BatchLine({ batch }: { batch: ListedBatch }) {
  const t = useTranslations('wall');
  const outcomes = useTranslations('domain.outcomes');
  const accepted = batch.createdItems + batch.updatedItems + batch.cancelledItems;
  return (
    <Line
      name={batch.batchId}
      note={batch.sourceSystem}
      end={
        <>
          <span className="font-semibold">
            {accepted > 0 ? t('accepted', { count: accepted }) : outcomes(outcomeOfBatch(batch))}
          </span>{' '}
          {batch.rejectedItems > 0 ? (
            <span className="font-semibold text-bad">{t('rejected', { count: batch.rejectedItems })}</span>
          ) : null}
        </>
      }
    />
  );
}
