import { type EngineApi, listKnownFunctions, tryEventKey } from '@/lib/engine/call-engine-api';
import { readEngineSettings } from '@/lib/engine/engine-settings';
import { lastRegistration } from '@/lib/engine/last-registration';
import { HealthProblem } from '@/lib/health/run-checks';

/** The functions that the engine has to know, by their IDs in the engine. */
export interface ServedFunctions {
  app: string;
  ids: readonly string[];
}

/**
 * Checks whether the engine would run our functions: it answers, accepts our keys and knows every function. If one of
 * these fails, a running engine accepts events and does nothing with them.
 *
 * Inngest Cloud cannot be queried for this. There the last registration decides, since it needs the signing key too.
 * @throws HealthProblem with a message for anybody; Error when the engine does not answer
 */
export async function checkEngine(served: ServedFunctions): Promise<void> {
  const engine = readEngineSettings(process.env);
  if (engine.kind === 'embedded') throw new HealthProblem('No engine is configured in this process.');
  if (engine.kind === 'cloud') return checkRegistration();
  await checkAnswer(engine);
  await Promise.all([checkFunctions(engine, served), checkEventKey(engine)]);
}

function checkRegistration(): void {
  const registration = lastRegistration();
  if (!registration) throw new HealthProblem('The functions are not registered with Inngest yet.');
  if (registration.fault === undefined) return;
  throw new HealthProblem('Inngest did not take the functions. Its reason is in the log.');
}

async function checkAnswer({ baseUrl }: EngineApi): Promise<void> {
  const response = await fetch(new URL('/health', baseUrl), { signal: AbortSignal.timeout(3000) });
  await response.body?.cancel();
  if (!response.ok) throw new Error(`the engine answered ${response.status}`);
}

async function checkFunctions(engine: EngineApi, served: ServedFunctions): Promise<void> {
  const known = await listKnownFunctions(engine, served.app);
  if ('refused' in known) {
    const isKey = known.refused === 401 || known.refused === 403;
    throw new HealthProblem(
      isKey
        ? 'The engine refuses the signing key: INNGEST_SIGNING_KEY is not the one it was started with.'
        : `The engine does not say which functions it knows (status ${known.refused}).`,
    );
  }
  const missing = served.ids.filter((id) => !known.ids.includes(id));
  const failed = Boolean(lastRegistration()?.fault);
  // The engine may know the functions of an earlier release and have refused those of this one.
  if (missing.length === 0 && failed)
    throw new HealthProblem(
      'The engine did not take the functions as they are now. Its reason is in the log.',
    );
  if (missing.length === 0) return;
  const reason = failed ? ' The last registration failed; see the log.' : '';
  throw new HealthProblem(`The engine does not know these functions: ${missing.join(', ')}.${reason}`);
}

async function checkEventKey(engine: EngineApi): Promise<void> {
  const status = await tryEventKey(engine);
  if (status !== 401 && status !== 403) return;
  throw new HealthProblem(
    'The engine refuses the event key: INNGEST_EVENT_KEY is not among those it was started with.',
  );
}
