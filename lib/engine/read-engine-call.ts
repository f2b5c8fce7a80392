import { takeBudget } from '@/lib/concurrency/budget';
import type { EngineSettings } from '@/lib/engine/engine-settings';
import { isSignatureFresh, isSignatureValid } from '@/lib/engine/sign-requests';
import { clientAddress } from '@/lib/network/client-address';
import { readBytes } from '@/lib/http/read-json-body';

/** The step results of a run take 32 MiB at most (docs/engine.md); the body contains its event as well. */
const maxCallBytes = 40 * 1024 * 1024;
/** A sync says where the app is; it carries no results. */
const maxSyncBytes = 64 * 1024;
/** Calls are usually a few KB. Larger bodies share a budget of this process. */
const usualCallBytes = 256 * 1024;
const largeBodyLimits = { total: 160 * 1024 * 1024, perOwner: 80 * 1024 * 1024 };

/** A request that the engine has not signed. */
export class UnsignedCallError extends Error {
  override name = 'UnsignedCallError';
}

/**
 * Reads and verifies a request of the engine before it is handled. Without a plausible signature it is refused before a
 * byte of its body is read; the size of the body is limited; and the body is parsed (by the SDK, on the event loop)
 * only after the signature has been verified. Inngest's dev server signs nothing: only the size of its bodies is
 * limited.
 *
 * The returned request has the app's own address, whatever `Host` said: a sync registers this address, and with a
 * forged one the engine would call a stranger.
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
  const limitBytes = request.method === 'PUT' ? maxSyncBytes : maxCallBytes;
  const release = holdLargeBody(request, limitBytes);
  try {
    return await readBytes(request, limitBytes);
  } finally {
    release();
  }
}

/** A body counts with the length that its header announces, or with the limit if there is none. */
function holdLargeBody(request: Request, limitBytes: number): () => void {
  const header = request.headers.get('content-length');
  const announced = header === null ? limitBytes : Number(header) || 0;
  if (announced <= usualCallBytes) return () => undefined;
  const sender = clientAddress((name) => request.headers.get(name));
  return takeBudget('bodies of the engine’s calls', sender, Math.min(announced, limitBytes), largeBodyLimits);
}

function rebuild(request: Request, body: Uint8Array, served: string): Request {
  const url = new URL(served);
  const asked = new URL(request.url).searchParams;
  // A sync registers the address including its query.
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
