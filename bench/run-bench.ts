/**
 * Measures section by section, and stores the results: `npm run bench` for all (about 40 minutes, 15 GB of disk for a
 * while), `npm run bench -- import-csv small` for some. Each section has a process and an app of its own; when one fails,
 * the results of the others are kept.
 */
import { fork } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { ensureBuilt } from '@/scripts/build.mjs';
import { type BenchRow, type SectionName, sectionNames } from './bench-section';
import { describeMachine, presentCommit } from './describe-machine';
import { type BenchResult, mergeResults, renderResults } from './render-results';

const fileOf = (name: string) => path.join(import.meta.dirname, name);
const pageFile = fileOf('results.md');
const resultsFile = fileOf('results.json');

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !sectionNames.some((known) => known === name));
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')}. Sections: ${sectionNames.join(', ')}.`);
  process.exit(1);
}
const chosen = asked.length > 0 ? sectionNames.filter((name) => asked.includes(name)) : sectionNames;

/** @returns whether the section succeeded */
async function runSection(section: SectionName): Promise<boolean> {
  const origin = {
    section,
    date: new Date().toISOString().slice(0, 10),
    commit: presentCommit(),
    machine: describeMachine(),
    load: loadavg()[0]!,
  };
  console.log(`\n${section} (load ${origin.load.toFixed(1)})`);
  const kept = JSON.parse(readFileSync(resultsFile, 'utf8')) as BenchResult[];
  const measured: BenchResult[] = [];
  const child = fork(fileOf('run-section.ts'), [section], { execArgv: ['--import', 'tsx'] });
  child.on('message', (row: BenchRow) => {
    measured.push({ ...row, ...origin });
    keep(mergeResults(kept, section, measured, false));
  });
  const status = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  if (status === 0) keep(mergeResults(kept, section, measured, true));
  await writePage();
  return status === 0;
}

function keep(results: BenchResult[]) {
  writeFileSync(resultsFile, `${JSON.stringify(results, null, 2)}\n`);
}

async function writePage() {
  const results = JSON.parse(readFileSync(resultsFile, 'utf8')) as BenchResult[];
  const page = renderResults(results, readFileSync(fileOf('findings.md'), 'utf8'));
  writeFileSync(pageFile, await format(page, { ...(await resolveConfig(pageFile)), filepath: pageFile }));
}

await ensureBuilt({ pages: true });
const failed: string[] = [];
for (const section of chosen) if (!(await runSection(section))) failed.push(section);

const rows = (JSON.parse(readFileSync(resultsFile, 'utf8')) as BenchResult[]).filter(({ section }) =>
  chosen.includes(section),
);
console.table(
  rows.map(({ goal, what, limit, result, spread, reached }) => ({
    ...{ goal, what, limit, result, spread },
    reached: reached === null ? '' : reached ? 'yes' : 'no',
  })),
);
if (failed.length > 0) {
  console.error(`These failed, and keep their earlier results: ${failed.join(', ')}.`);
  process.exitCode = 1;
}
