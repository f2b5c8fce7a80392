/**
 * `npm run audit-dependencies` checks the lockfile for known vulnerabilities. Packages that must never be in it are checked
 * offline; the rest by `npm audit`, which asks the registry. In a closed network, or with a mirror that has no advisories,
 * that part is skipped with a note and does not fail.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { findRefused, findUnchecked, checkAudit } from '@/scripts/dependencies/check-audit';

const lockfile = readFileSync('package-lock.json', 'utf8');
const refused = [...findRefused(lockfile), ...findUnchecked(lockfile)];
for (const one of refused) console.error(`Must not be in the lockfile: ${one}`);

const { stdout } = spawnSync(
  'npm',
  ['audit', '--json', '--omit=dev', '--fetch-retries=0', '--fetch-timeout=20000'],
  {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  },
);
const verdict = checkAudit(stdout ?? '');
if (verdict.state === 'unanswered') {
  console.log(
    `Skipped: no source of advisories responded (${verdict.reason}). Run this again where npm's registry can be reached.`,
  );
} else {
  for (const hole of verdict.holes) console.log(hole);
  console.log(`Known vulnerabilities: ${verdict.holes.length}, of them high or critical: ${verdict.grave}.`);
}
process.exitCode = refused.length > 0 || (verdict.state === 'checked' && verdict.grave > 0) ? 1 : 0;
