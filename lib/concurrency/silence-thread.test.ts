import path from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';

const noise = ['error', 'warn', 'log', 'info', 'debug', 'trace', 'table', 'dir']
  .map((name) => `console.${name}('noise');`)
  .join('');

it.each(['order-worker', 'batch-worker'])('output of the threads of %s is discarded', async (name) => {
  const file = pathToFileURL(path.resolve('build', `${name}.mjs`)).href;
  const code = `import(${JSON.stringify(file)}).then(() => {
    ${noise}
    process.stdout.write('noise');
    process.stderr.write('noise', () => require('node:worker_threads').parentPort.postMessage('written'));
  })`;
  const worker = new Worker(code, { eval: true, stdout: true, stderr: true });
  const ended = new Promise<unknown>((resolve, reject) => worker.on('message', resolve).on('error', reject));
  const printed = Promise.all([text(worker.stdout), text(worker.stderr)]);
  expect(await ended).toBe('written');
  await worker.terminate();
  expect(await printed).toEqual(['', '']);
});
