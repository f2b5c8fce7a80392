'use client';

import { useQuery } from '@tanstack/react-query';
import { select } from 'd3-selection';
import { zoom, type ZoomBehavior, zoomIdentity, type ZoomTransform } from 'd3-zoom';
import { Maximize, Minus, Plus } from 'lucide-react';
import { lazy, Suspense, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { FilePoints } from '@/components/new-import/checking/point-tally';
import {
  coloursOf,
  drawGround,
  drawPoints,
  hitPoint,
  viewAt,
  viewOfAll,
  type View,
} from '@/components/new-import/map/draw-map';
import { loadOutlines, loadPlaceNames, WORLD } from '@/components/new-import/map/load-outlines';
import { MapPin } from '@/components/new-import/map/map-pin';
import { useMapStyle } from '@/components/new-import/map/map-style-context';
import { IconButton } from '@/components/ui/button';
import { usePaintedTheme } from '@/components/ui/use-painted-theme';
import { fromMap, toMap } from '@/lib/geography/mercator';
import type { Point } from '@/lib/geography/point';

const StreetGround = lazy(async () => ({
  default: (await import('@/components/new-import/map/street-ground')).StreetGround,
}));

/** What is in the middle of the map. */
export interface MapFocus {
  point: Point;
  /** As near as a pin is set; otherwise so that the country around it is seen. */
  isNear: boolean;
}

interface PointsMapProps {
  points: FilePoints;
  /** What is in the middle; another object moves the map. Null: all points are shown. */
  focus: MapFocus | null;
  /** The pin that is being set; null: none. */
  pin: Point | null;
  pinLabel: string;
  onPin: (point: Point) => void;
  onPick: (index: number) => void;
}

/** As near as makes sense: a pixel is about a metre. */
const MAX_K = 600;
/** A town fills the map; a region does. */
const NEAR_K = 12;
const REGION_K = 1.5;
/** From here on, the coarse outlines look it. */
const FINE_FROM_K = 0.06;
const STEP = 2;

const once = { staleTime: Infinity, gcTime: Infinity, structuralSharing: false } as const;

/** The points of a file on a map that needs no network, unless a setting names one with streets. The list beside it says the same in words. */
export function PointsMap({ points, focus, pin, pinLabel, onPin, onPick }: PointsMapProps) {
  const t = useTranslations('newImport.pointsMap');
  const theme = usePaintedTheme();
  const canvas = useRef<HTMLCanvasElement>(null);
  const behaviour = useRef<ZoomBehavior<HTMLCanvasElement, unknown>>(null);
  /** The person has moved the map: what it shows stays. */
  const isMoved = useRef(false);
  const [size, setSize] = useState({ width: 0, height: 0 });
  const [view, setView] = useState<View | null>(null);
  const styleUrl = useMapStyle();
  const [hasFailed, setHasFailed] = useState(false);
  const hasStreets = styleUrl !== null && !hasFailed;
  const coarse = useQuery({
    ...{ queryKey: ['map', 'coarse'], queryFn: () => loadOutlines('coarse'), enabled: !hasStreets, ...once },
  });
  const isNear = (view?.k ?? 0) > FINE_FROM_K;
  const fine = useQuery({
    ...{
      queryKey: ['map', 'fine'],
      queryFn: () => loadOutlines('fine'),
      enabled: isNear && !hasStreets,
      ...once,
    },
  });
  const names = useQuery({
    ...{ queryKey: ['map', 'names'], queryFn: loadPlaceNames, enabled: !hasStreets, ...once },
  });
  const outlines = (isNear ? fine.data : undefined) ?? coarse.data;

  const place = ({ k, x, y }: View) => {
    const element = canvas.current;
    if (!element || !behaviour.current) return;
    behaviour.current.transform(select(element), zoomIdentity.translate(x, y).scale(k));
  };
  const showAll = () => {
    isMoved.current = false;
    place(viewOfAll(points, size));
  };
  const resize = useEffectEvent((width: number, height: number) => {
    setSize({ width, height });
    // Otherwise it asks the canvas at every move, and the browser lays out the page for the answer.
    behaviour.current?.extent([
      [0, 0],
      [width, height],
    ]);
    if (view === null && width > 0) place(viewOfAll(points, { width, height }));
  });
  const center = useEffectEvent(({ point, isNear: isNearer }: MapFocus) => {
    if (size.width === 0) return;
    place(viewAt(toMap(point), isNearer ? Math.max(view?.k ?? 0, NEAR_K) : REGION_K, size));
  });
  const fitAgain = useEffectEvent(() => {
    if (size.width > 0 && !isMoved.current) showAll();
  });
  useEffect(() => fitAgain(), [points]); // a point that was put right may have been the only one far away
  useEffect(() => {
    if (focus) center(focus);
  }, [focus]);

  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const zooming = zoom<HTMLCanvasElement, unknown>()
      .scaleExtent([200 / WORLD, MAX_K])
      // The page scrolls with the wheel and with one finger; the map takes the wheel with Ctrl, and two fingers.
      .filter((event: Event) =>
        event instanceof WheelEvent
          ? event.ctrlKey || event.metaKey
          : !('touches' in event) || (event as TouchEvent).touches.length > 1,
      )
      .on('zoom', ({ transform, sourceEvent }: { transform: ZoomTransform; sourceEvent: unknown }) => {
        if (sourceEvent) isMoved.current = true;
        setView({ k: transform.k, x: transform.x, y: transform.y });
      });
    behaviour.current = zooming;
    select(element).call(zooming);
    const observer = new ResizeObserver(([entry]) => {
      if (entry) resize(entry.contentRect.width, entry.contentRect.height);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      select(element).on('.zoom', null);
    };
  }, []);

  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!canvas.current || !context || !view || size.width === 0) return;
    const element = canvas.current;
    let stop = () => {};
    const frame = requestAnimationFrame(() => {
      const ratio = window.devicePixelRatio;
      const [width, height] = [Math.round(size.width * ratio), Math.round(size.height * ratio)];
      if (element.width !== width) element.width = width;
      if (element.height !== height) element.height = height;
      const colours = coloursOf(element); // those of `theme`
      const common = { view, size, ratio, colours };
      if (hasStreets) context.clearRect(0, 0, width, height);
      else drawGround(context, { ...common, outlines: outlines ?? [], names: names.data ?? [] });
      stop = drawPoints(context, { ...common, points });
    });
    return () => {
      cancelAnimationFrame(frame);
      stop();
    };
  }, [points, view, size, outlines, names.data, hasStreets, theme]);

  const zoomBy = (factor: number) => {
    isMoved.current = true;
    if (canvas.current) behaviour.current?.scaleBy(select(canvas.current), factor);
  };
  const at = (event: { clientX: number; clientY: number }) => {
    const box = canvas.current!.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const pointAt = ({ x, y }: { x: number; y: number }): Point =>
    fromMap({ x: (x - view!.x) / view!.k / WORLD, y: (y - view!.y) / view!.k / WORLD });
  const bad = points.suspiciousCount;
  return (
    <div dir="ltr" className="relative isolate h-72 overflow-hidden rounded-md border md:h-96">
      {hasStreets && view && size.width > 0 ? (
        <Suspense>
          <StreetGround url={styleUrl} view={view} size={size} onFail={() => setHasFailed(true)} />
        </Suspense>
      ) : null}
      <canvas
        ref={canvas}
        role="img"
        aria-label={t('label', { count: points.rows.length, bad })}
        className="relative z-1 block size-full touch-pan-y forced-color-adjust-none cursor-grab active:cursor-grabbing"
        onClick={(event) => {
          if (!view) return;
          const clicked = at(event);
          if (pin) return onPin(pointAt(clicked));
          const hit = hitPoint(points, view, clicked);
          if (hit !== null) onPick(hit);
        }}
      />
      {pin && view ? (
        <MapPin
          label={pinLabel}
          at={{ x: toMap(pin).x * WORLD * view.k + view.x, y: toMap(pin).y * WORLD * view.k + view.y }}
          onMove={(moved) => onPin(pointAt(moved))}
        />
      ) : null}
      <div className="absolute end-2 top-2 z-2 flex flex-col gap-1 rounded-md border bg-surface p-0.5">
        <IconButton size="sm" label={t('zoomIn')} icon={<Plus />} onClick={() => zoomBy(STEP)} />
        <IconButton size="sm" label={t('zoomOut')} icon={<Minus />} onClick={() => zoomBy(1 / STEP)} />
        <IconButton size="sm" label={t('showAll')} icon={<Maximize />} onClick={showAll} />
      </div>
    </div>
  );
}
