'use client';

import { useCallback, useMemo, useState } from 'react';
import { useTenantKey } from '@/components/frame/person-context';
import type { Corrections } from '@/components/new-import/correcting/corrections';
import { recallDraftOfFile } from '@/components/new-import/mapping/draft-choices';
import {
  reduceEdits,
  type SheetAction,
  type SheetEdits,
  startEdits,
} from '@/components/ui/sheet-grid/sheet-edits';
import type { Correction } from '@/lib/table-files/correct-rows';

interface UseFixesOptions {
  file: File;
  /** The sheet that is read; null: the file has none. */
  sheet: string | null;
  /** The names of the file's columns. */
  names: readonly string[];
  /** The SHA-256 of the file; null until it is known. */
  contentHash: string | null;
}

/** The cells of a file that are changed by hand before its import. They belong to this file, sheet and header. */
export function useFixes({ file, sheet, names, contentHash }: UseFixesOptions) {
  const tenant = useTenantKey();
  const scope = JSON.stringify([sheet, names]);
  const [kept, setKept] = useState<{ of: File; scope: string; edits: SheetEdits } | null>(null);
  // Kept from before a reload, if it is the very same file.
  const first = useMemo(
    () => startEdits(recallFixes(tenant, file.name, names, contentHash)),
    [tenant, file.name, names, contentHash],
  );
  const edits = kept?.of === file && kept.scope === scope ? kept.edits : first;
  const act = useCallback(
    (action: SheetAction) =>
      setKept((before) => {
        const present = before?.of === file && before.scope === scope ? before.edits : first;
        return { of: file, scope, edits: reduceEdits(present, action) };
      }),
    [file, scope, first],
  );
  const corrections = useMemo(() => correctionsOf(edits), [edits]);
  /** For the parts of the page that change cells in their own way: one history for all. */
  const ofPage = useMemo<Corrections>(
    () => ({
      all: corrections,
      put: (changed) =>
        act({
          type: 'change',
          cells: changed.map(({ row_number, column_index, value }) => ({
            ...{ row: row_number, column: column_index, text: value },
          })),
        }),
      undo: edits.past.length > 0 ? () => act({ type: 'undo' }) : null,
    }),
    [act, corrections, edits],
  );
  return { edits, act, corrections, ofPage };
}

function recallFixes(tenant: string, fileName: string, names: readonly string[], contentHash: string | null) {
  const draft = recallDraftOfFile(tenant, fileName, names, contentHash);
  return (draft?.corrections ?? []).map(({ row_number, column_index, value }) => ({
    ...{ row: row_number, column: column_index, text: value },
  }));
}

/** Always the same array, so that nothing is checked again when it turns out that nothing was kept. */
const noCorrections: Correction[] = [];

function correctionsOf(edits: SheetEdits): Correction[] {
  if (edits.count === 0) return noCorrections;
  const corrections: Correction[] = [];
  for (const [row_number, cells] of edits.texts) {
    for (const [column_index, value] of cells) corrections.push({ row_number, column_index, value });
  }
  return corrections;
}
