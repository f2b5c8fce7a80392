import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { shareChunks } from '@/scripts/share-chunks.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lading-chunks-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const chunk = (id: number) => `module.exports=[${id},()=>${JSON.stringify('x'.repeat(2000))}];`;
const save = (name: string, content: string) =>
  writeFileSync(path.join(folder, name), `${content}\n\n//# sourceMappingURL=${name}.map\n`);
const load = (name: string) =>
  createRequire(path.join(folder, 'index.js'))(`./${name}`) as [number, () => string];

it('keeps one file of those with the same content, which the others give', () => {
  save('[root]__b._.js', chunk(1));
  save('a.js', chunk(1));
  save('c.js', chunk(1));
  shareChunks(folder);
  expect(load('a.js')).toBe(load('[root]__b._.js'));
  expect(load('c.js')).toBe(load('[root]__b._.js'));
  expect(load('a.js')[1]()).toHaveLength(2000);
});

it('leaves alone what differs, however little, and what is no script', () => {
  save('a.js', chunk(1));
  save('b.js', chunk(2));
  save('c.js.map', chunk(1));
  save('d.js.map', chunk(1));
  shareChunks(folder);
  expect([load('a.js')[0], load('b.js')[0]]).toEqual([1, 2]);
  for (const name of ['c.js.map', 'd.js.map'])
    expect(readFileSync(path.join(folder, name), 'utf8')).toContain('xxx');
});

it('finds the same when it has been there before', () => {
  for (const name of ['a.js', 'b.js', 'c.js']) save(name, chunk(1));
  shareChunks(folder);
  shareChunks(folder);
  expect(load('c.js')).toBe(load('a.js'));
});
