import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { errorStatuses } from '@/lib/errors';
import { describeErrors } from '@/lib/messages/describe-errors';
import { errorAnchor } from '@/lib/messages/error-anchor';

const beginning =
  '<!-- codes: lib/messages/describe-errors.ts; `npx vitest run -u` on its test rewrites them -->\n\n';

test('docs/errors.md explains every code, as the code and its message do', async () => {
  const page = await readFile('docs/errors.md', 'utf8');
  expect(page).toContain(beginning);
  const head = page.slice(0, page.indexOf(beginning) + beginning.length);
  await expect(head + describeErrors()).toMatchFileSnapshot('../../docs/errors.md');
});

test('each code has one heading, whose anchor is the one that answers link to', () => {
  const anchors = [...describeErrors().matchAll(/^## (.+)$/gm)].map(([, heading]) =>
    // As GitHub and others make anchors of headings.
    heading!
      .toLowerCase()
      .replaceAll(/[^\w\- ]/g, '')
      .replaceAll(' ', '-'),
  );
  const codes = Object.keys(errorStatuses) as (keyof typeof errorStatuses)[];
  expect(anchors.toSorted()).toEqual(codes.map(errorAnchor).toSorted());
});

test('each code says what to do: nothing is left of the syntax of messages', () => {
  const text = describeErrors();
  expect(text).not.toMatch(/undefined|plural|select/);
  expect(text).toContain('**429** · This client has sent more than `{limit}` requests');
});
