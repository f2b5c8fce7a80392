import http from 'node:http';
import { acceptEvents, readEvents } from './accept-events';
import type { EngineContext } from './engine-context';
import { createRequestHold, type HeldRequest, requestLimits } from './hold-request';
import { readRegistration } from './read-functions';
import { checkpoint } from './read-ops';
import { registerApp } from './register-app';
import { saveCheckpoint } from './save-checkpoint';
import { withTimeout } from '@/lib/concurrency/with-timeout';
import { equalSecrets, hashSigningKey } from '@/lib/engine/sign-requests';

/** Fits a checkpoint of several steps that are each at their limit. */
const maxBodyBytes = 40 * 1024 * 1024;

interface Answer {
  status: number;
  body: unknown;
  headers?: Record<string, string>;
}

const refuse = (status: number, error: string): Answer => ({ status, body: { status, error, ids: [] } });

/** The sender retries. (Stored events are in the database and not limited by this.) */
const tooBusy = (): Answer => ({
  ...refuse(503, 'The engine is too busy at the moment'),
  headers: { 'retry-after': '1' },
});

/** The server's side of the SDK's API: events, registration, checkpoints, and the engine's own health. */
export function createApi(engine: EngineContext, limits = requestLimits): http.Server {
  const holdRequest = createRequestHold(limits);
  const server = http.createServer((request, response) => {
    // Health checks are exempt from the limits: they matter most when the engine is busy.
    const isHealth = request.method === 'GET' && request.url === '/health';
    const held = isHealth ? unheld : holdRequest();
    response.once('close', () => held?.release());
    (held ? answer(engine, request, held) : Promise.resolve(tooBusy()))
      .catch((error: Error) => {
        if (error instanceof NoRoomError) return tooBusy();
        engine.log.warn(`${request.method} ${request.url?.split('/')[1]} failed: ${error.message}`);
        return refuse(500, 'The engine could not do this at the moment');
      })
      .then(({ status, body, headers }) => {
        const text = JSON.stringify(body);
        response
          .writeHead(status, {
            'content-type': 'application/json',
            'content-length': Buffer.byteLength(text),
            ...headers,
          })
          .end(text);
      })
      .catch(() => response.destroy());
  });
  server.maxConnections = limits.maxRequests * 5;
  return server;
}

const unheld: HeldRequest = { take: () => true, release: () => undefined };

class NoRoomError extends Error {}

async function answer(
  engine: EngineContext,
  request: http.IncomingMessage,
  held: HeldRequest,
): Promise<Answer> {
  const path = request.url?.split('?')[0] ?? '/'; // `new URL` would throw on `//` and `http://[/`; they are unknown paths
  if (request.method === 'GET' && path === '/health') return readHealth(engine);
  const app = /^\/v1\/apps\/([^/]+)\/functions$/.exec(path)?.[1];
  if (request.method === 'GET' && app && isAuthorised(engine, request)) return listFunctions(engine, app);
  if (request.method !== 'POST' && !app) return refuse(404, 'There is nothing here');

  const event = /^\/e\/([^/]+)$/.exec(path);
  if (event) {
    if (!equalSecrets(decoded(event[1] ?? ''), engine.settings.INNGEST_EVENT_KEY))
      return refuse(401, 'The event key is not known');
    return takeEvents(engine, request, held);
  }
  if (!isAuthorised(engine, request)) return refuse(401, 'The signing key is not the right one');

  if (path === '/fn/register') return takeRegistration(engine, request, held);
  const run = /^\/v1\/checkpoint\/([0-9a-f-]{36})\/async$/.exec(path);
  if (run?.[1]) return takeCheckpoint(engine, run[1], request, held);
  return refuse(404, 'The embedded engine has no such call');
}

function isAuthorised(engine: EngineContext, request: http.IncomingMessage): boolean {
  const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
  return equalSecrets(token, hashSigningKey(engine.settings.INNGEST_SIGNING_KEY));
}

/** The shape of Inngest's response, limited to the fields that the app uses. */
async function listFunctions(engine: EngineContext, app: string): Promise<Answer> {
  const { rows } = await engine.database.pool.query<{ id: string; name: string }>(
    `SELECT id, config->>'name' AS name FROM lading_engine.functions WHERE app = $1 ORDER BY id`,
    [decoded(app)],
  );
  return { status: 200, body: rows };
}

/** Empty, which matches no key, when the text cannot be decoded. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

async function readHealth(engine: EngineContext): Promise<Answer> {
  const database = await withTimeout(engine.database.pool.query('SELECT 1'), 2000).then(
    () => true,
    () => false,
  );
  const active = engine.epoch !== undefined && !engine.stopping;
  return {
    status: database && active ? 200 : 503,
    body: { status: database && active ? 'ok' : 'unavailable', database, active, synced: engine.synced },
  };
}

async function takeEvents(
  engine: EngineContext,
  request: http.IncomingMessage,
  held: HeldRequest,
): Promise<Answer> {
  const body = await readJson(request, held);
  if (body === undefined) return refuse(400, 'The body is not JSON, or too large');
  const seed = request.headers['x-inngest-event-id-seed'];
  const now = Date.now();
  const read = readEvents(body, Array.isArray(seed) ? seed[0] : seed, now);
  if ('fault' in read) return refuse(400, read.fault);
  await acceptEvents(engine.database, read.events, engine.epoch !== undefined && engine.synced, now);
  return { status: 200, body: { status: 200, ids: read.events.map((one) => one.id) } };
}

async function takeRegistration(
  engine: EngineContext,
  request: http.IncomingMessage,
  held: HeldRequest,
): Promise<Answer> {
  const read = readRegistration(await readJson(request, held));
  if ('fault' in read) return refuse(400, read.fault); // the app passes it back to the sync, which logs it
  const modified = await registerApp(engine.database, read.registration, Date.now());
  if (modified)
    engine.log.info(
      `${read.registration.functions.length} functions of ${read.registration.appName} are registered`,
    );
  return { status: 200, body: { ok: true, status: 200, modified } };
}

async function takeCheckpoint(
  engine: EngineContext,
  runId: string,
  request: http.IncomingMessage,
  held: HeldRequest,
): Promise<Answer> {
  const read = checkpoint.safeParse(await readJson(request, held));
  if (!read.success) return refuse(400, 'The checkpoint cannot be read');
  const result = await saveCheckpoint(engine.database, runId, read.data.qi_id, read.data.steps);
  switch (result) {
    case 'saved':
      return { status: 200, body: { data: { run_id: runId } } };
    case 'stale':
      return refuse(409, 'This dispatch of the run has been replaced, or the run has ended');
    case 'too-large':
      return refuse(413, 'The result is too large to be kept');
    case 'unsupported':
      return refuse(400, 'Only steps that have been run can be saved by a checkpoint');
  }
}

/** Undefined when the body is not JSON or too large. @throws NoRoomError when the bodies in memory reach their limit */
async function readJson(request: http.IncomingMessage, held: HeldRequest): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBodyBytes) return undefined;
    if (!held.take(chunk.length)) throw new NoRoomError();
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString()) as unknown;
  } catch {
    return undefined;
  }
}
