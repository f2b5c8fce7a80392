import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { rowProblemCodes } from '@/lib/fields/row-problem';
import { rowWarningCodes } from '@/lib/fields/row-warning';
import { skipReasons } from '@/lib/shaping/find-skip-reason';

/** The text of a section of docs/row-rules.md, up to the next heading of the same level or above. */
async function sectionOf(heading: string): Promise<string> {
  const page = await readFile('docs/row-rules.md', 'utf8');
  const [, text] = page.split(`\n${heading}\n`);
  if (text === undefined) throw new Error(`docs/row-rules.md has no section ${heading}.`);
  const [level = ''] = heading.split(' ');
  return text.split(new RegExp(`\n#{1,${level.length}} `))[0]!;
}

/** The codes that no first cell of a table in the section names. */
async function missingFrom(heading: string, codes: readonly string[]): Promise<string[]> {
  const cells = (await sectionOf(heading))
    .split('\n')
    .flatMap((line) => /^\|([^|]*)\|/.exec(line)?.[1] ?? []);
  const named = cells.flatMap((cell) => cell.match(/\w+/g) ?? []);
  return codes.filter((code) => !named.includes(code));
}

test('docs/row-rules.md has the parameters of every problem of a row', async () => {
  expect(await missingFrom('## Codes and their parameters', rowProblemCodes)).toEqual([]);
});

test('docs/row-rules.md has every reason for which a row is left out', async () => {
  expect(await missingFrom('## Rows that are left out', skipReasons)).toEqual([]);
});

test('docs/row-rules.md names every warning', async () => {
  const text = await sectionOf('### Warnings');
  expect(rowWarningCodes.filter((code) => !text.includes(`\`${code}\``))).toEqual([]);
});
