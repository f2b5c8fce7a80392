import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { browserFetch } from '@/lib/http/browser-fetch';

const tenantsSchema = z.object({ data: z.array(z.object({ id: z.uuid(), name: z.string() })) });

/** The tenants that a system admin may choose from. */
export const tenantsQuery = queryOptions({
  queryKey: ['tenants'],
  queryFn: ({ signal }) => browserFetch('/tenants', { schema: tenantsSchema, tenantId: null, signal }),
  staleTime: 60_000,
});
