import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readOrMakeSecrets } from '@/scripts/launching/data-folder';

let dataDir: string;
let file: string;
beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'lading-folder-'));
  file = path.join(dataDir, 'secrets.json');
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

function makeCluster() {
  mkdirSync(path.join(dataDir, 'postgres'));
  writeFileSync(path.join(dataDir, 'postgres', 'PG_VERSION'), '18\n');
}

test('secrets are generated once', () => {
  const made = readOrMakeSecrets(dataDir);
  makeCluster();
  expect(readOrMakeSecrets(dataDir)).toEqual(made);
});

test('damaged secrets fail the start with a message that names the file, and are left as they are', () => {
  readOrMakeSecrets(dataDir);
  const whole = readFileSync(file, 'utf8');
  for (const damaged of [whole.slice(0, 15), '', 'null', '[]', '{"secret": ""}']) {
    writeFileSync(file, damaged);
    expect(() => readOrMakeSecrets(dataDir)).toThrow(`${file} is damaged. Put it back from a backup.`);
    expect(readFileSync(file, 'utf8')).toBe(damaged);
  }
});

test('missing secrets beside a database fail the start too, and nothing is written', () => {
  makeCluster();
  expect(() => readOrMakeSecrets(dataDir)).toThrow(`${file} is missing. Put it back from a backup.`);
  expect(existsSync(file)).toBe(false);
  expect(readdirSync(dataDir)).toEqual(['postgres']);
});
