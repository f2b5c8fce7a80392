import { useTranslations } from 'use-intl';
import { outcomeTones } from '@/components/domain/outcome-tones';
import type { Tone } from '@/components/ui/badge';
import { Panel } from '@/components/ui/panel';
import { classNames } from '@/components/ui/class-names';
import { useFormats } from '@/components/ui/use-formats';
import { outcomeAtEnd } from '@/lib/import-jobs/job-outcome';
import type { TimelineEvent } from '@/lib/import-runs/timeline-events';
import type { ImportDetail } from '@/lib/imports/import-schemas';

const dots: Partial<Record<TimelineEvent, string>> = {
  import_failed: 'border-bad bg-bad',
  import_aborted: 'border-warn bg-warn',
  import_resumed: 'border-warn',
  geocoder_unavailable: 'border-warn bg-warn',
  import_started: 'border-accent bg-accent',
  rollback_started: 'border-accent bg-accent',
};

const endDots: Record<Tone, string | undefined> = {
  ok: 'border-ok bg-ok',
  warn: 'border-warn bg-warn',
  bad: 'border-bad bg-bad',
  accent: undefined,
  neutral: undefined,
};

/** The events of an import; the last is named after its outcome. */
export function JobTimeline({ job }: { job: ImportDetail }) {
  const t = useTranslations('importJob.jobTimeline');
  const formats = useFormats();
  const outcomes = useTranslations('domain.outcomes');
  const end = outcomeAtEnd(job);
  const events = job.event_timeline;
  return (
    <Panel id="timeline" title={t('title')}>
      <ol className="flex flex-col">
        {events.map(({ id, event, actor_name: actor, details, created_at: at }, index) => {
          const words = describeEvent(
            event,
            outcomes(end),
            actor,
            typeof details?.mend_link_id === 'string',
            t,
          );
          return (
            <li key={id} className="relative flex gap-3 pb-4 last:pb-0">
              {index < events.length - 1 ? (
                <span aria-hidden className="absolute start-[5px] top-4 bottom-[-4px] border-s" />
              ) : null}
              <span
                aria-hidden
                className={classNames(
                  'mt-1 size-[11px] shrink-0 rounded-full border-2 border-line-strong bg-surface',
                  event === 'import_completed' ? endDots[outcomeTones[end]] : dots[event],
                )}
              />
              <div className="min-w-0">
                <p className="font-medium">{job.dry_run ? t('dryRun', { event: words }) : words}</p>
                <p className="text-[0.8125rem] text-muted" title={formats.exact(at)}>
                  <time dateTime={at}>{formats.moment(at)}</time>
                  {actor ? ` · ${actor}` : ''}
                  {typeof details?.made_for === 'string' && details.made_for !== actor
                    ? ` · ${t('madeFor', { name: details.made_for })}`
                    : ''}
                  {typeof details?.deleted_count === 'number'
                    ? ` · ${t('deleted', { count: details.deleted_count })}`
                    : ''}
                  {event === 'geocoder_unavailable' ? ` · ${t('withoutGeocoder')}` : ''}
                </p>
              </div>
            </li>
          );
        })}
      </ol>
    </Panel>
  );
}

type Words = ReturnType<typeof useTranslations<'importJob.jobTimeline'>>;

function describeEvent(
  event: TimelineEvent,
  end: string,
  actor: string | null,
  isByLink: boolean,
  t: Words,
): string {
  if (event === 'import_completed') return end;
  // Rows that came by a mend link, and when the link was made, opened and withdrawn.
  if (isByLink && (event === 'file_accepted' || event === 'follow_up_created')) return t(`byLink.${event}`);
  return event === 'import_resumed' && actor ? t('resumed') : t(`events.${event}`);
}
