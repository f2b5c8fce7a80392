'use client';

import 'maplibre-gl/dist/maplibre-gl.css';
import { addProtocol, Map as StreetMap, setWorkerUrl } from 'maplibre-gl';
import { Protocol } from 'pmtiles';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { Size, View } from '@/components/new-import/map/draw-map';
import { WORLD } from '@/components/new-import/map/load-outlines';
import { readMapStyle } from '@/components/new-import/map/read-map-style';
import { fromMap } from '@/lib/geography/mercator';

/** Copied there by scripts/build.mjs: the page's policy allows no worker that is made from text. */
setWorkerUrl('/map/maplibre-gl-worker.mjs');
addProtocol('pmtiles', new Protocol().tile);

/** The side of MapLibre's world at zoom 0, in pixels. */
const WORLD_AT_ZOOM_0 = 512;

/** Where MapLibre looks for the same part of the world. */
function cameraOf({ k, x, y }: View, { width, height }: Size) {
  const side = WORLD * k;
  const { latitude, longitude } = fromMap({ x: (width / 2 - x) / side, y: (height / 2 - y) / side });
  return { center: [longitude, latitude] as [number, number], zoom: Math.log2(side / WORLD_AT_ZOOM_0) };
}

/** The map of a tile server below the points. @param onFail called when it cannot be loaded */
export function StreetGround({
  url,
  view,
  size,
  onFail,
}: {
  url: string;
  view: View;
  size: Size;
  onFail: () => void;
}) {
  const t = useTranslations('newImport.pointsMap');
  const title = useEffectEvent(() => t('streets'));
  const container = useRef<HTMLDivElement>(null);
  const map = useRef<StreetMap>(null);
  const start = useEffectEvent(() => cameraOf(view, size));
  const fail = useEffectEvent(() => onFail());
  useEffect(() => {
    if (!container.current) return;
    let isDrawn = false;
    let drawn: StreetMap;
    try {
      drawn = new StreetMap({
        container: container.current,
        style: readMapStyle(url),
        ...start(),
        interactive: false, // the points above it are moved
        attributionControl: { compact: true },
        locale: { 'Map.Title': title() },
        fadeDuration: 0,
        minZoom: -2,
      });
    } catch {
      fail(); // a browser without WebGL
      return;
    }
    map.current = drawn;
    drawn.on('load', () => (isDrawn = true));
    drawn.on('error', () => {
      if (!isDrawn) fail(); // a single tile may be missing later
    });
    return () => {
      map.current = null;
      drawn.remove();
    };
  }, [url]);
  useEffect(() => {
    map.current?.jumpTo(cameraOf(view, size));
  }, [view, size]);
  return (
    <div className="absolute inset-0">
      <div ref={container} className="size-full" />
    </div>
  );
}
