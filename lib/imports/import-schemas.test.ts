import { expect, test } from 'vitest';
import { createImportBody, jobParams, requestUploadBody } from '@/lib/imports/import-schemas';

test('an ID in upper case is the same job to locks and events, which compare IDs as text', () => {
  const jobId = '01936d2e-0000-7000-8000-00000000000a';
  expect(jobParams.parse({ jobId: jobId.toUpperCase() })).toEqual({ jobId });
});

test.each([
  'a\r\nb.csv',
  'a\tb.csv',
  'a\u001b[31m.csv',
  'a\u0085.csv',
  'a\u2028.csv',
  'vsc.\u202eexe.csv',
  '\u2066a.csv',
])('a name that is no line of plain text names no file and no import: %j', (name) => {
  expect(requestUploadBody.safeParse({ file_name: name }).success).toBe(false);
  expect(createImportBody.shape.name.safeParse(name).success).toBe(false);
});

test.each([' orders.csv ', 'Aufträge <März>.xlsx', 'طلبات\u200f.csv', '注文.csv'])(
  '%j is a valid file name',
  (name) => {
    expect(requestUploadBody.parse({ file_name: name }).file_name).toBe(name.trim());
    expect(createImportBody.shape.name.parse(name)).toBe(name.trim());
  },
);
