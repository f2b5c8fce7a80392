import { z } from 'zod';

export const tenantListSchema = z.object({
  data: z.array(z.object({ id: z.uuid(), name: z.string(), slug: z.string() })),
});

export type TenantList = z.infer<typeof tenantListSchema>;
