// `npm run fuzz -- --seconds 600` repeats the fuzz tests with more runs than in `npm test` and a new seed each round, until
// the time is up or one fails. It then prints the command that reproduces the failure.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root } from './install.mjs';

const place = process.argv.indexOf('--seconds');
const seconds = place === -1 ? 300 : Number(process.argv[place + 1]);
if (!(seconds > 0)) throw new Error('--seconds needs a number of seconds.');

const files = [
  'lib/table-files/read-damaged.test.ts',
  'lib/table-files/hostile-workbooks.test.ts',
  'lib/table-files/xlsx/scan-xml.test.ts',
  'lib/table-files/csv/escape-formula.test.ts',
  'lib/inbound/read-batch.test.ts',
  'lib/items/check-item.test.ts',
  'app/api/fuzz-routes.test.ts',
];
const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs');
const until = Date.now() + seconds * 1000;
let round = 0;
do {
  const FAST_CHECK_SEED = String((Date.now() + round) % 2 ** 31);
  const settings = { FAST_CHECK_SEED, FUZZ_RUNS: '100' };
  round += 1;
  console.log(`\n── round ${round}, seed ${FAST_CHECK_SEED}`);
  const args = [vitest, 'run', '--testTimeout=600000', ...files];
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...settings },
  });
  if (status !== 0) {
    const shown = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
    console.log(
      `\nFailed in round ${round}. To reproduce: ${shown.join(' ')} npx vitest run --testTimeout=600000`,
    );
    process.exit(1);
  }
} while (Date.now() < until);
console.log(`\n${round} rounds, no failures.`);
