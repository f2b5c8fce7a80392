import type { StyleSpecification } from 'maplibre-gl';

/**
 * What MapLibre draws for the setting MAP_STYLE_URL: tiles where the address has `{z}`, `{x}` and `{y}`, the pictures of a
 * PMTiles archive where it ends with `.pmtiles`, and otherwise the style that it is the address of, which may itself name
 * archives as `pmtiles://…`.
 */
export function readMapStyle(url: string): StyleSpecification | string {
  // An address that was parsed has its braces written as codes.
  const tiles = url.replaceAll('%7B', '{').replaceAll('%7D', '}');
  const isTemplate = ['{z}', '{x}', '{y}'].every((part) => tiles.includes(part));
  const isArchive = new URL(url).pathname.endsWith('.pmtiles');
  if (!isTemplate && !isArchive) return url;
  return {
    version: 8,
    sources: {
      ground: {
        type: 'raster',
        tileSize: 256,
        ...(isTemplate ? { tiles: [tiles] } : { url: `pmtiles://${url}` }),
      },
    },
    layers: [{ id: 'ground', type: 'raster', source: 'ground' }],
  };
}
