'use client';

import { ChevronFirst, ChevronLeft, ChevronRight, Telescope } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, IconButton } from '@/components/ui/button';
import { formatCount } from '@/components/ui/format-number';
import { formatMinute } from '@/components/ui/relative-time';
import { EmptyState } from '@/components/ui/states';

/** Where a list is whose pages follow one another. */
export interface CursorPages {
  isFirst: boolean;
  /** False: there are more than the total. */
  isTotalExact: boolean;
  /** Until when the search went back; it stopped there to answer in time. Null: it has seen all. */
  stoppedAt: string | null;
  onFirst: () => void;
  /** Null: the page before is not known, as after a link to the middle of the list. */
  onPrevious: (() => void) | null;
  /** Null: this is the last page. */
  next: (() => void) | null;
}

/** The number of entries, and buttons for the first, the previous and the next page. */
export function CursorPagination({
  shown,
  total,
  noun,
  ...pages
}: CursorPages & { shown: number; total: number; noun: string }) {
  const { isFirst, onFirst, onPrevious, next } = pages;
  const isAll = isFirst && !next;
  return (
    <nav
      aria-label="Pages"
      className="flex min-h-11 flex-wrap items-center justify-between gap-x-4 gap-y-1 border-t px-4 py-1.5 text-[0.8125rem] text-muted"
    >
      <p>
        {/* Without this, right-to-left text reverses a line that begins with a number. */}
        <bdi dir="ltr">
          {formatTotal(Math.max(total, shown), pages)} {noun}
          {pages.stoppedAt ? `, searched back to ${formatMinute(pages.stoppedAt)}` : ''}
        </bdi>
      </p>
      {isAll ? null : (
        <div className="flex items-center gap-1">
          <PageButton label="First page" icon={<ChevronFirst />} onClick={isFirst ? null : onFirst} />
          <PageButton label="Previous page" icon={<ChevronLeft />} onClick={onPrevious} />
          <PageButton label="Next page" icon={<ChevronRight />} onClick={next} />
        </div>
      )}
    </nav>
  );
}

/** 12345 → "12,345"; "10,000+" when there are more, or may be. */
function formatTotal(total: number, { isTotalExact }: CursorPages): string {
  return `${formatCount(total)}${isTotalExact ? '' : '+'}`;
}

function PageButton({
  label,
  icon,
  onClick,
}: {
  label: string;
  icon: ReactNode;
  onClick: (() => void) | null;
}) {
  return (
    <IconButton
      size="sm"
      label={label}
      icon={<span className="contents rtl:[&>svg]:-scale-x-100">{icon}</span>}
      disabled={!onClick}
      onClick={onClick ?? undefined}
    />
  );
}

/** Shown when a search has found nothing so far and can go on. */
export function StoppedSearch({ stoppedAt, next, noun }: CursorPages & { noun: string }) {
  return (
    <EmptyState
      icon={<Telescope />}
      title={`Nothing found back to ${formatMinute(stoppedAt!)}`}
      action={
        <Button variant="primary" onClick={next ?? undefined}>
          Search older {noun}
        </Button>
      }
    >
      The newest {noun} are being prepared for searching, which takes a minute or two after a large import.
      Until then a search goes back step by step.
    </EmptyState>
  );
}
