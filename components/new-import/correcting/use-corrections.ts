import { useMemo, useState } from 'react';
import type { Correction } from '@/lib/table-files/correct-rows';

/** The cells of a file that a person changes before the import, whatever part of the page they change them in. */
export interface Corrections {
  /** Each cell once. */
  all: readonly Correction[];
  /** Changes cells; one that was changed before gets its new text. */
  put: (corrections: readonly Correction[]) => void;
  /** Takes the last `put` back; null: there is none. */
  undo: (() => void) | null;
}

const nothing: readonly (readonly Correction[])[] = [[]];

/** Corrections start over for another file, and for another sheet of it. */
export function useCorrections(file: File, sheet: string | null): Corrections {
  const [state, setState] = useState({ file, sheet, steps: nothing });
  const steps = state.file === file && state.sheet === sheet ? state.steps : nothing;
  return useMemo(() => {
    const all = steps.at(-1)!;
    return {
      all,
      put: (corrections) => setState({ file, sheet, steps: [...steps, mergeCorrections(all, corrections)] }),
      undo: steps.length > 1 ? () => setState({ file, sheet, steps: steps.slice(0, -1) }) : null,
    };
  }, [file, sheet, steps]);
}

/** Earlier corrections and later ones; of two for one cell, the later one. */
export function mergeCorrections(earlier: readonly Correction[], later: readonly Correction[]): Correction[] {
  const cells = new Map<string, Correction>();
  for (const correction of [...earlier, ...later]) {
    cells.set(`${correction.row_number} ${correction.column_index}`, correction);
  }
  return [...cells.values()];
}
