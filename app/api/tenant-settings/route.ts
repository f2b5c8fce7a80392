import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { route } from '@/lib/routes/route';
import { getTenantSettings } from '@/lib/tenants/get-tenant-settings';
import { tenantSettingsSchema, updateTenantSettingsBody } from '@/lib/tenants/tenant-schemas';
import { updateTenantSettings } from '@/lib/tenants/update-tenant-settings';

export const GET = route(
  {
    summary: 'Get the settings of the tenant',
    permission: 'manage:operations:tenant',
    response: tenantSettingsSchema,
  },
  ({ tenantId }) => getTenantSettings(tenantId),
);

export const PATCH = route(
  {
    summary: 'Change the settings of the tenant',
    permission: 'manage:settings:tenant',
    body: updateTenantSettingsBody,
    response: tenantSettingsSchema,
    errors: ['unknown_time_zone'],
  },
  ({ tenantId, body }) => updateTenantSettings(tenantId, body),
);

export const { DELETE, OPTIONS, POST, PUT } = methodNotAllowed({ GET, PATCH });
