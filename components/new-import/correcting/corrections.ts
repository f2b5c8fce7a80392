import type { Correction } from '@/lib/table-files/correct-rows';

/** The cells of a file that a person changes before the import, whatever part of the page they change them in. */
export interface Corrections {
  /** Each cell once. */
  all: readonly Correction[];
  /** Changes cells; one that was changed before gets its new text. */
  put: (corrections: readonly Correction[]) => void;
  /** Takes the last change back; null: there is none. */
  undo: (() => void) | null;
}
