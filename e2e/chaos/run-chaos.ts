import { parseArgs } from 'node:util';
import { faults, type Fault } from './break-things';
import { seededRandom } from './seeded-random';
import { type Strike, surviveRounds } from './survive-rounds';

/** `npm run chaos -- --seed 7 --rounds 40` imports files while it breaks things, and checks the results. A seed is repeatable. */

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Math.floor(Date.now() / 1000) % 100_000) },
    rounds: { type: 'string', default: '40' },
    rows: { type: 'string', default: '3000' },
  },
});
const seed = Number(values.seed);
const stagesStruck: Strike['stage'][] = [
  'waiting',
  'plan',
  'chunk',
  'commit',
  'commit',
  'report',
  'complete',
];
const kills = (Object.keys(faults) as Fault[]).filter((name) => name.startsWith('kill'));
const others = (Object.keys(faults) as Fault[]).filter((name) => !name.startsWith('kill'));

/** Each round kills something, usually twice, and breaks something else in between: 40 rounds kill about 70 times. */
function planRounds(count: number): Strike[][] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, round) => {
    // Every kind of kill hits every stage in turn; the rest is random.
    const first: Strike = {
      fault: kills[round % kills.length]!,
      stage: stagesStruck[Math.floor(round / kills.length + round) % stagesStruck.length]!,
    };
    const strikes = [first];
    if (random.chance(0.6)) strikes.push({ fault: random.pick(others), stage: random.pick(stagesStruck) });
    if (random.chance(0.75)) strikes.push({ fault: random.pick(kills), stage: random.pick(stagesStruck) });
    return strikes.toSorted(
      (one, other) => stagesStruck.indexOf(one.stage) - stagesStruck.indexOf(other.stage),
    );
  });
}

console.log(
  `Seed ${seed}. Repeat it with: npm run chaos -- --seed ${seed} --rounds ${values.rounds} --rows ${values.rows}`,
);
const startedAt = Date.now();
try {
  const tally = await surviveRounds({
    seed,
    rounds: planRounds(Number(values.rounds)),
    rows: Number(values.rows),
    smallDisk: true,
    tell: (line) => console.log(line),
  });
  const struck = Object.entries(tally.faults).map(([fault, count]) => `${fault} ${count}`);
  const hits = Object.entries(tally.hits).map(([stage, count]) => `${stage} ${count}`);
  console.log(
    `\n${tally.imports} imports of ${tally.rows} rows whole after ${tally.strikes} faults, ${tally.kills} of them kills ` +
      `(${hits.join(', ')}); ${tally.resumed} resumed by hand; ${Math.round((Date.now() - startedAt) / 1000)} s.\n` +
      `Faults: ${struck.join(', ')}.`,
  );
} catch (error) {
  console.error(`\nFailed with seed ${seed}:`, error);
  process.exitCode = 1;
}
