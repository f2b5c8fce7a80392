import { Inngest } from 'inngest';
import { serve } from 'inngest/edge';
import { expect, test, vi } from 'vitest';
import { inngest } from '@/inngest/client';
import { makeEngineLogger } from '@/lib/logging/engine-logger';

function listen() {
  const lines: string[] = [];
  const keep = (text: string) => void lines.push(text);
  let time = 0;
  const logger = makeEngineLogger({ info: keep, warn: keep, error: keep }, () => time);
  return { lines, logger, pass: (ms: number) => (time += ms) };
}

test('unsigned calls by strangers are logged once a minute without a stack, however many there are', async () => {
  const { lines, logger, pass } = listen();
  const client = new Inngest({
    ...{ id: 'app', isDev: false, eventKey: 'key', logger, internalLogger: logger },
    signingKey: 'signkey-test-8ee2262a15e8d3c42d6a840db7af3de2aab08ef632b32a37a687f24b34dba3ff',
  });
  const never = client.createFunction({ id: 'never', triggers: [{ event: 'never' }] }, () => null);
  const handle = serve({ client, functions: [never] });
  const address = 'http://lading.test/api/inngest?fnId=app-never&stepId=step';
  const call = ({ headers, ...init }: RequestInit) =>
    handle(new Request(address, { ...init, headers: { host: 'lading.test', ...headers } }));
  const strangers: RequestInit[] = [
    { method: 'POST', body: '{"event":{"data":{"row":"row of a stranger"}}}' },
    { method: 'POST' },
    { method: 'GET' },
    { method: 'POST', body: '{}', headers: { 'x-inngest-signature': 't=1&s=forged' } },
  ];
  for (let round = 0; round < 5; round++) {
    for (const init of strangers) expect((await call(init)).status).toBe(401);
  }
  expect(lines).toEqual(['Inngest: calls without a valid signature were refused: 1']);
  pass(60_000);
  await call({ method: 'POST', body: '{}' });
  expect(lines).toHaveLength(2);
  expect(lines[1]).toBe('Inngest: calls without a valid signature were refused: 20');
  expect(lines.join()).not.toMatch(/stranger|forged|\n/);
});

test('an entry is one line: its message and the loggable part of the error, no data, no stack', () => {
  const { lines, logger } = listen();
  const database = Object.assign(new Error('invalid input syntax: "row-17"'), {
    ...{ name: 'DatabaseError', severity: 'ERROR', code: '22P02', detail: 'Failing row contains (row-17)' },
  });
  logger.error({ err: new TypeError('fetch failed\nwith a second line') }, 'Failed to register');
  logger.error({ err: database, body: { row: 'row-17' } }, 'Error handling execution result');
  logger.warn({ body: { secret: 'row-17' } }, 'A warning');
  logger.info({ row: 'row-17' });
  logger.debug();
  expect(lines).toEqual([
    'Inngest: Failed to register: TypeError: fetch failed with a second line',
    'Inngest: Error handling execution result: DatabaseError code=22P02 severity=ERROR',
    'Inngest: A warning',
    'Inngest: Something happened',
  ]);
});

test('the product’s own client logs only through this logger', () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  inngest.logger.warn({ body: 'row-17' }, 'A warning');
  expect(warn.mock.calls).toEqual([['Inngest: A warning']]);
  warn.mockRestore();
});
