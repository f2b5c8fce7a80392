import { db, query } from '@/lib/db';
import type { ExistingReferences } from '@/lib/deliveries/existing-references-schemas';
import { trimCell } from '@/lib/fields/trim-cell';
import type { DeliveryStatus } from '@/prisma/generated/enums';

interface HeldRow {
  reference: string;
  deliveryId: string;
  importId: string | null;
  status: DeliveryStatus;
  createdAt: Date;
}

/**
 * The query of `findExistingReferences`, which looks up each reference in the partial unique index of live deliveries.
 * The planner needs the `IS NOT NULL`: without it, it cannot prove that the index applies.
 */
export const heldReferencesSql = `
  SELECT external_reference_id AS reference, id AS "deliveryId", bulk_order_creation_id AS "importId",
         status, created_at AS "createdAt"
  FROM deliveries
  WHERE tenant_id = $1 AND external_reference_id = ANY ($2::text[])
    AND external_reference_id IS NOT NULL AND deleted_at IS NULL
  ORDER BY external_reference_id`;

/**
 * Finds the references that live deliveries of the tenant already use: rows with them would fail in an import. Rolled-back
 * deliveries do not count.
 * @param references the raw text of the cells; trimmed here in the same way as in an import
 */
export async function findExistingReferences(
  tenantId: string,
  references: readonly string[],
): Promise<ExistingReferences> {
  const wanted = new Set(references.map(trimCell).filter((reference) => reference !== ''));
  if (wanted.size === 0) return { data: [], bulk_order_creations: [] };
  const held = await query<HeldRow>(heldReferencesSql, [tenantId, [...wanted]]);
  const importIds = new Set(held.flatMap(({ importId }) => importId ?? []));
  const imports = await db().bulkOrderCreation.findMany({
    where: { tenantId, id: { in: [...importIds] } },
    select: { id: true, name: true, createdAt: true, createdByName: true },
    orderBy: { id: 'desc' }, // UUID v7: newest first
  });
  return {
    data: held.map(({ reference, deliveryId, importId, status, createdAt }) => ({
      external_reference_id: reference,
      delivery_id: deliveryId,
      bulk_order_creation_id: importId,
      status,
      created_at: createdAt.toISOString(),
    })),
    bulk_order_creations: imports.map(({ id, name, createdAt, createdByName }) => ({
      ...{ id, name },
      created_at: createdAt.toISOString(),
      created_by: { name: createdByName },
    })),
  };
}
