import type { Scope } from '@/lib/actors/permissions';

/** What each scope allows a program to do, in words. */
export const scopeNames: Record<Scope, { name: string; explanation: string }> = {
  'inbound.targets.batch.write': {
    name: 'Send targets',
    explanation: 'Create, change and cancel stops in batches: for ERPs and warehouse systems.',
  },
  'inbound.targets.read': {
    name: 'Read targets',
    explanation: 'Look up targets and the results of batches.',
  },
  'manage:operations:tenant': {
    name: 'Import spreadsheets and manage deliveries',
    explanation: 'Start, abort and roll back imports; create and read deliveries.',
  },
};
