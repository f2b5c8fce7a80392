import { recordAudit } from '@/lib/audit/record-audit';
import { db } from '@/lib/db';
import { findProfile } from '@/lib/profiles/find-profile';

/** Takes a profile out of use. Its jobs still name it. @throws ApiError import_profile_not_found */
export async function archiveProfile(tenantId: string, profileId: string): Promise<void> {
  const { name } = await findProfile(tenantId, profileId);
  await db().$transaction(async (client) => {
    await client.importProfile.update({
      where: { id: profileId },
      data: { archivedAt: new Date() },
      select: { id: true },
    });
    await recordAudit(client, {
      action: 'import_profile_archived',
      tenantId,
      subject: { kind: 'import_profile', id: profileId, name },
    });
  });
}
