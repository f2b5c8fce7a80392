import { v7 as newId } from 'uuid';
import { recordAudit } from '@/lib/audit/record-audit';
import { db } from '@/lib/db';
import { requireRoom } from '@/lib/faults/disk-room';
import { explainCodeTaken, presentPlace, toPlaceRecord } from '@/lib/places/place-record';
import type { PlaceEntry } from '@/lib/places/place-schemas';
import type { PlaceValues } from '@/lib/places/read-place';
import { holdAddressBook, requireSizeOfBook } from '@/lib/places/size-of-book';

/** Adds a place to the address book. @throws ApiError place_code_taken, too_many_places */
export async function createPlace(tenantId: string, values: PlaceValues): Promise<PlaceEntry> {
  requireRoom();
  const id = newId();
  try {
    const row = await db().$transaction(async (client) => {
      await holdAddressBook(client, tenantId);
      const made = await client.place.create({ data: { id, tenantId, ...toPlaceRecord(values) } });
      await requireSizeOfBook(client, tenantId);
      const subject = { kind: 'place', id, name: values.code } as const;
      await recordAudit(client, { action: 'place_created', tenantId, subject });
      return made;
    });
    return presentPlace(row);
  } catch (error) {
    throw explainCodeTaken(error, values.code);
  }
}
