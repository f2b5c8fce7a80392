import { deriveKey } from '@/lib/auth/derive-key';
import { freePort } from './embedded-postgres';

export interface ChosenEngine {
  embedded: boolean;
  /** Settings that the web server and the embedded engine get beside the present ones. */
  environment: Record<string, string>;
}

/**
 * Inngest's own server where the environment names one; otherwise the embedded engine, with keys that only this machine
 * knows.
 * @param appAddress where this machine reaches the app
 */
export async function chooseEngine(appAddress: string): Promise<ChosenEngine> {
  const { INNGEST_DEV, INNGEST_BASE_URL, INNGEST_EVENT_KEY, INNGEST_SIGNING_KEY } = process.env;
  const dev = INNGEST_DEV && !['0', 'false'].includes(INNGEST_DEV);
  if (dev || INNGEST_BASE_URL || (INNGEST_EVENT_KEY && INNGEST_SIGNING_KEY))
    return { embedded: false, environment: {} };
  const enginePort = await freePort();
  return {
    embedded: true,
    environment: {
      INNGEST_DEV: '0',
      INNGEST_BASE_URL: `http://127.0.0.1:${enginePort}`,
      INNGEST_EVENT_KEY: deriveKey('engine-events').toString('hex'),
      INNGEST_SIGNING_KEY: `signkey-lading-${deriveKey('engine-calls').toString('hex')}`,
      LADING_ENGINE_PORT: String(enginePort),
      LADING_APP_URL: `${appAddress}/api/inngest`,
    },
  };
}

/** Tells Inngest's server which functions there are; it may also find out by itself, so a failure is only said. */
export async function registerFunctions(appAddress: string): Promise<void> {
  try {
    const response = await fetch(`${appAddress}/api/inngest`, { method: 'PUT' });
    if (!response.ok) console.warn(`Inngest did not take the functions: ${await response.text()}`);
  } catch (error) {
    console.warn(`Inngest could not be told of the functions: ${error}`);
  }
}
