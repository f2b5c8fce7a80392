import { rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ImportDetail } from '@/lib/imports/import-schemas';
import { readCredentials } from '../fixtures';
import { superuserUrl } from '../look-into-database';
import { type OwnInstance, ownPlace, startInstance } from '../own-instance';
import { type Fault, faults } from './break-things';
import { ChaosClient } from './chaos-client';
import { checkImport, checkNothingStuck } from './check-import';
import { type ChaosFile, makeChaosFile } from './make-chaos-file';
import { seededRandom, type SeededRandom } from './seeded-random';
import { mountStore, unmountStore } from './small-disk';
import { type Stage, stretchInstants, waitForStage } from './watch-import';

/** A fault, and the stage at which it strikes. */
export interface Strike {
  fault: Fault;
  stage: Exclude<Stage, 'ended'>;
}

interface SurviveOptions {
  seed: number;
  /** The strikes during each import, in order. */
  rounds: readonly (readonly Strike[])[];
  /** The minimum number of rows of a file; the maximum is twice that. */
  rows: number;
  /** Mounts a small disk for the store where that is allowed; a killed process leaves it mounted. */
  smallDisk?: boolean;
  tell(line: string): void;
}

export interface Tally {
  imports: number;
  rows: number;
  strikes: number;
  kills: number;
  /** Jobs that failed, kept what they had made and were resumed. */
  resumed: number;
  /** Responses of 500, which no fault excuses. */
  unexplained: string[];
  /** How often each fault struck. */
  faults: Partial<Record<Fault, number>>;
  /** How often each stage was hit. */
  hits: Partial<Record<Stage, number>>;
}

/** Pauses and leases so short that a round takes seconds; everything else is as shipped. */
const settings = {
  LADING_CHUNK_ROWS: '250',
  LADING_LEASE_SECONDS: '20',
  LADING_ENGINE_RETRY_MS: '300',
};

/** A job that has not ended by then is stuck: the watchdog has checked it twice. */
const stuckAfterMs = 180_000;

/**
 * Imports real files into a built instance of its own while it breaks things, and checks the result of each.
 * @throws Error when a row is lost, duplicated or reported wrongly, or a job is stuck
 */
export async function surviveRounds(options: SurviveOptions): Promise<Tally> {
  const { seed, rounds, rows, smallDisk, tell } = options;
  const place = await ownPlace(`chaos-${seed}`);
  if (smallDisk && !mountStore(place.dataDir))
    tell('No small disk could be mounted: "fill the disk" keeps the store from writing instead.');
  let instance = await startInstance(place, settings);
  const tally: Tally = {
    imports: 0,
    rows: 0,
    strikes: 0,
    kills: 0,
    resumed: 0,
    unexplained: [],
    faults: {},
    hits: {},
  };
  try {
    await stretchInstants(superuserUrl(place.dataDir));
    for (const [index, strikes] of rounds.entries()) {
      const random = seededRandom(seed * 1000 + index);
      const file = makeChaosFile(random, `chaos-${seed}-${index}`, random.between(rows, rows * 2));
      const client = new ChaosClient(instance.baseUrl, readCredentials(place.dataDir), (words) =>
        tally.unexplained.push(
          `${words}\n${instance
            .output()
            .split('\n')
            .filter((line) => !line.includes('FATAL'))
            .join('\n')
            .slice(-4000)}`,
        ),
      );
      const { jobId, fileKey } = await client.startImport(file);
      const hits: string[] = [];
      for (const strike of strikes) {
        const hit = await strikeOnce({ instance, jobId, fileKey, strike, random });
        hits.push(`${strike.fault} at ${hit}`);
        tally.hits[hit] = (tally.hits[hit] ?? 0) + 1;
        tally.faults[strike.fault] = (tally.faults[strike.fault] ?? 0) + 1;
        tally.strikes++;
        if (strike.fault.startsWith('kill')) tally.kills++;
        if (await hasGone(instance, strike.fault)) instance = await startAgain(place);
      }
      const { job, resumed } = await waitForEnd(client, jobId);
      await checkImport(readCredentials(place.dataDir).database_url, job, file);
      // Otherwise the small disk would be full for good after about thirty imports.
      rmSync(path.join(place.dataDir, 'objects', path.dirname(fileKey)), { recursive: true });
      tally.imports++;
      tally.rows += file.good.size + file.bad.size;
      tally.resumed += resumed;
      tell(`round ${index + 1}: ${describe(file)}; ${hits.join(', ')}${resumed ? '; resumed' : ''}: whole`);
    }
    await checkNothingStuck(readCredentials(place.dataDir).database_url);
    if (tally.unexplained.length > 0) throw new Error(`It answered 500:\n${tally.unexplained.join('\n')}`);
    const status = await instance.stop('SIGTERM');
    if (status !== 0) throw new Error(`It ended with status ${status}.`);
  } catch (error) {
    tell(instance.output().slice(-4000));
    await instance.kill().catch(() => undefined);
    throw error;
  } finally {
    unmountStore(place.dataDir);
    place.remove();
  }
  return tally;
}

function describe({ name, good, bad }: ChaosFile) {
  return `${name}, ${good.size} good and ${bad.size} bad rows`;
}

interface StrikeOptions {
  instance: OwnInstance;
  jobId: string;
  fileKey: string;
  strike: Strike;
  random: SeededRandom;
}

/** @returns the stage at which the job was hit */
async function strikeOnce({ instance, jobId, fileKey, strike, random }: StrikeOptions): Promise<Stage> {
  const share = random.between(0, 80) / 100;
  const choice = random.between(0, 100) / 100;
  const pauseMs = strike.stage === 'chunk' || strike.stage === 'plan' ? random.between(0, 60) : 0;
  const databaseUrl = superuserUrl(instance.dataDir); // the faults cut connections of every role
  const hit = await waitForStage(databaseUrl, { jobId, stage: strike.stage, share });
  await sleep(pauseMs);
  const folder = path.join(instance.dataDir, 'objects', path.dirname(fileKey));
  await faults[strike.fault]({ instance, databaseUrl, folder, choice });
  return hit;
}

/** Whether the instance is gone and must be started again. */
async function hasGone(instance: OwnInstance, fault: Fault): Promise<boolean> {
  const isLaunchersEnd = fault === 'kill everything' || fault === 'kill the launcher';
  while (isLaunchersEnd && !instance.hasEnded()) await sleep(5);
  return instance.hasEnded();
}

/** The processes of a killed launcher end by themselves within seconds; until then they hold the port. */
async function startAgain(place: { dataDir: string; port: number }): Promise<OwnInstance> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await startInstance(place, settings);
    } catch (error) {
      if (attempt === 20) throw error;
      await sleep(1000);
    }
  }
}

/** Waits for the job as a dispatcher would, and resumes it when it has failed and may be resumed. */
async function waitForEnd(
  client: ChaosClient,
  jobId: string,
): Promise<{ job: ImportDetail; resumed: number }> {
  const deadline = Date.now() + stuckAfterMs;
  for (let resumed = 0; Date.now() < deadline; await sleep(100)) {
    const job = await client.getJob(jobId);
    if (job.status === 'failed' && job.resumable) {
      await client.resume(jobId);
      resumed++;
    } else if (job.status !== 'pending' && job.status !== 'processing') {
      return { job, resumed };
    }
  }
  throw new Error(`Job ${jobId} is stuck.`);
}
