import { outcomeWords } from '@/components/domain/outcome-words';
import { countOf } from '@/components/ui/format-number';
import type { Tone } from '@/components/ui/badge';
import { Panel } from '@/components/ui/panel';
import { formatExact, formatMoment } from '@/components/ui/relative-time';
import { classNames } from '@/components/ui/class-names';
import { outcomeAtEnd } from '@/lib/import-jobs/job-outcome';
import type { TimelineEvent } from '@/lib/import-runs/timeline-events';
import type { ImportDetail } from '@/lib/imports/import-schemas';

const words: Record<Exclude<TimelineEvent, 'import_completed'>, string> = {
  file_accepted: 'File accepted',
  follow_up_created: 'Follow-up import started',
  mend_link_created: 'Mend link made',
  mend_link_opened: 'Mend link opened',
  mend_link_withdrawn: 'Mend link withdrawn',
  mapping_received: 'Columns mapped',
  import_started: 'Import started',
  import_resumed: 'Resumed after an interruption',
  geocoder_unavailable: 'The geocoder did not answer',
  import_failed: 'Failed',
  import_aborted: 'Aborted',
  import_settled: 'Settled',
  import_reopened: 'Marked for a look',
  manifest_totals_set: 'Manifest’s numbers kept',
  rollback_started: 'Rollback started',
  deliveries_deleted: 'Rolled back',
};

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
  const end = outcomeWords[outcomeAtEnd(job)];
  const events = job.event_timeline;
  return (
    <Panel id="timeline" title="Timeline">
      <ol className="flex flex-col">
        {events.map(({ id, event, actor_name: actor, details, created_at: at }, index) => (
          <li key={id} className="relative flex gap-3 pb-4 last:pb-0">
            {index < events.length - 1 ? (
              <span aria-hidden className="absolute start-[5px] top-4 bottom-[-4px] border-s" />
            ) : null}
            <span
              aria-hidden
              className={classNames(
                'mt-1 size-[11px] shrink-0 rounded-full border-2 border-line-strong bg-surface',
                event === 'import_completed' ? endDots[end.tone] : dots[event],
              )}
            />
            <div className="min-w-0">
              <p className="font-medium">
                {job.dry_run ? 'Dry run: ' : ''}
                {describeEvent(event, end.label, actor, typeof details?.mend_link_id === 'string')}
              </p>
              <p className="text-[0.8125rem] text-muted" title={formatExact(at)}>
                <time dateTime={at}>{formatMoment(at)}</time>
                {actor ? ` · ${actor}` : ''}
                {typeof details?.made_for === 'string' && details.made_for !== actor
                  ? ` · for ${details.made_for}`
                  : ''}
                {typeof details?.deleted_count === 'number'
                  ? ` · ${countOf(details.deleted_count, 'delivery', 'deliveries')} deleted`
                  : ''}
                {event === 'geocoder_unavailable'
                  ? ' · Rows without coordinates were imported by what else was known of their addresses. Import the failed rows again once it answers.'
                  : ''}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

/** Rows that came by a mend link, and when the link was made, opened and withdrawn. */
const wordsOfLinks: Partial<Record<TimelineEvent, string>> = {
  file_accepted: 'Corrected rows accepted by a mend link',
  follow_up_created: 'Corrected rows came back by a mend link',
};

function describeEvent(event: TimelineEvent, end: string, actor: string | null, isByLink: boolean): string {
  if (event === 'import_completed') return end;
  const byLink = isByLink ? wordsOfLinks[event] : undefined;
  if (byLink) return byLink;
  return event === 'import_resumed' && actor ? 'Resumed' : words[event];
}
