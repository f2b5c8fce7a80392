'use client';

import { createContext, useContext, type ReactNode } from 'react';

const GeocoderContext = createContext<string | null>(null);

/** Tells the wizard which geocoder the installation has, if any. @param host the host that addresses are sent to */
export function GeocoderProvider({ host, children }: { host: string | null; children: ReactNode }) {
  return <GeocoderContext value={host}>{children}</GeocoderContext>;
}

/** The host of the geocoder; null: there is none. */
export function useGeocoderHost(): string | null {
  return useContext(GeocoderContext);
}
