'use client';

import { createContext, type ReactNode, useContext } from 'react';

const MapStyleContext = createContext<string | null>(null);

/** Tells the wizard what its map is drawn on. @param url the setting MAP_STYLE_URL; null: outlines that need no network */
export function MapStyleProvider({ url, children }: { url: string | null; children: ReactNode }) {
  return <MapStyleContext value={url}>{children}</MapStyleContext>;
}

/** The setting MAP_STYLE_URL; null: the map needs no network. */
export function useMapStyle(): string | null {
  return useContext(MapStyleContext);
}
