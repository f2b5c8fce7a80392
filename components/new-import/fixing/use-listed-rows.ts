'use client';

import { startTransition, useEffect, useState } from 'react';
import type { FixableRow } from '@/components/domain/fixing/group-problems';
import type { ProblemRow } from '@/components/new-import/reading/reading-messages';
import type { FileRules } from '@/components/new-import/use-file-rules';

/** Which rows of the file are shown: those that will fail, those with warnings, or all. Changed rows always are. */
export type ShownRows = 'bad' | 'warned' | 'all';

/**
 * The rows of the file for fixing, as the file has them. They stay where they are while they are fixed; choosing the same
 * kind again lists those that have problems by then.
 */
export function useListedRows(
  { listRows, headerRowNumber, fixes }: FileRules,
  problemRows: readonly ProblemRow[],
) {
  const numbersOf = (mode: ShownRows) => {
    if (mode === 'all') return null;
    const found = problemRows.filter(({ problems, warnings }) =>
      mode === 'bad' ? problems.length > 0 : warnings.length > 0,
    );
    return Uint32Array.from([...found.map(({ rowNumber }) => rowNumber), ...fixes.edits.texts.keys()]);
  };
  const [wanted, setWanted] = useState<{ mode: ShownRows; rowNumbers: Uint32Array | null }>(() => {
    const mode = problemRows.some(({ problems }) => problems.length > 0) ? 'bad' : 'all';
    return { mode, rowNumbers: numbersOf(mode) };
  });
  const [listed, setListed] = useState<{ of: typeof wanted; rows: readonly FixableRow[] } | null>(null);
  useEffect(() => {
    let isOver = false;
    void listRows(headerRowNumber, wanted.rowNumbers).then((rows) => {
      if (!isOver) startTransition(() => setListed({ of: wanted, rows }));
    });
    return () => {
      isOver = true;
    };
  }, [listRows, headerRowNumber, wanted]);
  return {
    mode: wanted.mode,
    /** Null until they have been read; those shown before, while others are read. */
    rows: listed?.rows ?? null,
    show: (mode: ShownRows) => setWanted({ mode, rowNumbers: numbersOf(mode) }),
  };
}
