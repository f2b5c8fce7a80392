import { type AddressQuery, readFilter } from '@/components/ui/read-filter';
import { listWebhooksQuery } from '@/lib/webhooks/webhook-schemas';

const filterSchema = listWebhooksQuery.omit({ limit: true });

/** Reads which page of the webhooks is shown from the address. */
export function readWebhooksFilter(query: AddressQuery) {
  return readFilter(filterSchema, query);
}
