import { describe, expect, test } from 'vitest';
import { readEngineSettings } from '@/lib/engine/engine-settings';

const signingKey = '8ee2262a15e8d3c42d6a840db7af3de2aab08ef632b32a37a687f24b34dba3ff';
const complete = {
  INNGEST_BASE_URL: 'http://inngest.test:8288',
  INNGEST_EVENT_KEY: 'key',
  INNGEST_SIGNING_KEY: signingKey,
  INNGEST_SERVE_ORIGIN: 'http://lading.test:3000',
};

test('without settings the engine is the embedded one', () => {
  expect(readEngineSettings({})).toEqual({ kind: 'embedded' });
  expect(readEngineSettings({ INNGEST_DEV: '0', INNGEST_BASE_URL: '' })).toEqual({ kind: 'embedded' });
});

test('a server, the cloud and the dev server are recognized', () => {
  expect(readEngineSettings(complete)).toMatchObject({ kind: 'server', baseUrl: 'http://inngest.test:8288' });
  expect(readEngineSettings({ ...complete, INNGEST_BASE_URL: '' })).toMatchObject({ kind: 'cloud' });
  expect(readEngineSettings({ INNGEST_DEV: '1' })).toMatchObject({
    kind: 'dev',
    baseUrl: 'http://localhost:8288',
  });
  expect(readEngineSettings({ INNGEST_DEV: 'http://10.0.0.2:9999' })).toMatchObject({
    baseUrl: 'http://10.0.0.2:9999',
  });
});

describe('a missing or wrong setting is named', () => {
  test.each([
    ['no address of the app', { INNGEST_SERVE_ORIGIN: undefined }, 'INNGEST_SERVE_ORIGIN: must be set'],
    [
      'an address with a path',
      { INNGEST_SERVE_ORIGIN: 'http://a.test/x' },
      'INNGEST_SERVE_ORIGIN: must be an',
    ],
    ['not an address', { INNGEST_SERVE_ORIGIN: 'a.test' }, 'INNGEST_SERVE_ORIGIN: '],
    ['no signing key', { INNGEST_SIGNING_KEY: undefined }, 'INNGEST_SIGNING_KEY: must be set'],
    ['an odd number of digits', { INNGEST_SIGNING_KEY: signingKey.slice(1) }, 'INNGEST_SIGNING_KEY: must be'],
    [
      'not hexadecimal digits',
      { INNGEST_SIGNING_KEY: 'signkey-prod-secret' },
      'INNGEST_SIGNING_KEY: must be hexadecimal',
    ],
    ['no event key', { INNGEST_EVENT_KEY: undefined }, 'INNGEST_EVENT_KEY: must be set'],
    [
      'an event key alone',
      { INNGEST_BASE_URL: undefined, INNGEST_SIGNING_KEY: undefined },
      'INNGEST_SIGNING_KEY',
    ],
    ['a wrong address', { INNGEST_BASE_URL: 'inngest' }, 'INNGEST_BASE_URL'],
  ])('%s', (_, change, words) => {
    expect(() => readEngineSettings({ ...complete, ...change })).toThrow(words);
  });

  test('all at once', () => {
    const alone = () => readEngineSettings({ INNGEST_BASE_URL: complete.INNGEST_BASE_URL });
    for (const name of ['INNGEST_EVENT_KEY', 'INNGEST_SIGNING_KEY', 'INNGEST_SERVE_ORIGIN'])
      expect(alone).toThrow(name);
  });
});
