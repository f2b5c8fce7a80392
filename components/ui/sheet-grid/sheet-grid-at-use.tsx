'use client';

import { lazy, Suspense } from 'react';
import { Skeleton } from '@/components/ui/skeleton';
import type { SheetGridProps } from '@/components/ui/sheet-grid/sheet-grid';

const LoadedSheetGrid = lazy(async () => ({
  default: (await import('@/components/ui/sheet-grid/sheet-grid')).SheetGrid,
}));

/** `SheetGrid`, whose code is loaded when a page first shows one. */
export function SheetGridAtUse(props: SheetGridProps) {
  return (
    <Suspense
      fallback={
        <div role="status" aria-label="Loading the rows" className={props.className}>
          <Skeleton className="m-3 h-24" />
        </div>
      }
    >
      <LoadedSheetGrid {...props} />
    </Suspense>
  );
}
