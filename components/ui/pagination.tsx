'use client';

import { ChevronLeft, ChevronRight } from 'lucide-react';
import { IconButton } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { formatCount, formatTotal } from '@/components/ui/format-number';

/** The position in a paged list, with buttons for the previous and the next page. `page` counts from 1. */
export function Pagination({
  page,
  limit,
  total,
  isTotalExact = true,
  noun,
  onPage,
  label = 'Pages',
  className,
}: {
  page: number;
  limit: number;
  total: number;
  /** False: there are more than the total. */
  isTotalExact?: boolean | undefined;
  /** What is listed, in the plural. */
  noun: string;
  onPage: (page: number) => void;
  /** Distinguishes two of them on one page. */
  label?: string;
  className?: string;
}) {
  const pages = Math.max(1, Math.ceil(total / limit));
  const first = total === 0 ? 0 : (page - 1) * limit + 1;
  return (
    <nav
      aria-label={label}
      className={classNames(
        'flex min-h-11 items-center justify-between gap-4 border-t px-4 py-1.5 text-[0.8125rem] text-muted',
        className,
      )}
    >
      <p>
        {/* Without this, right-to-left text reverses a line that begins with a number. */}
        <bdi dir="ltr">
          {total === 0
            ? `No ${noun}`
            : `${formatCount(first)}–${formatCount(Math.min(page * limit, total))} of ${formatTotal(total, isTotalExact)} ${noun}`}
        </bdi>
      </p>
      {pages > 1 ? (
        <div className="flex items-center gap-1">
          <IconButton
            size="sm"
            label="Previous page"
            icon={<ChevronLeft className="rtl:-scale-x-100" />}
            disabled={page <= 1}
            onClick={() => onPage(page - 1)}
          />
          <span className="px-1">
            Page {formatCount(page)}
            {isTotalExact ? ` of ${formatCount(pages)}` : null}
          </span>
          <IconButton
            size="sm"
            label="Next page"
            icon={<ChevronRight className="rtl:-scale-x-100" />}
            disabled={page >= pages}
            onClick={() => onPage(page + 1)}
          />
        </div>
      ) : null}
    </nav>
  );
}
