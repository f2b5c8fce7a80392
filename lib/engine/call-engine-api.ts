import { z } from 'zod';
import type { EngineSettings } from '@/lib/engine/engine-settings';
import { hashSigningKey } from '@/lib/engine/sign-requests';

/**
 * An engine with an API that can be queried: Inngest's own server, its dev server or the embedded one, but not Inngest
 * Cloud.
 */
export type EngineApi = Extract<EngineSettings, { kind: 'dev' | 'server' }>;

const timeoutMs = 3000;

/** Calls the part of the API that requires the signing key, in the form in which the SDK sends it. */
export async function callEngineApi(engine: EngineApi, path: string): Promise<Response> {
  const headers: Record<string, string> =
    engine.kind === 'server' ? { Authorization: `Bearer ${hashSigningKey(engine.signingKey)}` } : {};
  return fetch(new URL(path, engine.baseUrl), { headers, signal: AbortSignal.timeout(timeoutMs) });
}

const functions = z.array(z.object({ id: z.string() })).nullable();

/**
 * Lists the functions that the engine knows for an app.
 * @returns their IDs, or the status with which the engine refused
 */
export async function listKnownFunctions(
  engine: EngineApi,
  app: string,
): Promise<{ ids: string[] } | { refused: number }> {
  const response = await callEngineApi(engine, `/v1/apps/${encodeURIComponent(app)}/functions`);
  if (!response.ok) {
    await response.body?.cancel();
    return { refused: response.status };
  }
  return { ids: (functions.parse(await response.json()) ?? []).map(({ id }) => id) };
}

/**
 * Checks whether the engine accepts our event key, by sending an empty list of events.
 * @returns the status of the response
 */
export async function tryEventKey(engine: EngineApi): Promise<number> {
  const key = engine.kind === 'server' ? engine.eventKey : 'dev';
  const response = await fetch(new URL(`/e/${encodeURIComponent(key)}`, engine.baseUrl), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: '[]',
    signal: AbortSignal.timeout(timeoutMs),
  });
  await response.body?.cancel();
  return response.status;
}
