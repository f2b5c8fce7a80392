import { takeBudget } from '@/lib/concurrency/budget';
import type { EngineSettings } from '@/lib/engine/engine-settings';
import { isSignatureFresh, isSignatureValid } from '@/lib/engine/sign-requests';
import { clientAddress } from '@/lib/network/client-address';
import { readBytes } from '@/lib/http/read-json-body';

/** The results of a run's steps have 32 MiB at most (docs/engine.md), and its event is part of the body as well. */
const largestCall = 40 * 1024 * 1024;
/** A sync says where the app is; it carries no results. */
const largestSync = 64 * 1024;
/** Calls are a few KB. Whoever asks for more takes a share of what such bodies may hold in this process. */
const usualCall = 256 * 1024;
const largeBodies = { total: 160 * 1024 * 1024, perOwner: 80 * 1024 * 1024 };

/** A request that the engine has not signed. */
export class UnsignedCallError extends Error {
  override name = 'UnsignedCallError';
}

/**
 * Reads a request of the engine before anything is made of it. What bears no signature that could be valid is refused
 * without a byte of its body being read; the body is bounded; and it is parsed (by the SDK, on the event loop) only after
 * its signature has proved to be the engine's. Inngest's dev server signs nothing: its bodies are only bounded.
 *
 * The request that comes back names this app by its own address, whatever `Host` said: it is what a sync registers, and
 * an engine that believed a stranger's would call the stranger.
 * @param served the app's own address for its functions, `INNGEST_SERVE_ORIGIN` with `/api/inngest`
 * @throws UnsignedCallError; ApiError request_too_large, request_incomplete, request_timeout; TooBusyError
 */
export async function readEngineCall(
  request: Request,
  settings: Exclude<EngineSettings, { kind: 'embedded' }>,
  served: string,
): Promise<Request> {
  const signature = request.headers.get('x-inngest-signature') ?? '';
  const isSigned = settings.kind !== 'dev';
  if (isSigned && !isSignatureFresh(signature, Date.now())) throw new UnsignedCallError();

  const body = request.method === 'GET' ? new Uint8Array() : await readBounded(request);
  if (isSigned) {
    const keys = [settings.signingKey, settings.signingKeyFallback].filter((key) => key !== undefined);
    const now = Date.now();
    if (!keys.some((key) => isSignatureValid(signature, body, key, now))) throw new UnsignedCallError();
  }
  return rebuild(request, body, served);
}

async function readBounded(request: Request): Promise<Uint8Array> {
  const limitBytes = request.method === 'PUT' ? largestSync : largestCall;
  const release = holdLargeBody(request, limitBytes);
  try {
    return await readBytes(request, limitBytes);
  } finally {
    release();
  }
}

/** A body's length is what its header says, and of a body without one the most that is read. */
function holdLargeBody(request: Request, limitBytes: number): () => void {
  const header = request.headers.get('content-length');
  const announced = header === null ? limitBytes : Number(header) || 0;
  if (announced <= usualCall) return () => undefined;
  const sender = clientAddress((name) => request.headers.get(name));
  return takeBudget('bodies of the engine’s calls', sender, Math.min(announced, limitBytes), largeBodies);
}

function rebuild(request: Request, body: Uint8Array, served: string): Request {
  const url = new URL(served);
  const asked = new URL(request.url).searchParams;
  // A sync registers the address with whatever stands in its query.
  const parameters = request.method === 'PUT' ? ['deployId'] : ['fnId', 'stepId', 'probe', 'deployId'];
  for (const name of parameters) {
    const value = asked.get(name);
    if (value !== null) url.searchParams.set(name, value);
  }
  const headers = new Headers(request.headers);
  for (const name of ['content-length', 'transfer-encoding']) headers.delete(name);
  headers.set('host', url.host);
  return new Request(url, {
    method: request.method,
    headers,
    ...(request.method === 'GET' ? {} : { body: new TextDecoder().decode(body) }),
  });
}
