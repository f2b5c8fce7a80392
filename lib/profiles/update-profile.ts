import sql from 'sql-template-tag';
import { recordAudit } from '@/lib/audit/record-audit';
import { db } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import { checkProfileReferences, explainNameTaken, requireRunnable } from '@/lib/profiles/check-profile';
import { findProfile } from '@/lib/profiles/find-profile';
import { getProfile } from '@/lib/profiles/get-profile';
import { currentContent } from '@/lib/profiles/present-profile';
import {
  profileContentSchema,
  type Profile,
  type ProfileContent,
  type UpdateProfileInput,
} from '@/lib/profiles/profile-schemas';

/**
 * Changes a profile. Any change of what it holds makes a new version; jobs keep the version that they ran with.
 * @throws ApiError import_profile_not_found, customer_not_found, delivery_service_not_found,
 * import_profile_name_taken, missing_required_mappings, packages_given_twice, profile_place_not_found
 */
export async function updateProfile(
  tenantId: string,
  profileId: string,
  actorName: string,
  { name, customer_id: customerId, ...changes }: UpdateProfileInput,
): Promise<Profile> {
  const row = await findProfile(tenantId, profileId);
  await checkProfileReferences(tenantId, customerId, changes.delivery_service_id);
  const before = currentContent(row);
  const content: ProfileContent = { ...before, ...withoutUndefined(changes) };
  const isNew = JSON.stringify(content) !== JSON.stringify(before);
  const ownerId = customerId === undefined ? row.customerId : customerId;
  if (isNew || ownerId !== row.customerId) await requireRunnable(tenantId, content.rules, ownerId);
  return writeVersion({
    tenantId,
    profileId,
    actorName,
    name: name ?? row.name,
    customerId: ownerId,
    content: isNew ? content : null,
  });
}

/**
 * Takes an old version back: its content becomes the newest version. It must still be able to run: the address book and
 * the customer's default pickup may have changed since.
 * @throws ApiError import_profile_not_found, import_profile_version_not_found, missing_required_mappings,
 * packages_given_twice, profile_place_not_found
 */
export async function restoreProfileVersion(
  tenantId: string,
  profileId: string,
  actorName: string,
  version: number,
): Promise<Profile> {
  const row = await findProfile(tenantId, profileId);
  const old = await db().importProfileVersion.findUnique({
    where: { profileId_version: { profileId, version } },
  });
  if (!old) throw new ApiError('import_profile_version_not_found', { params: { version } });
  const content = profileContentSchema.parse(old.content);
  const { name, customerId } = row;
  await requireRunnable(tenantId, content.rules, customerId);
  return writeVersion({ tenantId, profileId, actorName, name, customerId, content });
}

interface NewVersion {
  tenantId: string;
  profileId: string;
  actorName: string;
  name: string;
  customerId: string | null;
  /** Null: only the name or the customer changes. */
  content: ProfileContent | null;
}

async function writeVersion({
  tenantId,
  profileId,
  actorName,
  name,
  customerId,
  content,
}: NewVersion): Promise<Profile> {
  try {
    await db().$transaction(async (client) => {
      // Two changes at once get two versions: the second waits for the row.
      const [row] = await client.$queryRaw<{ version: number }[]>(
        sql`SELECT version FROM import_profiles WHERE id = ${profileId}::uuid FOR UPDATE`,
      );
      const version = (row?.version ?? 0) + (content ? 1 : 0);
      await client.importProfile.update({
        where: { id: profileId },
        data: { name, customerId, version, updatedAt: new Date() },
        select: { id: true },
      });
      if (content) {
        await client.importProfileVersion.create({
          data: { profileId, version, content, createdByName: actorName },
          select: { version: true },
        });
      }
      await recordAudit(client, {
        action: 'import_profile_updated',
        tenantId,
        subject: { kind: 'import_profile', id: profileId, name },
        details: { version },
      });
    });
  } catch (error) {
    throw explainNameTaken(error, name);
  }
  return getProfile(tenantId, profileId);
}

function withoutUndefined(changes: Partial<ProfileContent>): Partial<ProfileContent> {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
}
