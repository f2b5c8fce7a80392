import sql from 'sql-template-tag';
import { v7 as newId } from 'uuid';
import { recordAudit } from '@/lib/audit/record-audit';
import { db } from '@/lib/db';
import { requireRoom } from '@/lib/faults/disk-room';
import type { Language } from '@/lib/languages/language';
import { apiErrorMessage } from '@/lib/messages/api-errors';
import { speak } from '@/lib/messages/catalogues/speak';
import { sentenceForRowProblem } from '@/lib/messages/row-problems';
import { type BulkOutcome, bulkOutcomes } from '@/lib/places/place-schemas';
import { type PlaceTexts, type PlaceValues, readPlace } from '@/lib/places/read-place';
import { holdAddressBook, requireSizeOfBook } from '@/lib/places/size-of-book';
import { placeKey } from '@/lib/shaping/place-book';
import type { Prisma } from '@/prisma/generated/client';

type ItemOutcome = BulkOutcome['data'][number];

/**
 * Creates the places whose codes are new and changes the others, in one transaction; wrong ones are left out and
 * named. A name or postcode that is left out stays as it is.
 * @param language of the messages
 * @throws ApiError too_many_places
 */
export async function changePlaces(
  tenantId: string,
  places: readonly PlaceTexts[],
  language: Language,
): Promise<BulkOutcome> {
  requireRoom();
  const seen = new Set<string>();
  const good = new Map<number, PlaceValues>();
  const rejected = new Map<number, ItemOutcome>();
  places.forEach((texts, index) => {
    const { place, problems } = readPlace({ ...texts, name: texts.name?.trim() ? texts.name : texts.code });
    const told = problems.map(({ field, ...problem }) => ({
      field,
      code: problem.code as string,
      message: sentenceForRowProblem(problem, speak(language)),
    }));
    const code = place?.code ?? texts.code ?? '';
    if (place && seen.has(placeKey(code))) {
      const message = apiErrorMessage('place_code_repeated', language, { code });
      told.push({ field: 'code', code: 'place_code_repeated', message });
    }
    if (place) seen.add(placeKey(code));
    if (place && told.length === 0) good.set(index, place);
    else rejected.set(index, { index, code, outcome: 'rejected', problems: told });
  });

  const outcomes = await store(tenantId, [...good.values()]);
  const data = places.map((_, index): ItemOutcome => {
    const { code } = good.get(index) ?? { code: '' };
    return (
      rejected.get(index) ?? {
        index,
        code,
        outcome: outcomes.get(placeKey(code)) ?? 'unchanged',
        problems: [],
      }
    );
  });
  const count = (wanted: ItemOutcome['outcome']) => data.filter(({ outcome }) => outcome === wanted).length;
  const [created, updated, unchanged, refused] = bulkOutcomes.map(count) as [number, number, number, number];
  return { data, created, updated, unchanged, rejected: refused };
}

/** @returns for each code that is new or changed, which it is */
async function store(tenantId: string, places: readonly PlaceValues[]) {
  const outcomes = new Map<string, 'created' | 'updated'>();
  if (places.length === 0) return outcomes;
  await db().$transaction(async (client) => {
    await holdAddressBook(client, tenantId);
    for (const { code_key, is_new } of await upsert(client, tenantId, places))
      outcomes.set(code_key, is_new ? 'created' : 'updated');
    await requireSizeOfBook(client, tenantId);
    if (outcomes.size === 0) return;
    const created = [...outcomes.values()].filter((outcome) => outcome === 'created').length;
    await recordAudit(client, {
      action: 'places_imported',
      tenantId,
      subject: { kind: 'place' },
      details: { created, updated: outcomes.size - created },
    });
  });
  return outcomes;
}

/** Rows that are as they were are not returned. */
async function upsert(client: Prisma.TransactionClient, tenantId: string, places: readonly PlaceValues[]) {
  const rows = places.map((place) => ({ id: newId(), code_key: placeKey(place.code), ...place }));
  const statement = sql`
    INSERT INTO places AS place
      (id, tenant_id, code, code_key, name, full_address, postcode, city, country, latitude, longitude)
    SELECT id, ${tenantId}::uuid, code, code_key, name, full_address, postcode, city, country, latitude, longitude
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS given
      (id uuid, code text, code_key text, name text, full_address text, postcode text, city text, country text,
       latitude numeric, longitude numeric)
    ON CONFLICT (tenant_id, code_key) WHERE archived_at IS NULL DO UPDATE
    SET code = excluded.code, full_address = excluded.full_address, city = excluded.city,
        country = excluded.country, latitude = excluded.latitude, longitude = excluded.longitude,
        name = CASE WHEN excluded.name = excluded.code THEN place.name ELSE excluded.name END,
        postcode = coalesce(excluded.postcode, place.postcode), updated_at = now()
    WHERE (place.code, place.full_address, place.city, place.country, place.latitude, place.longitude)
            IS DISTINCT FROM (excluded.code, excluded.full_address, excluded.city, excluded.country,
                              excluded.latitude, excluded.longitude)
       OR (excluded.name <> excluded.code AND excluded.name <> place.name)
       OR (excluded.postcode IS NOT NULL AND excluded.postcode IS DISTINCT FROM place.postcode)
    RETURNING code_key, (xmax = 0) AS is_new`;
  return client.$queryRawUnsafe<{ code_key: string; is_new: boolean }[]>(statement.text, ...statement.values);
}
