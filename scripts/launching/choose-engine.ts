import { deriveKey } from '@/lib/auth/derive-key';
import { readEngineSettings } from '@/lib/engine/engine-settings';
import { functionsPath } from '@/lib/engine/handle-engine-call';
import { freePort } from '@/scripts/postgres/embedded-postgres';

export interface ChosenEngine {
  embedded: boolean;
  /** Further environment variables for the web server and the embedded engine. */
  environment: Record<string, string>;
}

/**
 * Chooses Inngest's own server when the environment names one; otherwise the embedded engine, with keys that only this
 * machine knows.
 * @param appAddress where this machine reaches the app
 * @throws Error when the settings of the named server are incomplete, or the dev server would leave the app open
 */
export async function chooseEngine(appAddress: string): Promise<ChosenEngine> {
  const engine = readEngineSettings(process.env);
  if (engine.kind === 'dev') {
    requireLoopback(process.env.HOST);
    return { embedded: false, environment: { INNGEST_SERVE_ORIGIN: engine.serveOrigin ?? appAddress } };
  }
  if (engine.kind !== 'embedded') return { embedded: false, environment: {} };
  const enginePort = await freePort();
  const innerPort = await freePort(); // where the web server answers only the engine
  const innerAddress = `http://127.0.0.1:${innerPort}`;
  return {
    embedded: true,
    environment: {
      INNGEST_DEV: '0',
      INNGEST_BASE_URL: `http://127.0.0.1:${enginePort}`,
      INNGEST_EVENT_KEY: deriveKey('engine-events').toString('hex'),
      INNGEST_SIGNING_KEY: `signkey-lading-${deriveKey('engine-calls').toString('hex')}`,
      INNGEST_SERVE_ORIGIN: innerAddress,
      LADING_ENGINE_PORT: String(enginePort),
      LADING_INNER_PORT: String(innerPort),
      LADING_APP_URL: `${innerAddress}${functionsPath}`,
    },
  };
}

/** The dev server signs nothing, so anybody who can reach the app could run its functions and redirect the engine. */
function requireLoopback(host: string | undefined): void {
  if (!host || /^(127\.\d+\.\d+\.\d+|localhost|\[?::1\]?)$/.test(host)) return;
  throw new Error(
    `INNGEST_DEV turns signatures off, so Lading may only listen on this machine with it. Leave HOST unset instead of "${host}", or use \`inngest start\` with keys.`,
  );
}
