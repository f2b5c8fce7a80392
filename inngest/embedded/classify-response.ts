import { ops, runError, type Op, type RunError } from './read-ops';
import { readRetryAfter } from './read-retry-after';
import { isSignatureValid } from '@/lib/engine/sign-requests';

/** The app's HTTP response. */
export interface AppResponse {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** The outcome of a call to the app. Pauses are in milliseconds. */
export type Outcome =
  | { kind: 'ops'; ops: Op[]; noRetry: boolean; retryAfter: number | undefined }
  | { kind: 'result'; data: unknown }
  | { kind: 'error'; error: RunError; noRetry: boolean; retryAfter: number | undefined }
  /** The app certainly did not begin the call, so no attempt is counted. */
  | { kind: 'unreachable'; message: string }
  /** The call may have begun, but the function did not answer. `stale`: the app may have different functions than the engine knows. */
  | { kind: 'lost'; message: string; stale: boolean };

/** Statuses of responses without the SDK's header: signature refused; no such route; app starting or stopping. */
const notBegun = [401, 404, 503];

/** The version of the protocol in which the SDK reports steps, unless a function sets `optimizeParallelism: false`. */
export const protocolVersion = 2;

/**
 * Reads the app's response to a call (SDK spec 4.4.3, 5.1). Only a response signed by the SDK counts as the function's: a
 * proxy's 502, the page of an app that is starting, or another program on the port says nothing about the function.
 * @param now milliseconds
 */
export function classifyResponse(response: AppResponse, signingKey: string, now: number): Outcome {
  const header = (name: string) => {
    const value = response.headers[name];
    return Array.isArray(value) ? value[0] : value;
  };
  const lost = (message: string, stale = false): Outcome => ({ kind: 'lost', message, stale });

  if (!header('x-inngest-sdk')) {
    const message = `The app answered ${response.status}, and not through the SDK`;
    return notBegun.includes(response.status) ? { kind: 'unreachable', message } : lost(message);
  }
  if (!isSignatureValid(header('x-inngest-signature') ?? '', response.body, signingKey, now)) {
    return lost(`The app's answer (${response.status}) is not signed with the signing key`);
  }
  const body = readJson(response.body);
  if (body === undefined) return lost(`The app's answer (${response.status}) is not JSON`);

  const retryAfter = readRetryAfter(header('retry-after'), now);
  const noRetry = header('x-inngest-no-retry') === 'true';
  if (response.status === 200) return { kind: 'result', data: body };
  if (response.status === 206) {
    const read = ops.safeParse(Array.isArray(body) ? body : [body]);
    if (!read.success)
      return lost(`The app reported steps in a form that is not known: ${read.error.issues[0]?.message}`);
    const version = header('x-inngest-req-version');
    if (version !== String(protocolVersion)) return refuseVersion(version);
    return { kind: 'ops', ops: read.data, noRetry, retryAfter };
  }
  const error = runError.parse(body);
  if (/^Function ".*" was not found in this app/.test(error.message)) return lost(error.message, true);
  return { kind: 'error', error, noRetry: noRetry || response.status === 400, retryAfter };
}

/** Steps of another protocol version follow other rules: failing the run is better than running it wrongly. */
function refuseVersion(version: string | undefined): Outcome {
  const message = `The app reported steps in version ${version ?? 'none'} of the protocol; the embedded engine knows version ${protocolVersion} alone, so not \`optimizeParallelism: false\``;
  return {
    kind: 'error',
    error: { name: 'UnsupportedProtocolError', message },
    noRetry: true,
    retryAfter: undefined,
  };
}

/** Classifies a request to the app that failed without a response. */
export function classifyFailure(error: NodeJS.ErrnoException): Outcome {
  const unreachable = ['ECONNREFUSED', 'ENOTFOUND', 'EHOSTUNREACH', 'ENETUNREACH', 'EAI_AGAIN'].includes(
    error.code ?? '',
  );
  if (unreachable) return { kind: 'unreachable', message: `The app cannot be reached (${error.code})` };
  return {
    kind: 'lost',
    message: `The call to the app broke off (${error.code ?? error.message})`,
    stale: false,
  };
}

function readJson(text: string): unknown {
  try {
    return text === '' ? null : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}
