import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { lockInstance } from '@/scripts/launching/instance-lock';

/** What happens between reading the lock and the next step. */
const interrupt = vi.hoisted(() => ({ after: '', act: (): void => undefined }));
vi.mock('node:fs', async (importActual) => {
  const actual = await importActual<typeof fs>();
  const read = (...args: Parameters<typeof actual.readFileSync>) => {
    const content = actual.readFileSync(...args);
    if (args[0] === interrupt.after) {
      interrupt.after = '';
      interrupt.act();
    }
    return content;
  };
  return { ...actual, readFileSync: read };
});

test.runIf(process.platform === 'linux')(
  'a lock that somebody else took over meanwhile is not taken from them',
  () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'lading-lock-race-'));
    const lockFile = path.join(folder, 'instance.lock');
    const other = process.ppid;
    const started = readFileSync(`/proc/${other}/stat`, 'utf8').split(')').at(-1)!.trim().split(' ')[19];
    const theirs = `${other} ${started}\n`;
    try {
      writeFileSync(lockFile, '999999999 1\n');
      Object.assign(interrupt, {
        after: lockFile,
        act() {
          rmSync(lockFile);
          writeFileSync(lockFile, theirs);
        },
      });
      expect(() => lockInstance(folder)).toThrow(`process ${other}`);
      expect(readFileSync(lockFile, 'utf8')).toBe(theirs);
      expect(readdirSync(folder)).toEqual(['instance.lock']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
