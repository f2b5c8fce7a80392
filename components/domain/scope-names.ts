import type { Scope } from '@/lib/actors/permissions';

/** What the catalogue (`domain.scopes`) calls each scope, with what it allows a program to do. */
export const scopeNames = {
  'inbound.targets.batch.write': 'sendTargets',
  'inbound.targets.read': 'readTargets',
  'manage:operations:tenant': 'operations',
  'events.read': 'readEvents',
  'manage:webhooks:tenant': 'manageWebhooks',
} as const satisfies Record<Scope, string>;
