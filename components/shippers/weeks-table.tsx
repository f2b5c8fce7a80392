import { useTranslations } from 'use-intl';
import { shareOf, useShares } from '@/components/shippers/share-of-rows';
import { classNames } from '@/components/ui/class-names';
import { useFormats } from '@/components/ui/use-formats';
import type { CustomerBadRows } from '@/lib/imports/bad-row-schemas';

/** Bars are compared with the worst week, but with this share at least: half a percent is no mountain. */
const SMALLEST_SCALE = 0.02;

/** The weeks as a table whose last column is a chart: newest first, as the imports list. */
export function WeeksTable({ weeks }: { weeks: CustomerBadRows['weeks'] }) {
  const t = useTranslations('shippers.weeksTable');
  const scale = Math.max(SMALLEST_SCALE, ...weeks.map((week) => shareOf(week) ?? 0));
  return (
    <table className="w-full text-[0.8125rem]">
      <thead>
        <tr className="text-xs text-faint">
          <th scope="col" className="py-1 pe-2 sm:pe-3 text-start font-normal">
            {t('week')}
          </th>
          <th scope="col" className="py-1 pe-2 sm:pe-3 text-end font-normal">
            {t('rows')}
          </th>
          <th scope="col" className="py-1 pe-2 sm:pe-3 text-end font-normal">
            {t('failed')}
          </th>
          <th scope="col" className="w-1/2 py-1 text-start font-normal">
            {t('share')}
          </th>
        </tr>
      </thead>
      <tbody>
        {[...weeks].reverse().map((week) => (
          <WeekRow key={week.week} week={week} scale={scale} />
        ))}
      </tbody>
    </table>
  );
}

function WeekRow({ week, scale }: { week: CustomerBadRows['weeks'][number]; scale: number }) {
  const formats = useFormats();
  const formatShare = useShares();
  const share = shareOf(week);
  return (
    <tr className={classNames('border-t', share === null && 'text-faint')}>
      <th scope="row" className="py-1.5 pe-2 sm:pe-3 text-start font-normal whitespace-nowrap">
        <time dateTime={week.week}>{formats.monthDay(week.week)}</time>
      </th>
      <td className="py-1.5 pe-2 sm:pe-3 text-end tabular-nums">{formats.count(week.rows)}</td>
      <td className="py-1.5 pe-2 sm:pe-3 text-end tabular-nums">{formats.count(week.failed_rows)}</td>
      <td className="py-1.5">
        <div className="flex items-center gap-2">
          <svg
            aria-hidden
            className="h-3 w-0 min-w-0 flex-1 rtl:-scale-x-100"
            preserveAspectRatio="none"
            viewBox="0 0 100 4"
          >
            {/* Against the worst week: without a track, which would read as 100 %. */}
            <rect width={share === null ? 0 : (100 * share) / scale} height="4" className="fill-bad" />
          </svg>
          <span className="w-14 shrink-0 text-end font-medium tabular-nums sm:w-18">{formatShare(week)}</span>
        </div>
      </td>
    </tr>
  );
}
