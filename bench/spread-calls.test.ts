import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { spreadCalls } from './spread-calls';

const open: Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

/** A stand-in for a web server process that answers with its name and what it was sent. */
async function startNamed(name: string): Promise<number> {
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => response.writeHead(206, { 'x-name': name }).end(`${name} ${body}`));
  });
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

test('calls go to the processes in turn, complete, and each is recorded for its process', async () => {
  const spreader = await spreadCalls([await startNamed('one'), await startNamed('two')]);
  const call = async (step: string) => {
    const answer = await fetch(`${spreader.url}/api/inngest?fnId=f&stepId=${step}`, {
      method: 'POST',
      body: step,
    });
    return [answer.status, answer.headers.get('x-name'), await answer.text()];
  };
  expect(await call('a')).toEqual([206, 'one', 'one a']);
  expect(await call('b')).toEqual([206, 'two', 'two b']);
  expect(await call('c')).toEqual([206, 'one', 'one c']);
  expect(spreader.calls()).toEqual([['a', 'c'], ['b']]);

  spreader.spreadOver(1);
  await call('d');
  await call('e');
  expect(spreader.calls()).toEqual([['d', 'e'], []]);
  await spreader.stop();
});
