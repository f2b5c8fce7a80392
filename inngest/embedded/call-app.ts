import http from 'node:http';
import https from 'node:https';
import { classifyFailure, classifyResponse, type AppResponse, type Outcome } from './classify-response';
import { signBody } from '@/lib/engine/sign-requests';

/** The same limit as Inngest's: a step that runs longer has to be split. */
const maxCallDuration = 2 * 60 * 60_000;

export interface AppAddress {
  url: string;
  signingKey: string;
}

interface AppRequest {
  method: 'POST' | 'PUT';
  query?: Record<string, string>;
  headers?: Record<string, string>;
  body: string;
  timeout?: number;
  signal: AbortSignal;
}

/**
 * Calls the app for one function and step, and returns the outcome; never throws. Node's own `fetch` will not do: it gives
 * up after five minutes without a response, and hides whether a connection was ever made.
 */
export async function callApp(
  app: AppAddress,
  call: { functionId: string; target: string; headers: Record<string, string>; body: string },
  signal: AbortSignal,
): Promise<Outcome> {
  try {
    const query = { fnId: call.functionId, stepId: call.target };
    const response = await requestApp(app, {
      method: 'POST',
      query,
      headers: call.headers,
      body: call.body,
      signal,
    });
    return classifyResponse(response, app.signingKey, Date.now());
  } catch (error) {
    return classifyFailure(error as NodeJS.ErrnoException);
  }
}

/**
 * Sends a signed request to the app.
 * @throws the error of node:http when no complete response arrives
 */
export function requestApp(app: AppAddress, request: AppRequest): Promise<AppResponse> {
  const url = new URL(app.url);
  for (const [name, value] of Object.entries(request.query ?? {})) url.searchParams.set(name, value);
  return new Promise((resolve, reject) => {
    const outgoing = (url.protocol === 'https:' ? https : http).request(
      url,
      {
        method: request.method,
        agent: false, // a new connection each time: the app may close a kept-alive one just as it is reused
        signal: request.signal,
        timeout: request.timeout ?? maxCallDuration,
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(request.body),
          'x-inngest-signature': signBody(request.body, app.signingKey, Date.now()),
          'x-inngest-server-kind': 'cloud',
          ...request.headers,
        },
      },
      (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
        incoming.once('error', reject);
        incoming.once('end', () => {
          resolve({
            status: incoming.statusCode ?? 0,
            headers: incoming.headers,
            body: Buffer.concat(chunks).toString(),
          });
        });
      },
    );
    outgoing.once('timeout', () => outgoing.destroy(new Error('no answer in time')));
    outgoing.once('error', reject);
    outgoing.end(request.body);
  });
}
