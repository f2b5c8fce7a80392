import { recordAudit } from '@/lib/audit/record-audit';
import { db } from '@/lib/db';
import { findPlace } from '@/lib/places/find-place';
import { explainCodeTaken, presentPlace, toPlaceChange } from '@/lib/places/place-record';
import type { PlaceEntry } from '@/lib/places/place-schemas';
import type { PlaceValues } from '@/lib/places/read-place';

/**
 * Changes a place; what is left out stays as it is. Imports that have begun keep the place as it was.
 * @throws ApiError place_not_found, place_code_taken
 */
export async function updatePlace(
  tenantId: string,
  placeId: string,
  changes: Partial<PlaceValues>,
): Promise<PlaceEntry> {
  const { code: oldCode } = await findPlace(tenantId, placeId);
  const code = changes.code ?? oldCode;
  try {
    const row = await db().$transaction(async (client) => {
      const changed = await client.place.update({
        where: { id: placeId },
        data: { ...toPlaceChange(changes), updatedAt: new Date() },
      });
      await recordAudit(client, {
        action: 'place_updated',
        tenantId,
        subject: { kind: 'place', id: placeId, name: code },
        details: { fields: Object.keys(changes) },
      });
      return changed;
    });
    return presentPlace(row);
  } catch (error) {
    throw explainCodeTaken(error, code);
  }
}
