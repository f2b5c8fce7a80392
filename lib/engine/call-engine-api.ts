import { z } from 'zod';
import type { EngineSettings } from '@/lib/engine/engine-settings';
import { hashSigningKey } from '@/lib/engine/sign-requests';

/** An engine that can be asked: Inngest's own server, its dev server and the embedded one. Inngest Cloud is not. */
export type EngineApi = Extract<EngineSettings, { kind: 'dev' | 'server' }>;

const patienceMs = 3000;

/** The API of Inngest's server that asks for the signing key, as the SDK sends it. */
export async function callEngineApi(engine: EngineApi, path: string): Promise<Response> {
  const headers: Record<string, string> =
    engine.kind === 'server' ? { Authorization: `Bearer ${hashSigningKey(engine.signingKey)}` } : {};
  return fetch(new URL(path, engine.baseUrl), { headers, signal: AbortSignal.timeout(patienceMs) });
}

const functions = z.array(z.object({ id: z.string() })).nullable();

/**
 * The functions that the engine knows of an app.
 * @returns their ids, or the status with which it refused to say
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

/** Whether the engine takes events with our key: sends it none of them. @returns the status of its answer */
export async function tryEventKey(engine: EngineApi): Promise<number> {
  const key = engine.kind === 'server' ? engine.eventKey : 'dev';
  const response = await fetch(new URL(`/e/${encodeURIComponent(key)}`, engine.baseUrl), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: '[]',
    signal: AbortSignal.timeout(patienceMs),
  });
  await response.body?.cancel();
  return response.status;
}
