import { db } from '@/lib/db';
import { profileContentSchema, type ProfileContent, type Profile } from '@/lib/profiles/profile-schemas';
import type { Prisma } from '@/prisma/generated/client';

/** What of other tables a profile is shown with: its current version is read by `currentContent`. */
export const profileInclude = {
  customer: { select: { name: true } },
  versions: { orderBy: { version: 'desc' }, take: 1 },
} satisfies Prisma.ImportProfileInclude;

type ProfileRow = Prisma.ImportProfileGetPayload<{ include: typeof profileInclude }>;

/** Profiles in the words of the API. */
export async function presentProfiles(rows: readonly ProfileRow[]): Promise<Profile[]> {
  const contents = rows.map(currentContent);
  const ids = contents.flatMap(({ delivery_service_id: id }) => id ?? []);
  const services = await db().deliveryService.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
  });
  const nameOf = new Map(services.map(({ id, name }) => [id, name]));
  return rows.map((row, index) => {
    const content = contents[index]!;
    return {
      id: row.id,
      tenant_id: row.tenantId,
      customer_id: row.customerId,
      customer_name: row.customer?.name ?? null,
      name: row.name,
      version: row.version,
      version_created_at: currentVersion(row).createdAt.toISOString(),
      version_created_by_name: currentVersion(row).createdByName,
      ...content,
      delivery_service_name: nameOf.get(content.delivery_service_id ?? '') ?? null,
      created_at: row.createdAt.toISOString(),
      updated_at: row.updatedAt.toISOString(),
      last_used_at: row.lastUsedAt?.toISOString() ?? null,
    };
  });
}

/** What the profile's current version holds. */
export function currentContent(row: Pick<ProfileRow, 'id' | 'versions'>): ProfileContent {
  return profileContentSchema.parse(currentVersion(row).content);
}

function currentVersion({ id, versions: [current] }: Pick<ProfileRow, 'id' | 'versions'>) {
  if (!current) throw new Error(`Profile ${id} has no version.`);
  return current;
}
