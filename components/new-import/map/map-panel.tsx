'use client';

import { lazy, Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { FilePoints } from '@/components/new-import/checking/point-tally';
import type { Corrections } from '@/components/new-import/correcting/corrections';
import { ChosenPoint } from '@/components/new-import/map/chosen-point';
import type { MapFocus } from '@/components/new-import/map/points-map';
import { type Chosen, SuspiciousList } from '@/components/new-import/map/suspicious-list';
import { sortAddresses } from '@/components/new-import/points/sort-addresses';
import type { AddressPointsOfFile } from '@/components/new-import/points/use-address-points';
import type { CheckResult } from '@/components/new-import/reading/reading-messages';
import { Button } from '@/components/ui/button';
import { Panel } from '@/components/ui/panel';
import { Skeleton } from '@/components/ui/skeleton';
import { fromMap } from '@/lib/geography/mercator';
import type { Point } from '@/lib/geography/point';
import type { ProfileRules } from '@/lib/shaping/profile-schema';

const PointsMap = lazy(async () => ({
  default: (await import('@/components/new-import/map/points-map')).PointsMap,
}));

const nowhere: Point = { latitude: 20, longitude: 0 };

/** Where the rows go, and the points that look wrong. */
export function MapPanel({
  check,
  addresses,
  rules,
  names,
  corrections,
  onSwapBack,
}: {
  check: CheckResult | null;
  addresses: AddressPointsOfFile;
  rules: ProfileRules;
  /** Of the file's columns. */
  names: readonly string[];
  corrections: Corrections;
  /** Null: the rules swap back already. */
  onSwapBack: (() => void) | null;
}) {
  const t = useTranslations('newImport.mapPanel');
  // While rows are checked again, the points of the check before are shown.
  const [points, setPoints] = useState<FilePoints | null>(null);
  /** Null: nobody has opened or closed it, and nothing needed a look yet. */
  const [isOpen, setIsOpen] = useState<boolean | null>(null);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [focus, setFocus] = useState<MapFocus | null>(null);
  const [pin, setPin] = useState<Point | null>(null);
  if (check?.points && check.points !== points) {
    setPoints(check.points);
    setChosen(null);
    setFocus(null);
    setPin(null);
    // Once open, it stays so when the last point is put right.
    if (isOpen === null && check.points.suspiciousCount > 0) setIsOpen(true);
  }
  if (!points) return null;
  const { known, proposed, unknown } = sortAddresses(addresses);
  const open = addresses.points ? [...proposed.map(({ address }) => address), ...unknown] : [];
  if (points.rows.length === 0 && open.length === 0) return null;
  const isShown = isOpen ?? false;
  const pointAt = (index: number) => fromMap({ x: points.x[index]!, y: points.y[index]! });
  const choose = (next: Chosen) => {
    setChosen(next);
    setPin(null);
    if (next.kind === 'point') setFocus({ point: pointAt(next.index), isNear: false });
  };
  const middle = points.rows.length > 0 ? pointAt(points.rows.length - 1) : nowhere;
  /** Where a point should probably be: in its city. */
  const likelyAt = (index: number) =>
    points.suspicious.find((point) => point.index === index)?.cityCentre ?? pointAt(index);
  return (
    <Panel
      id="map"
      title={t('title')}
      aside={
        <>
          {corrections.undo ? (
            <Button size="sm" variant="quiet" onClick={corrections.undo}>
              {t('undo')}
            </Button>
          ) : null}
          <Button size="sm" aria-expanded={isShown} onClick={() => setIsOpen(!isShown)}>
            {isShown ? t('hide') : t('show')}
          </Button>
        </>
      }
    >
      {corrections.all.length > 0 ? (
        <p role="status" className="mb-2 text-[0.8125rem] text-muted">
          {t('corrected', { count: corrections.all.length })}
        </p>
      ) : null}
      {!isShown ? (
        <p className="text-muted">
          {points.suspiciousCount === 0 ? t('noneWrong') : t('toLookAt', { count: points.suspiciousCount })}
          {known.length > 0 ? ` ${t('known', { count: known.length })}` : ''}
        </p>
      ) : (
        <div className="grid gap-4 md:grid-cols-[minmax(0,1fr)_17rem]">
          <Suspense
            fallback={
              <div role="status" aria-label={t('loading')}>
                <Skeleton className="h-72 w-full md:h-96" />
              </div>
            }
          >
            <PointsMap
              points={points}
              focus={focus}
              pin={pin}
              pinLabel={t('pin')}
              onPin={setPin}
              onPick={(index) => choose({ kind: 'point', index })}
            />
          </Suspense>
          <div className="min-w-0">
            {chosen ? (
              <ChosenPoint
                chosen={chosen}
                points={points}
                open={open}
                rules={rules}
                names={names}
                corrections={corrections}
                pin={pin}
                onPin={setPin}
                start={chosen.kind === 'point' ? likelyAt(chosen.index) : middle}
                onFocus={(point) => setFocus({ point, isNear: true })}
                onClose={() => {
                  setChosen(null);
                  setPin(null);
                }}
              />
            ) : (
              <SuspiciousList
                points={points}
                open={open}
                chosen={chosen}
                onChoose={choose}
                swapped={points.swappedCount}
                onSwapBack={points.swappedCount > 0 ? onSwapBack : null}
              />
            )}
          </div>
        </div>
      )}
    </Panel>
  );
}
