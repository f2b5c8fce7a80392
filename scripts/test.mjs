// `npm test`: everything, in the order in which it fails fastest. Ends with a non-zero status if anything failed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ensureInstalled, requireNode, root } from './install.mjs';

requireNode();
ensureInstalled();
const { ensureBuilt } = await import('./build.mjs');

/** @type {[name: string, run: () => boolean | Promise<boolean>][]} */
const stages = [
  ['build', () => ensureBuilt({ pages: true }).then(() => true)],
  ['lint', () => run('eslint', ['.', '--max-warnings=0'])],
  ['format', () => run('prettier', ['--check', '--log-level=warn', '.'])],
  ['types', () => run('typescript', ['--noEmit'], 'tsc')],
  ['unit and database tests', () => run('vitest', ['run'])],
  ['API and browser tests', () => run('@playwright/test', ['test'], 'playwright')],
];

const failed = [];
for (const [name, stage] of stages) {
  const startedAt = Date.now();
  console.log(`\n── ${name}`);
  const passed = await stage();
  console.log(
    `── ${name}: ${passed ? 'passed' : 'FAILED'} in ${Math.round((Date.now() - startedAt) / 1000)} s`,
  );
  if (!passed) failed.push(name);
}
console.log(failed.length > 0 ? `\nFailed: ${failed.join(', ')}.` : `\nAll ${stages.length} stages passed.`);
console.log(`${stages.length - failed.length} passed, ${failed.length} failed`);
process.exit(failed.length > 0 ? 1 : 0);

/** Runs a package's command; its output goes to the terminal. */
function run(packageName, args, command = packageName) {
  const folder = path.join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = path.join(folder, typeof bin === 'string' ? bin : bin[command]);
  if (!existsSync(file)) throw new Error(`${packageName} has no command ${command}.`);
  return spawnSync(process.execPath, [file, ...args], { cwd: root, stdio: 'inherit' }).status === 0;
}
