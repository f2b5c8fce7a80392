import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Draft, keepDraft, recallDraftOfFile } from '@/components/new-import/mapping/draft-choices';
import { noDetails } from '@/components/new-import/mapping/remembered-choices';

const kept = new Map<string, string>();
const draft: Draft = {
  fileName: 'monday.csv',
  headers: ['Reference', 'Country'],
  mappings: [['Reference', 'external_reference_id']],
  details: noDetails,
  ...{ rules: null, pointsByAddress: false, name: null, reading: {}, headerRow: null, manifest: {} },
  contentHash: 'a'.repeat(64),
  corrections: [
    { row_number: 3, column_index: 1, value: 'Germany' },
    { row_number: 9, column_index: 1, value: 'Austria' },
  ],
};
const recalled = () =>
  recallDraftOfFile('tenant', draft.fileName, draft.headers, 'a'.repeat(64))?.corrections;

beforeEach(() => {
  kept.clear();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => kept.set(key, text),
  });
});
afterEach(() => vi.unstubAllGlobals());

test('the cells of a draft that was kept are the same, and stand in the tab in packed form', () => {
  keepDraft('tenant', draft);
  expect(recalled()).toEqual(draft.corrections);
  expect([...kept.values()].join('')).not.toContain('row_number');
});

test('a draft that was kept before cells were packed keeps its cells', () => {
  keepDraft('tenant', draft);
  for (const key of kept.keys()) kept.set(key, JSON.stringify(draft));
  expect(recalled()).toEqual(draft.corrections);
});
