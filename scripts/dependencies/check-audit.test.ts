import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { findRefused, findUnchecked, checkAudit } from '@/scripts/dependencies/check-audit';

describe('the output of npm', () => {
  test('lists vulnerabilities and counts the grave ones', () => {
    const vulnerabilities = {
      a: { severity: 'critical', range: '<2' },
      b: { severity: 'low', range: '*' },
    };
    expect(checkAudit(JSON.stringify({ auditReportVersion: 2, vulnerabilities }))).toEqual({
      ...{ state: 'checked', grave: 1 },
      holes: ['critical: a <2', 'low: b *'],
    });
    expect(checkAudit('{"vulnerabilities":{}}')).toEqual({ state: 'checked', holes: [], grave: 0 });
  });

  test.each(['', '<html>', '{"message":"405 Method Not Allowed"}', '{"error":{}}'])(
    'an answer that is none (%j) is skipped, not passed',
    (answer) => {
      expect(checkAudit(answer)).toMatchObject({ state: 'unanswered' });
    },
  );
});

test('the lockfile holds no package that was never fixed', () => {
  expect(findRefused(readFileSync('package-lock.json', 'utf8'))).toEqual([]);
  const bad = { 'node_modules/xlsx': { version: '0.18.5' }, 'node_modules/a/node_modules/sheetjs-style': {} };
  expect(findRefused(JSON.stringify({ packages: bad }))).toHaveLength(2);
});

test('npm verifies each package of the lockfile, on every platform, and fetches it from the configured registry', () => {
  expect(findUnchecked(readFileSync('package-lock.json', 'utf8'))).toEqual([]);
  const bad = {
    '': {},
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b': { integrity: 'sha1-weak' },
    'node_modules/c': { integrity: 'sha512-good', resolved: 'https://elsewhere.test/c.tgz' },
  };
  expect(findUnchecked(JSON.stringify({ packages: bad }))).toHaveLength(3);
});

test('only make-samples uses sheetjs-style, to write and never to read, and nothing uses npm’s xlsx', () => {
  const folders = ['app', 'bench', 'components', 'e2e', 'inngest', 'lib', 'prisma', 'scripts'];
  const names = ['.', ...folders]
    .flatMap((folder) =>
      readdirSync(folder, { recursive: folder !== '.', encoding: 'utf8' }).map((name) =>
        path.join(folder, name),
      ),
    )
    .filter((name) => /\.(ts|tsx|mjs|js)$/.test(name));
  const touching = names.filter((name) =>
    /(from|import|require)\s*\(?\s*['"](sheetjs-style|xlsx)(\/[^'"]*)?['"]/.test(readFileSync(name, 'utf8')),
  );
  expect(touching).toEqual(['scripts/samples/make-samples.ts']);
  expect(readFileSync('scripts/samples/make-samples.ts', 'utf8')).not.toMatch(
    /styled\.(read|readFile|stream)\b/,
  );
});
