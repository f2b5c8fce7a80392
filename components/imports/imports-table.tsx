import Link from 'next/link';
import { ImportCounts } from '@/components/imports/import-counts';
import { ImportStatusBadge } from '@/components/imports/import-status';
import { classNames } from '@/components/ui/class-names';
import { RelativeTime } from '@/components/ui/relative-time';
import { Skeleton } from '@/components/ui/skeleton';
import type { Import } from '@/lib/imports/import-schemas';

const headClass = 'px-4 py-2 text-start text-xs font-medium text-faint';

/** The imports as a ledger; on a narrow screen each becomes a card. A row is one link. */
export function ImportsTable({ imports, stale }: { imports: Import[]; stale: boolean }) {
  return (
    <div className={classNames('transition-opacity', stale && 'opacity-60')} aria-busy={stale}>
      <table className="w-full table-fixed max-md:block">
        <thead className="border-b max-md:hidden">
          <tr>
            <th className={classNames(headClass, 'w-[34%]')}>Import</th>
            <th className={classNames(headClass, 'w-[20%]')}>Customer</th>
            <th className={headClass}>Status</th>
            <th className={classNames(headClass, 'w-[18%]')}>Rows</th>
            <th className={headClass}>Created</th>
          </tr>
        </thead>
        <tbody className="max-md:block">
          {imports.map((job) => (
            <tr
              key={job.id}
              className="relative border-b last:border-b-0 hover:bg-hover max-md:grid max-md:grid-cols-[1fr_auto] max-md:gap-x-3 max-md:gap-y-2 max-md:p-4 md:h-[4.25rem]"
            >
              <td className="min-w-0 md:px-4">
                <Link
                  href={`/imports/${job.id}`}
                  className="font-medium [overflow-wrap:anywhere] after:absolute after:inset-0 md:block md:truncate"
                >
                  {job.name}
                </Link>
                <p className="truncate text-[0.8125rem] text-faint" title={job.file_name}>
                  {job.file_name}
                </p>
              </td>
              <td className="truncate text-muted max-md:order-3 md:px-4" title={job.customer_name}>
                {job.customer_name}
              </td>
              <td className="max-md:text-end md:px-4">
                <ImportStatusBadge job={job} />
              </td>
              <td className="max-md:order-5 max-md:col-span-2 md:px-4">
                <ImportCounts job={job} />
              </td>
              <td className="text-[0.8125rem] text-muted max-md:order-4 max-md:text-end md:px-4">
                {/* Above the row's link, so that the exact time shows on hover. */}
                <RelativeTime at={job.created_at} className="relative z-10 whitespace-nowrap" />
                <p className="truncate text-faint max-md:hidden">{job.created_by.name}</p>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function ImportsTableSkeleton() {
  return (
    <div role="status" aria-label="Loading the imports">
      <div className="h-[2.1rem] border-b max-md:hidden" />
      {Array.from({ length: 8 }, (_, index) => (
        <div key={index} className="flex h-[4.25rem] items-center gap-6 border-b px-4 last:border-b-0">
          <div className="flex-1 space-y-2">
            <Skeleton className="w-2/3" />
            <Skeleton className="h-3 w-1/3" />
          </div>
          <Skeleton className="w-24" />
          <Skeleton className="w-32 max-md:hidden" />
        </div>
      ))}
    </div>
  );
}
