'use client';

import { type ComponentType, lazy, Suspense } from 'react';

/**
 * The parts of the wizard of which nothing is seen before a file is read: their code is loaded once they have
 * something to show, and nothing stands in their place until then.
 */
function lazyPanel<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  const Panel = lazy(async () => ({ default: await load() }));
  return function LazyPanel(props: Props) {
    return (
      <Suspense>
        <Panel {...props} />
      </Suspense>
    );
  };
}

export const ComparisonPanel = lazyPanel(
  async () => (await import('@/components/new-import/comparing/comparison-panel')).ComparisonPanel,
);
export const PointsPanel = lazyPanel(
  async () => (await import('@/components/new-import/points/points-panel')).PointsPanel,
);
export const ReturnedNotice = lazyPanel(
  async () => (await import('@/components/new-import/returned/returned-notice')).ReturnedNotice,
);
export const MapPanel = lazyPanel(
  async () => (await import('@/components/new-import/map/map-panel')).MapPanel,
);
export const ImportedBefore = lazyPanel(
  async () => (await import('@/components/new-import/checking/imported-before')).ImportedBefore,
);
export const ConfirmNoneReady = lazyPanel(
  async () => (await import('@/components/new-import/starting/confirm-none-ready')).ConfirmNoneReady,
);
