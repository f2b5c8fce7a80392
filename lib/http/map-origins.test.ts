import { expect, test } from 'vitest';
import { pagePolicy } from '@/lib/http/content-security-policy';
import { mapOrigins } from '@/lib/http/map-origins';

const connectionsOf = (settings: Parameters<typeof mapOrigins>[0]) =>
  /connect-src ([^;]*);/.exec(
    pagePolicy({ nonce: 'x', uploadOrigin: null, mapOrigins: mapOrigins(settings), isDev: false }),
  )?.[1];

test('pages connect to the servers of the map that is named, and to none without one', () => {
  const further = ['https://tiles.example'];
  expect(connectionsOf({ MAP_STYLE_URL: undefined, MAP_ORIGINS: further })).toBe("'self'");
  expect(
    connectionsOf({ MAP_STYLE_URL: 'https://maps.example:8443/styles/day.json?key=1', MAP_ORIGINS: further }),
  ).toBe("'self' https://maps.example:8443 https://tiles.example");
});
