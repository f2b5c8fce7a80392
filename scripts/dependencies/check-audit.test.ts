import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { findRefused, findUnchecked, checkAudit } from '@/scripts/dependencies/check-audit';

describe('npm’s answer', () => {
  test('holes are listed, the grave ones counted', () => {
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

test('the lockfile holds nothing that was never mended', () => {
  expect(findRefused(readFileSync('package-lock.json', 'utf8'))).toEqual([]);
  const bad = { 'node_modules/xlsx': { version: '0.18.5' }, 'node_modules/a/node_modules/sheetjs-style': {} };
  expect(findRefused(JSON.stringify({ packages: bad }))).toHaveLength(2);
});

test('npm checks each package of the lockfile, on every platform, and takes it from the registry that is set', () => {
  expect(findUnchecked(readFileSync('package-lock.json', 'utf8'))).toEqual([]);
  const bad = {
    '': {},
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b': { integrity: 'sha1-weak' },
    'node_modules/c': { integrity: 'sha512-good', resolved: 'https://elsewhere.test/c.tgz' },
  };
  expect(findUnchecked(JSON.stringify({ packages: bad }))).toHaveLength(3);
});

test('nothing but the maker of the samples touches sheetjs-style, and nothing npm’s xlsx; it writes and never reads', () => {
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
