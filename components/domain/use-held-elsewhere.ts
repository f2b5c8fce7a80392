import { useSyncExternalStore } from 'react';
import { draftHolder } from '@/components/domain/draft-holder';
import type { Drafts } from '@/lib/import-drafts/draft-schemas';

type Held = Drafts['data'][number]['held_by'];

const noChanges = () => () => undefined;

/** Gives who works at an unfinished import, unless it is this very tab; null: nobody does. */
export function useHeldElsewhere(): (held: Held) => Held {
  // The server does not know the tab.
  const holder = useSyncExternalStore(noChanges, draftHolder, () => null);
  return (held) => (held?.holder_id === holder ? null : held);
}
