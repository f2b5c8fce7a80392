import { type Profile, profileSchema, type ProfileVersions } from '@/lib/profiles/profile-schemas';
import { profileRulesSchema } from '@/lib/shaping/profile-schema';
import { sampleMappings } from '@/lib/testing/sample-orders';

export const sampleProfileId = '0192f0c1-7a00-7000-8000-000000000080';

const fields = Object.fromEntries(
  Object.entries(sampleMappings).map(([column, field]) => [field, { column }]),
);

/** Three versions of the rules of one shipper, the newest first. */
export const sampleVersions: ProfileVersions['data'] = [
  { fields: { ...fields, delivery_country: { constant: 'DE' } }, duplicate_mode: 'skip' as const },
  { fields: { ...fields, delivery_country: { constant: 'DE' } } },
  { fields },
].map((rules, index) => ({
  version: 3 - index,
  rules: profileRulesSchema.parse(rules),
  columns: [...Object.keys(sampleMappings), 'Cost centre'],
  ...{ delivery_service_id: null, payer_type: 'sender', payment_method: null },
  created_at: `2026-11-2${6 - index}T06:00:00.000Z`,
  created_by_name: ['Ben', 'Ana', 'Ana'][index]!,
}));

/** A profile as the API gives it. */
export function sampleProfile(changes: Partial<Profile> = {}): Profile {
  const { version, created_at, created_by_name, ...content } = sampleVersions[0]!;
  return profileSchema.parse({
    ...content,
    id: sampleProfileId,
    tenant_id: '0192f0c1-7a00-7000-8000-000000000001',
    ...{ customer_id: '0192f0c1-7a00-7000-8000-000000000081', customer_name: 'Alder & Ash' },
    ...{ name: 'Alder & Ash, daily', version },
    ...{ version_created_at: created_at, version_created_by_name: created_by_name },
    delivery_service_name: null,
    ...{ created_at: '2026-11-24T06:00:00.000Z', updated_at: created_at },
    last_used_at: '2026-11-27T06:00:00.000Z',
    ...changes,
  });
}
