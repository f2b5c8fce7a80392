'use client';

import { lazy, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { Skeleton } from '@/components/ui/skeleton';
import type { SheetGridProps } from '@/components/ui/sheet-grid/sheet-grid';

const LoadedSheetGrid = lazy(async () => ({
  default: (await import('@/components/ui/sheet-grid/sheet-grid')).SheetGrid,
}));

/** `SheetGrid`, whose code is loaded when a page first shows one. */
export function SheetGridAtUse(props: SheetGridProps) {
  const t = useTranslations('ui.sheetGrid');
  return (
    <Suspense
      fallback={
        <div role="status" aria-label={t('loading')} className={props.className}>
          <Skeleton className="m-3 h-24" />
        </div>
      }
    >
      <LoadedSheetGrid {...props} />
    </Suspense>
  );
}
