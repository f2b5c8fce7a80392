import type { QueryKey } from '@tanstack/react-query';
import { sessionsQuery } from '@/components/account/queries';
import { importQuery } from '@/components/api/import-query';
import { referencesQuery } from '@/components/api/references-query';
import { apiKeysQuery } from '@/components/api-clients/key-queries';
import { apiClientsQuery } from '@/components/api-clients/queries';
import { readApiClientsFilter } from '@/components/api-clients/read-api-clients-filter';
import { auditEventsQuery } from '@/components/audit/queries';
import { readAuditFilter } from '@/components/audit/read-audit-filter';
import { tenantSettingsQuery } from '@/components/company/queries';
import { deliveriesQuery, deliveryHistoryQuery, deliveryQuery } from '@/components/deliveries/queries';
import { readDeliveriesFilter } from '@/components/deliveries/read-deliveries-filter';
import { batchItemsQuery, batchQuery } from '@/components/erp-batch/queries';
import { readItemsFilter } from '@/components/erp-batch/read-items-filter';
import { draftsQuery } from '@/components/import-drafts/queries';
import { profileQuery, profilesQuery, versionsQuery } from '@/components/import-profiles/queries';
import { readProfilesFilter } from '@/components/import-profiles/read-profiles-filter';
import { importsQuery } from '@/components/imports/queries';
import { readImportsFilter } from '@/components/imports/read-imports-filter';
import { peopleQuery } from '@/components/people/queries';
import { readPeopleFilter } from '@/components/people/read-people-filter';
import { placesQuery } from '@/components/places/queries';
import { readPlacesFilter } from '@/components/places/read-places-filter';
import { badRowSharesQuery, customerBadRowsQuery } from '@/components/shippers/queries';
import {
  sourceSystemsQuery,
  targetHistoryQuery,
  targetQuery,
  targetsQuery,
} from '@/components/targets/queries';
import { readTargetsFilter } from '@/components/targets/read-targets-filter';
import { inboxesQuery } from '@/components/inboxes/queries';
import { readInboxesFilter } from '@/components/inboxes/read-inboxes-filter';
import { webhooksQuery } from '@/components/webhooks/queries';
import { readWebhooksFilter } from '@/components/webhooks/read-webhooks-filter';
import type { AddressQuery } from '@/components/ui/read-filter';

/** What `queryOptions` returns, as far as loading it ahead asks. */
export interface FirstQuery {
  queryKey: QueryKey;
  queryFn?: unknown;
}

type Tenant = string | null;

/**
 * What each page shows first: the very queries that its components make. Pages load them on the server (prefetched-page.tsx).
 * The tenant is the one that a system admin works in; null for everybody else, who have their own.
 */
export const firstQueries = {
  imports: (tenant: Tenant, query: AddressQuery) => [
    importsQuery(tenant, readImportsFilter(query)),
    draftsQuery(tenant),
  ],
  newImport: (tenant: Tenant) => [draftsQuery(tenant)],
  import: (tenant: Tenant, jobId: string) => [importQuery(tenant, jobId)],
  batch: (tenant: Tenant, importJobId: number, query: AddressQuery) => [
    batchQuery(tenant, importJobId),
    batchItemsQuery(tenant, importJobId, readItemsFilter(query)),
  ],
  shippers: (tenant: Tenant) => [badRowSharesQuery(tenant)],
  shipper: (tenant: Tenant, customerId: string) => [customerBadRowsQuery(tenant, customerId)],
  deliveries: (tenant: Tenant, query: AddressQuery) => {
    const filter = readDeliveriesFilter(query);
    const { bulk_order_creation_id: jobId } = filter;
    return [
      deliveriesQuery(tenant, filter),
      referencesQuery('customers', tenant),
      ...(jobId ? [importQuery(tenant, jobId)] : []),
    ];
  },
  delivery: (tenant: Tenant, deliveryId: string) => [
    deliveryQuery(tenant, deliveryId),
    deliveryHistoryQuery(tenant, deliveryId),
  ],
  targets: (tenant: Tenant, query: AddressQuery) => [
    targetsQuery(tenant, readTargetsFilter(query)),
    sourceSystemsQuery(tenant),
  ],
  target: (tenant: Tenant, targetId: number) => [
    targetQuery(tenant, targetId),
    targetHistoryQuery(tenant, targetId, 1),
  ],
  apiClients: (tenant: Tenant, query: AddressQuery) => [
    apiClientsQuery(tenant, readApiClientsFilter(query).page),
  ],
  apiKeys: (tenant: Tenant, query: AddressQuery) => [apiKeysQuery(tenant, readApiClientsFilter(query).page)],
  webhooks: (tenant: Tenant, query: AddressQuery) => [webhooksQuery(tenant, readWebhooksFilter(query).page)],
  inboxes: (tenant: Tenant, query: AddressQuery) => [inboxesQuery(tenant, readInboxesFilter(query).page)],
  audit: (tenant: Tenant, query: AddressQuery) => [auditEventsQuery(tenant, readAuditFilter(query))],
  company: (tenant: Tenant) => [tenantSettingsQuery(tenant)],
  importProfiles: (tenant: Tenant, query: AddressQuery) => [profilesQuery(tenant, readProfilesFilter(query))],
  importProfile: (tenant: Tenant, profileId: string) => [
    profileQuery(tenant, profileId),
    versionsQuery(tenant, profileId),
  ],
  people: (tenant: Tenant, query: AddressQuery) => [peopleQuery(tenant, readPeopleFilter(query).page)],
  places: (tenant: Tenant, query: AddressQuery) => [placesQuery(tenant, readPlacesFilter(query))],
  sessions: () => [sessionsQuery],
} as const satisfies Record<string, (tenant: Tenant, ...narrowed: never[]) => readonly FirstQuery[]>;
