import { v7 as newId } from 'uuid';
import { recordAudit } from '@/lib/audit/record-audit';
import { db } from '@/lib/db';
import { checkProfileReferences, explainNameTaken, requireRunnable } from '@/lib/profiles/check-profile';
import { getProfile } from '@/lib/profiles/get-profile';
import { type CreateProfileInput, type Profile, profileContentSchema } from '@/lib/profiles/profile-schemas';

/**
 * Makes a profile with its first version.
 * @throws ApiError customer_not_found, delivery_service_not_found, import_profile_name_taken,
 * missing_required_mappings, profile_place_not_found
 */
export async function createProfile(
  tenantId: string,
  actorName: string,
  { name, customer_id: customerId, ...input }: CreateProfileInput,
): Promise<Profile> {
  const content = profileContentSchema.parse(input); // without what a request may contain beside it
  await checkProfileReferences(tenantId, customerId, content.delivery_service_id);
  await requireRunnable(tenantId, content.rules, customerId);
  const id = newId();
  try {
    await db().$transaction(async (client) => {
      await client.importProfile.create({ data: { id, tenantId, customerId, name }, select: { id: true } });
      await client.importProfileVersion.create({
        data: { profileId: id, version: 1, content, createdByName: actorName },
        select: { version: true },
      });
      await recordAudit(client, {
        action: 'import_profile_created',
        tenantId,
        subject: { kind: 'import_profile', id, name },
      });
    });
  } catch (error) {
    throw explainNameTaken(error, name);
  }
  return getProfile(tenantId, id);
}
