import type { RowChangeKind } from '@/lib/fields/row-change';
import type { Say } from '@/lib/messages/say';

/** In what way cells were read as something else than they say, in words. */
export function messageForRowChange(kind: RowChangeKind, say: Say): string {
  return say(`domain.changeKinds.${kind}`);
}
