import { v4 as uuidv4 } from 'uuid';
import type { Draft } from '@/components/new-import/mapping/draft-choices';
import type { Reference } from '@/components/new-import/mapping/remembered-choices';
import type { UploadedFile } from '@/components/new-import/starting/upload-file';

/** Where a file comes from that was fetched from an unfinished import. */
export interface Resumed {
  draftId: string;
  uploaded: UploadedFile;
  draft: Pick<Draft, 'reading' | 'headerRow'>;
  /** Whose files come to the inbox to which it came. */
  customer: Reference | null;
}

const resumed = new WeakMap<File, Resumed>();
const draftIds = new WeakMap<File, string>();

/** Notes that the server has this file already, and what was chosen for it. */
export function noteResumed(file: File, from: Resumed): void {
  resumed.set(file, from);
}

/** Null: the file comes from this computer. */
export function resumedOf(file: File): Resumed | null {
  return resumed.get(file) ?? null;
}

/** The draft of a file: the one that it comes from, or one of its own, which stays when its wizard is drawn in another place. */
export function draftIdOf(file: File): string {
  const draftId = resumed.get(file)?.draftId ?? draftIds.get(file) ?? uuidv4();
  draftIds.set(file, draftId);
  return draftId;
}
