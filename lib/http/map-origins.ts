import type { Settings } from '@/lib/env';

/** The origins from which the wizard's map loads its style, tiles, names and symbols; none without a map of its own. */
export function mapOrigins({
  MAP_STYLE_URL,
  MAP_ORIGINS,
}: Pick<Settings, 'MAP_STYLE_URL' | 'MAP_ORIGINS'>): readonly string[] {
  if (!MAP_STYLE_URL) return [];
  return [...new Set([new URL(MAP_STYLE_URL).origin, ...MAP_ORIGINS])];
}
