import { z } from 'zod';
import { modes } from '@/lib/tenants/mode';
import { timeZoneSchema } from '@/lib/tenants/time-zone';

export const tenantListSchema = z.object({
  data: z.array(
    z.object({
      id: z.uuid(),
      name: z.string(),
      slug: z.string(),
      mode: z.enum(modes).describe('`test`: what it has is the test data of another tenant'),
    }),
  ),
});

export type TenantList = z.infer<typeof tenantListSchema>;

/** What a tenant decides for everybody who works for it. */
export const tenantSettingsSchema = z.object({
  name: z.string(),
  time_zone: z
    .string()
    .describe('IANA name of the time zone whose days count when a file says a date without a year'),
});

export type TenantSettings = z.infer<typeof tenantSettingsSchema>;

export const updateTenantSettingsBody = z.strictObject({ time_zone: timeZoneSchema.optional() });

export type UpdateTenantSettingsInput = z.infer<typeof updateTenantSettingsBody>;
