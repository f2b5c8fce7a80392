'use client';

import { useQuery } from '@tanstack/react-query';
import { CircleCheck, Eye, LogOut, Network, Play, WifiOff } from 'lucide-react';
import Link from 'next/link';
import { useLocale, useTranslations } from 'use-intl';
import { usePerson } from '@/components/frame/person-context';
import { useFormats } from '@/components/ui/use-formats';
import { DaySums } from '@/components/wall/day-sums';
import { wallDayQuery, wallImportsQuery, wallNeedsQuery } from '@/components/wall/queries';
import { ProgressFollower } from '@/components/wall/progress-follower';
import { useLiveProgress } from '@/components/wall/use-live-progress';
import { useNow } from '@/components/wall/use-now';
import { useWakeLock } from '@/components/wall/use-wake-lock';
import { BatchLine, FinishedLine, NeedsLine, RunningLine, WallBox } from '@/components/wall/wall-lines';
import type { ListedJob } from '@/lib/import-jobs/import-job-list-schemas';
import { isChanging } from '@/lib/imports/is-changing';
import { dayInZone } from '@/lib/tenants/day-in-zone';
import { startOfDay } from '@/lib/tenants/start-of-day';

/** Without an answer for so long, the screen says that it is old. */
const LOST_AFTER_MS = 20_000;

/** As many as fit on the screen. */
const RUNNING = 5;
const FINISHED = 6;

/** How many imports are followed as the server tells of them: a browser has six connections to a server. */
const FOLLOWED = 3;

/**
 * The morning on a big screen: what runs, what is done, what needs a person, and the sums of the day. Nobody touches it: it
 * follows by itself, goes on after a lost connection, and begins anew with the tenant's day.
 */
export function WallPage() {
  const now = useNow();
  return now === null ? null : <Wall now={now} />;
}

function Wall({ now }: { now: number }) {
  const t = useTranslations('wall');
  const formats = useFormats();
  const locale = useLocale();
  const { person, tenantId, timeZone } = usePerson();
  const moment = new Date(now);
  const from = startOfDay(moment, timeZone);
  const { live, note } = useLiveProgress();
  const imports = useQuery(wallImportsQuery(tenantId, (jobId) => live.has(jobId)));
  const needs = useQuery(wallNeedsQuery(tenantId));
  const day = useQuery(wallDayQuery(tenantId, from.toISOString()));
  useWakeLock();

  const showEnd = async (jobId: string) => {
    await Promise.all([imports, needs, day].map((each) => each.refetch()));
    note(jobId, null);
  };

  const listed = spreadsheetsOf(imports.data?.data);
  const jobs = listed.map((job) => ({ ...job, ...live.get(job.id) }));
  const running = jobs.filter(isChanging);
  const finished = jobs.filter(
    (job) =>
      !isChanging(job) && !job.needs_look && !job.dry_run && Date.parse(job.created_at) >= from.getTime(),
  );
  // On a busy day, its first imports are no longer among the newest.
  const oldest = jobs.at(-1);
  const hasWholeDay =
    !oldest || (imports.data?.total ?? 0) <= jobs.length || Date.parse(oldest.created_at) < from.getTime();
  const needing = spreadsheetsOf(needs.data?.data);
  const needCount = needs.data?.need_look ?? 0;
  const batches = day.data?.data.flatMap((job) => (job.channel === 'erp' ? [job.batch] : [])) ?? [];
  const answeredAt = Math.min(imports.dataUpdatedAt, needs.dataUpdatedAt, day.dataUpdatedAt);
  const isLost = answeredAt > 0 && now - answeredAt > LOST_AFTER_MS;
  return (
    <div className="flex min-h-dvh flex-col gap-[1em] p-[1.2em] text-[clamp(0.9rem,1.45vw,3.5rem)] leading-snug tabular-nums">
      <header className="flex flex-wrap items-baseline gap-x-[1em]">
        <h1 className="text-[1.5em] font-semibold tracking-tight">{t('title')}</h1>
        <p className="text-muted">
          {[person.tenantName, formats.day(dayInZone(moment, timeZone))].filter(Boolean).join(' · ')}
        </p>
        <p className="ms-auto text-[1.5em] font-semibold">
          <span className="sr-only">{t('time')} </span>
          {new Intl.DateTimeFormat(locale, {
            ...{ hour: '2-digit', minute: '2-digit', timeZone },
          }).format(moment)}
        </p>
        <Link
          href="/imports"
          aria-label={t('leave')}
          title={t('leave')}
          className="rounded-md p-1 text-faint hover:bg-hover hover:text-ink"
        >
          <LogOut aria-hidden className="size-5 rtl:-scale-x-100" />
        </Link>
      </header>
      <div role="status" className="empty:hidden">
        {isLost ? (
          <p className="flex items-center gap-[0.6em] rounded-lg border border-bad/50 bg-bad-soft px-[1em] py-[0.5em] font-semibold text-bad">
            <WifiOff aria-hidden className="size-[1.3em] shrink-0" />
            {t('lost', { time: formats.clock(new Date(answeredAt)) })}
          </p>
        ) : null}
      </div>
      {listed
        .filter(isChanging)
        .slice(0, FOLLOWED)
        .map(({ id }) => (
          <ProgressFollower key={id} jobId={id} onProgress={note} onEnd={(jobId) => void showEnd(jobId)} />
        ))}
      <DaySums sums={day.data?.sums} needCount={needCount} />
      <div className="grid flex-1 gap-[1em] lg:grid-cols-2 lg:grid-rows-2">
        <WallBox
          icon={Play}
          title={t('running')}
          tone="accent"
          nothing={t('nothingRuns')}
          more={running.length - RUNNING}
        >
          {running.slice(0, RUNNING).map((job) => (
            <RunningLine key={job.id} job={job} />
          ))}
        </WallBox>
        <WallBox
          icon={Eye}
          title={t('needPerson')}
          tone="warn"
          nothing={t('nothingNeeds')}
          more={needCount - needing.length}
        >
          {needing.map((job) => (
            <NeedsLine key={job.id} job={job} />
          ))}
        </WallBox>
        <WallBox
          icon={CircleCheck}
          title={t('finished')}
          tone="ok"
          nothing={t('nothingFinished')}
          more={hasWholeDay ? finished.length - FINISHED : null}
        >
          {finished.slice(0, FINISHED).map((job) => (
            <FinishedLine key={job.id} job={job} />
          ))}
        </WallBox>
        <WallBox
          icon={Network}
          title={t('batches')}
          tone="neutral"
          nothing={t('nothingSent')}
          more={(day.data?.total ?? 0) - batches.length}
        >
          {batches.map((batch) => (
            <BatchLine key={batch.importJobId} batch={batch} />
          ))}
        </WallBox>
      </div>
    </div>
  );
}

const spreadsheetsOf = (jobs: readonly ListedJob[] = []) =>
  jobs.flatMap((job) => (job.channel === 'spreadsheet' ? [job.import] : []));
