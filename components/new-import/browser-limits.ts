import type { TableLimits } from '@/lib/orders/table';

/**
 * What the preview reads at most: the server's defaults (lib/env.ts). The server keeps its own when it plans the
 * file; these only keep a hostile file from filling the tab's memory.
 */
export const browserLimits: TableLimits = {
  maxRows: 250_000,
  maxColumns: 256,
  maxCellCharacters: 32_767,
  maxUncompressedBytes: 512 * 1024 * 1024,
};

/** Seed 003: a file has at most 15 MiB. */
export const maxFileBytes = 15 * 1024 * 1024;
