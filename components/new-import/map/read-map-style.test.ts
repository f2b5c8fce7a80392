import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { readMapStyle } from '@/components/new-import/map/read-map-style';

test('a style is loaded from its address; tiles and archives get one of their own', () => {
  expect(readMapStyle('https://maps.example/day.json?key=1')).toBe('https://maps.example/day.json?key=1');
  const tiles = readMapStyle(new URL('https://maps.example/{z}/{x}/{y}.png?key=1').href);
  const archive = readMapStyle('https://maps.example/land.pmtiles');
  expect(tiles).toMatchObject({
    sources: { ground: { tiles: ['https://maps.example/{z}/{x}/{y}.png?key=1'] } },
  });
  expect(archive).toMatchObject({
    sources: { ground: { url: 'pmtiles://https://maps.example/land.pmtiles' } },
  });
  for (const style of [tiles, archive]) {
    if (typeof style === 'string') throw new Error('no style');
    expect(validateStyleMin(style)).toEqual([]);
  }
});
