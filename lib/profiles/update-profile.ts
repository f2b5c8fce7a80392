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
  await checkProfileReferences(tenantId, customerId, changes.delivery_service_id);
  return changeProfile(tenantId, profileId, actorName, async (row) => {
    const before = currentContent(row);
    const content: ProfileContent = { ...before, ...withoutUndefined(changes) };
    const isNew = JSON.stringify(content) !== JSON.stringify(before);
    const ownerId = customerId === undefined ? row.customerId : customerId;
    if (isNew || ownerId !== row.customerId) await requireRunnable(tenantId, content.rules, ownerId);
    return { name: name ?? row.name, customerId: ownerId, content: isNew ? content : null };
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
  return changeProfile(tenantId, profileId, actorName, async ({ name, customerId }) => {
    const old = await db().importProfileVersion.findUnique({
      where: { profileId_version: { profileId, version } },
    });
    if (!old) throw new ApiError('import_profile_version_not_found', { params: { version } });
    const content = profileContentSchema.parse(old.content);
    await requireRunnable(tenantId, content.rules, customerId);
    return { name, customerId, content };
  });
}

type ProfileRow = Awaited<ReturnType<typeof findProfile>>;

/** What a profile is to be. */
interface ProfileChange {
  name: string;
  customerId: string | null;
  /** Null: only the name or the customer changes. */
  content: ProfileContent | null;
}

/**
 * Changes a profile so that of several changes at once none is lost: one that finds the profile changed after it was read
 * is decided again with what the other has written. It is decided before the row is locked: a transaction that needed a
 * second connection of the pool could wait for others that do the same.
 * @param decide what the profile as it stands is to be
 */
async function changeProfile(
  tenantId: string,
  profileId: string,
  actorName: string,
  decide: (row: ProfileRow) => Promise<ProfileChange>,
): Promise<Profile> {
  for (let isWritten = false; !isWritten;) {
    const row = await findProfile(tenantId, profileId);
    isWritten = await writeChange(row, actorName, await decide(row));
  }
  return getProfile(tenantId, profileId);
}

/** Writes the change unless the profile is no longer as it was read. @returns whether it is written */
async function writeChange(
  read: ProfileRow,
  actorName: string,
  { name, customerId, content }: ProfileChange,
): Promise<boolean> {
  const { id: profileId, tenantId } = read;
  try {
    return await db().$transaction(async (client) => {
      await client.$queryRaw(sql`SELECT 1 FROM import_profiles WHERE id = ${profileId}::uuid FOR UPDATE`);
      // A version never changes: these say everything that a change can change.
      const now = await client.importProfile.findUnique({
        where: { id: profileId },
        select: { name: true, customerId: true, version: true, archivedAt: true },
      });
      const isAsRead =
        now !== null &&
        now.archivedAt === null &&
        now.name === read.name &&
        now.customerId === read.customerId &&
        now.version === read.version;
      if (!isAsRead) return false;
      const version = read.version + (content ? 1 : 0);
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
      return true;
    });
  } catch (error) {
    throw explainNameTaken(error, name);
  }
}

function withoutUndefined(changes: Partial<ProfileContent>): Partial<ProfileContent> {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
}
