import { expect, test, vi } from 'vitest';

test('the page and the plan apply the configured limits', async () => {
  vi.stubEnv('LADING_MAX_FILE_BYTES', '52428800');
  vi.stubEnv('LADING_MAX_ROWS', '1000');
  vi.stubEnv('LADING_MAX_COLUMNS', '30');
  vi.stubEnv('LADING_MAX_CELL_CHARACTERS', '200');
  vi.stubEnv('LADING_MAX_UNCOMPRESSED_BYTES', '3000000');
  vi.resetModules(); // the settings are read once
  const { fileLimits } = await import('@/lib/import-runs/file-limits');
  expect(fileLimits()).toEqual({
    maxFileBytes: 52_428_800,
    maxRows: 1000,
    maxColumns: 30,
    maxCellCharacters: 200,
    maxUncompressedBytes: 3_000_000,
  });
  vi.unstubAllEnvs();
});
