import { recordAudit } from '@/lib/audit/record-audit';
import { db } from '@/lib/db';
import { findPlace } from '@/lib/places/find-place';

/**
 * Takes a place out of the address book. It is no customer's default pickup from then on, and a profile that names it
 * cannot run.
 * @throws ApiError place_not_found
 */
export async function archivePlace(tenantId: string, placeId: string): Promise<void> {
  const { code } = await findPlace(tenantId, placeId);
  await db().$transaction(async (client) => {
    await client.place.update({
      where: { id: placeId },
      data: { archivedAt: new Date() },
      select: { id: true },
    });
    await client.customer.updateMany({
      where: { tenantId, defaultPickupPlaceId: placeId },
      data: { defaultPickupPlaceId: null },
    });
    await recordAudit(client, {
      action: 'place_archived',
      tenantId,
      subject: { kind: 'place', id: placeId, name: code },
    });
  });
}
