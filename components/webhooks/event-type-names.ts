import type { Messages } from 'use-intl';
import type { EventType } from '@/lib/events/event-schemas';

/** What the catalogue (`webhooks.eventTypes`) calls each type of event. */
export const eventTypeNames = {
  'bulk_order_creation.completed': 'importCompleted',
  'bulk_order_creation.failed': 'importFailed',
  'bulk_order_creation.cancelled': 'importCancelled',
  'bulk_order_creation.rolled_back': 'importRolledBack',
  'inbound_import_job.completed': 'batchCompleted',
  'delivery.created': 'deliveryCreated',
  'delivery.changed': 'deliveryChanged',
  'delivery.dispatched': 'deliveryDispatched',
  'delivery.cancelled': 'deliveryCancelled',
  'received_file.needs_look': 'fileNeedsLook',
  'webhook.test': 'test',
} as const satisfies Record<EventType, keyof Messages['webhooks']['eventTypes']>;

/** The types that a webhook can choose, in the order of the list. */
export const chosenAmong = (Object.keys(eventTypeNames) as EventType[]).filter(
  (type) => type !== 'webhook.test',
);
