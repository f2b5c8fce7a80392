// `npm test` runs everything; `npm run test:fast` runs what needs neither the built pages nor running parts. The exit status
// is non-zero if anything failed.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ensureInstalled, requireNode, root } from './install.mjs';

requireNode();
ensureInstalled();
const { generatePrismaClient } = await import('./build.mjs');

/** @typedef {{ name: string, args: string[] }} Stage a command that Node runs */

const build = { name: 'build', args: ['scripts/build.mjs'] };
const lint = stage('lint', 'eslint', ['.', '--max-warnings=0']);
const format = stage('format', 'prettier', ['--check', '--log-level=warn', '.']);
const unused = stage('unused code and packages', 'knip', ['--no-progress', '--no-config-hints']);
const types = stage('types', 'typescript', ['--noEmit'], 'tsc');
const fastTests = stage('pure and rendered tests', 'vitest', [
  'run',
  '--project',
  'pure',
  '--project',
  'rendered',
]);
const unitTests = stage('unit and database tests', 'vitest', ['run']);
const browserTests = stage(
  'API and browser tests',
  '@playwright/test',
  ['test', '--project=instances', '--project=journeys'],
  'playwright',
);

/** Steps run one after the other, the lanes of a step in parallel, and the stages of a lane one after the other. */
const steps = process.argv.includes('--fast')
  ? [
      [
        [lint, format, unused],
        [types, fastTests],
      ],
    ]
  : // Next's build writes types that tsc reads.
    [
      [
        [build, types],
        [lint, format, unused],
      ],
      [[unitTests]],
      [[browserTests]],
    ];

generatePrismaClient(); // lint, types and tests all read it
const failed = [];
let count = 0;
for (const lanes of steps) {
  const isAlone = lanes.flat().length === 1;
  await Promise.all(
    lanes.map(async (lane) => {
      for (const each of lane) {
        count += 1;
        const { passed, end } = await run(each, isAlone);
        if (!passed) failed.push({ name: each.name, end });
      }
    }),
  );
}
for (const { name, end } of failed) console.log(`\n── the end of what “${name}” printed\n${end}`);
const names = failed.map(({ name }) => name);
console.log(failed.length > 0 ? `\nFailed: ${names.join(', ')}.` : `\nAll ${count} stages passed.`);
console.log(`${count - failed.length} passed, ${failed.length} failed`);
process.exit(failed.length > 0 ? 1 : 0);

/**
 * Runs a stage. When others run in parallel, its output is printed once it has ended, so that it stays together.
 * @param {Stage} stage
 * @param {boolean} isAlone
 * @returns {Promise<{ passed: boolean, end: string }>} whether it passed, and the last lines that it printed: they name what
 *   failed, and are repeated at the end of the run, where a long log is read first
 */
async function run({ name, args }, isAlone) {
  const startedAt = Date.now();
  if (isAlone) console.log(`\n── ${name}`);
  const stdio = /** @type {const} */ (['inherit', 'pipe', 'pipe']);
  const env = isAlone && process.stdout.isTTY ? { ...process.env, FORCE_COLOR: '1' } : process.env;
  const child = spawn(process.execPath, args, { cwd: root, stdio, env });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => {
      output += data;
      if (isAlone) process.stdout.write(data);
    });
  }
  const status = await new Promise((resolve) => child.once('close', resolve));
  if (!isAlone) process.stdout.write(`\n── ${name}\n${output}`);
  const seconds = Math.round((Date.now() - startedAt) / 1000);
  console.log(`── ${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
  return { passed: status === 0, end: output.trimEnd().split('\n').slice(-60).join('\n') };
}

/**
 * A stage that runs a package's command.
 * @param {string} name
 * @param {string} packageName
 * @param {string[]} args
 * @returns {Stage}
 */
function stage(name, packageName, args, command = packageName) {
  const folder = path.join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return { name, args: [path.join(folder, typeof bin === 'string' ? bin : bin[command]), ...args] };
}
