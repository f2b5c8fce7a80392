import pg from 'pg';
import sql, { type Sql } from 'sql-template-tag';
import type { z } from 'zod';
import { currentAuditActor } from '@/lib/actors/audit-actor';
import { recordAudit } from '@/lib/audit/record-audit';
import { withTransaction } from '@/lib/db';
import { addDeliveryEvent } from '@/lib/deliveries/add-delivery-event';
import { type Assignment, changeDeliveries } from '@/lib/deliveries/change-deliveries';
import { type DeliveryEdit, type deliveryEditSchema, readEdit } from '@/lib/deliveries/delivery-input';
import type { Delivery } from '@/lib/deliveries/delivery-schemas';
import { getDelivery } from '@/lib/deliveries/get-delivery';
import { lockDelivery, requireEditable } from '@/lib/deliveries/lock-delivery';
import { keepSourceVersion, requireNewest } from '@/lib/deliveries/source-versions';
import { ApiError } from '@/lib/errors';
import { announceEvents } from '@/lib/events/announce-events';
import { requireRoom } from '@/lib/faults/disk-room';
import { hasTooManyKeys, metadataLimits } from '@/lib/fields/metadata';
import type { DraftFields } from '@/lib/fields/delivery-draft';
import { originsAsSent, type Side, sides } from '@/lib/fields/point-origin';
import { validationFailed } from '@/lib/http/validation-failed';
import type { Language } from '@/lib/languages/language';
import { speak } from '@/lib/messages/catalogues/speak';
import { requestProblemMessage } from '@/lib/messages/request-problems';
import { messageForRowProblem } from '@/lib/messages/row-problems';
import { warnAboutPoints } from '@/lib/rows/warn-about-points';

/** SQLSTATE. */
const UNIQUE_VIOLATION = '23505';

interface EditDeliveryOptions {
  tenantId: string;
  deliveryId: string;
  input: z.output<typeof deliveryEditSchema>;
  language: Language;
}

/**
 * Edits a delivery that has not left, by the rules of rows. What would not change it is no edit: its status and version
 * stay. What comes later than a newer version of its sender does not win.
 * @throws ApiError delivery_not_found, delivery_already_dispatched, delivery_already_cancelled,
 * delivery_changed_meanwhile (it is no longer the version that was sent along), external_reference_id_already_present,
 * stale_update, source_version_of_other_kind, validation_failed
 */
export async function editDelivery(options: EditDeliveryOptions): Promise<Delivery> {
  const { tenantId, deliveryId, input, language } = options;
  requireRoom();
  try {
    await withTransaction(async (client) => {
      const delivery = await lockDelivery(client, tenantId, deliveryId);
      requireEditable(delivery);
      if (input.version !== undefined && input.version !== delivery.version) {
        throw new ApiError('delivery_changed_meanwhile', { details: { version: delivery.version } });
      }
      requireNewest(input.source_version, delivery.source_version);
      const { edit, problems } = readEdit(input, delivery);
      if (hasTooManyKeys(edit.metadata ?? null)) {
        const code = 'too_many_metadata_keys';
        const params = { limit: metadataLimits.keys };
        const message = requestProblemMessage(code, language, params);
        throw validationFailed([{ in: 'body', path: 'metadata', code, params, message }]);
      }
      if (problems.length > 0) {
        throw validationFailed(
          problems.map(({ column: path, problem: { field, code, params } }) => ({
            ...{ in: 'body' as const, path, code, params: { ...params, field } },
            message: messageForRowProblem({ field, code, params }, speak(language)),
          })),
        );
      }
      await keepSourceVersion(client, deliveryId, input.source_version);
      const [changed] = await changeDeliveries(client, {
        ...assignmentsOf(edit, delivery),
        event: 'changed',
        actorName: currentAuditActor().name,
        where: sql`deliveries.id = ${deliveryId}`,
      });
      if (!changed) return;
      await recordAudit(client, {
        action: 'delivery_changed',
        tenantId,
        subject: { kind: 'delivery', id: deliveryId, name: delivery.external_reference_id },
        details: { fields: changed.fields },
      });
      const { fields } = changed;
      await addDeliveryEvent(client, { tenantId, deliveryId }, { type: 'delivery.changed', fields });
    });
  } catch (error) {
    throw explain(error, input);
  }
  await announceEvents(tenantId);
  return getDelivery(tenantId, deliveryId);
}

/** The columns that an edit sets, and those that say what may be wrong with the delivery and where its points are from. */
function assignmentsOf(edit: DeliveryEdit, delivery: Delivery) {
  const assignments = Object.entries(edit)
    .filter(([, value]) => value !== undefined)
    .map(([column, value]): Assignment => ({ column, value: storedValue(value) }));
  const isChanged = (column: string) => Object.hasOwn(edit, column);
  const further: Assignment[] = [];
  const moved = sides.filter((side) =>
    ['full_address', 'postcode', 'city', 'country', 'latitude', 'longitude'].some((part) =>
      isChanged(`${side}_${part}`),
    ),
  );
  for (const side of moved) further.push(...originAssignments(side, isChanged));
  further.push({ column: 'warnings', value: warningsAfter(edit, delivery, moved) });
  return { assignments, further };
}

/** A point set by hand is as exact as it says; an address that was changed without it no longer says where it is. */
function originAssignments(side: Side, isChanged: (column: string) => boolean): Assignment[] {
  const prefix = side === 'pickup' ? 'pickup_' : '';
  const isSet = isChanged(`${side}_latitude`) || isChanged(`${side}_longitude`);
  return [
    ...(side === 'delivery' ? [{ column: 'delivery_address_key', value: sql`NULL` }] : []),
    ...(isSet
      ? [
          { column: `${prefix}coordinates_source`, value: sql`'manual'` },
          { column: `${prefix}coordinates_accuracy_m`, value: sql`NULL` },
        ]
      : []),
  ];
}

/** The warnings without those about fields that were changed, and with what is odd about points that are other ones now. */
function warningsAfter(edit: DeliveryEdit, delivery: Delivery, moved: readonly Side[]): Sql {
  const isAboutPoint = (field: string | null) => moved.some((side) => field === `${side}_latitude`);
  const settled = [
    ...Object.keys(edit),
    ...moved.map((side) => `${side}_latitude`),
    ...(edit.packages ? ['package_items'] : []),
  ];
  const draft = { ...delivery, ...edit } as unknown as DraftFields;
  const added = warnAboutPoints(draft, originsAsSent, {}).filter(({ field }) => isAboutPoint(field));
  return sql`(
    SELECT jsonb_agg(warning) FROM (
      SELECT warning FROM jsonb_array_elements(deliveries.warnings) AS warning
      WHERE warning->>'field' IS NULL OR warning->>'field' <> ALL (${settled}::text[])
      UNION ALL SELECT warning FROM jsonb_array_elements(${JSON.stringify(added)}::jsonb) AS warning) AS warnings)`;
}

function storedValue(value: unknown): Sql {
  return typeof value === 'object' && value !== null ? sql`${JSON.stringify(value)}::jsonb` : sql`${value}`;
}

function explain(error: unknown, { external_reference_id: reference }: EditDeliveryOptions['input']) {
  const isTaken = error instanceof pg.DatabaseError && error.code === UNIQUE_VIOLATION;
  if (!isTaken || typeof reference !== 'string') return error;
  return new ApiError('external_reference_id_already_present', {
    params: { external_reference_id: reference },
    cause: error,
  });
}
