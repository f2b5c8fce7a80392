import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { logicalFields, type OrderField, orderFields } from '@/lib/fields/order-fields';
import { targetField, targetFieldNames } from '@/lib/fields/target-fields';

test('docs/row-rules.md has a line for each order field, with its limit', async () => {
  const lines = (await readFile('docs/row-rules.md', 'utf8')).split('\n');
  const wrong = logicalFields.filter((field) => {
    const { required, maxLength }: OrderField = orderFields[field];
    const cells = lines
      .find((line) => new RegExp(`^\\| \`${field}\`(?: \\\\\\*)? *\\|`).test(line))
      ?.split('|')
      .map((cell) => cell.trim());
    const limit = maxLength === 100 ? '' : maxLength.toLocaleString('en');
    return cells?.[3] !== limit || cells[1]!.endsWith('*') !== required;
  });
  expect(wrong).toEqual([]);
});

test('docs/api.md names each field of a target', async () => {
  const page = await readFile('docs/api.md', 'utf8');
  const names = targetFieldNames.map((name) => targetField(name).path.split('.').at(-1)!);
  expect(names.filter((name) => !page.includes(name))).toEqual([]);
});
