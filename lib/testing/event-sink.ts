import { createServer } from 'node:http';
import type { TestProject } from 'vitest/node';
import { functionIds } from '@/inngest/functions/all-functions';

declare module 'vitest' {
  interface ProvidedContext {
    engineUrl: string;
  }
}

/** An engine's response: the functions it knows, or a confirmation of the events. */
function answerTo(address = '/'): unknown {
  if (address.endsWith('/functions')) return functionIds.map((id) => ({ id }));
  return { ids: ['taken'], status: 200 };
}

/** Vitest's global set-up: accepts events over HTTP like an engine, but runs nothing. */
export default async function setup(project: TestProject) {
  const server = createServer((request, response) => {
    request.resume();
    request.on('end', () => {
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify(answerTo(request.url)));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The event sink has no port.');
  project.provide('engineUrl', `http://127.0.0.1:${address.port}`);
  return () => new Promise<void>((resolve) => void server.close(() => resolve()));
}
