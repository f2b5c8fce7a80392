import { z } from 'zod';
import { unitSizeOf } from '@/lib/fields/unit-size';
import type { DeliveryDraft } from '@/lib/fields/delivery-draft';
import { judgePhone, openCell, packageProblem, readValue, type ValueField } from '@/lib/fields/field-rules';
import { fieldTable, type LogicalField } from '@/lib/fields/order-fields';
import { checkPackages, packageLimits } from '@/lib/fields/kinds/parse-package-items';
import { referenceData } from '@/lib/fields/reference-data';
import type { RowProblem } from '@/lib/fields/row-problem';
import { PayerType, PaymentMethod } from '@/prisma/generated/enums';

type Context = z.core.$RefinementCtx<unknown>;

/**
 * Fails a field with the code that a spreadsheet's row would fail with: a custom issue whose `params` are the code, the
 * field and the parameters of the message.
 */
function report(ctx: Context, { field, code, params }: RowProblem, path: PropertyKey[] = []): never {
  ctx.addIssue({ code: 'custom', path, message: code, params: { ...params, code, field } });
  return z.NEVER;
}

function judge(field: ValueField, value: string | number, ctx: Context): string | null {
  const judged = readValue(field, String(value), referenceData());
  return typeof judged === 'object' && judged !== null ? report(ctx, judged) : judged;
}

const text = (field: LogicalField) => z.string().meta({ maxLength: fieldTable[field].maxLength });

const required = (field: ValueField) => text(field).transform((value, ctx) => judge(field, value, ctx) ?? '');

const optional = (field: ValueField) =>
  text(field)
    .nullish()
    .transform((value, ctx) => judge(field, value ?? '', ctx));

const degrees = (field: ValueField, limit: number) =>
  z
    .number()
    .meta({ minimum: -limit, maximum: limit })
    .transform((value, ctx) => judge(field, value, ctx) ?? '');

/** Only the JSON types; the limits are checkPackages' own. */
const packageInput = z.object({
  name: z.string().meta({ minLength: 1, maxLength: packageLimits.nameLength }),
  quantity: z.int().nullish().meta({ minimum: 1, maximum: packageLimits.quantity, default: 1 }),
  weight_kg: measure(),
  length_cm: measure(),
  width_cm: measure(),
  height_cm: measure(),
});

function measure() {
  return z.number().nullish().meta({ minimum: 0, maximum: packageLimits.measure });
}

const fields = z.object({
  customer_id: z.uuid(),
  delivery_service_id: z.uuid(),
  payer_type: z.enum(PayerType),
  payment_method: z.enum(PaymentMethod),
  pickup_full_address: required('pickup_full_address'),
  pickup_latitude: degrees('pickup_latitude', 90),
  pickup_longitude: degrees('pickup_longitude', 180),
  pickup_city: required('pickup_city'),
  pickup_country: required('pickup_country'),
  delivery_full_address: required('delivery_full_address'),
  delivery_latitude: degrees('delivery_latitude', 90),
  delivery_longitude: degrees('delivery_longitude', 180),
  delivery_city: required('delivery_city'),
  delivery_country: required('delivery_country'),
  delivery_contact_name: required('delivery_contact_name'),
  delivery_contact_phone: text('delivery_contact_phone').transform((value, ctx) => {
    const opened = openCell('delivery_contact_phone', value);
    return typeof opened === 'object' && opened !== null ? report(ctx, opened) : (opened ?? '');
  }),
  external_reference_id: optional('external_reference_id'),
  cod_amount: z
    .union([z.number(), z.string()])
    .nullish()
    .transform((value, ctx) => judge('cod_amount', value ?? '', ctx)),
  package_special_instructions: optional('package_special_instructions'),
  packages: z
    .array(packageInput)
    .nullish()
    .meta({ maxItems: packageLimits.items })
    .transform((value, ctx) => {
      const { packages, fault } = checkPackages(value ?? []);
      return fault ? report(ctx, packageProblem(fault), pathOf(fault)) : packages;
    }),
});

function pathOf({ item, key }: { item?: number; key?: string }): PropertyKey[] {
  return [item === undefined ? [] : [item - 1], key === undefined ? [] : [key]].flat();
}

function phoneOf(phone: string, country: unknown) {
  return judgePhone('delivery_contact_phone', phone, typeof country === 'string' ? country : undefined);
}

/**
 * The body of POST /api/delivery/deliveries: what a row says, in JSON's types, with the ids that an import has from its
 * job. Made from the rules of rows (field-rules.ts), so both accept the same values; parsing gives a `DeliveryInput`,
 * and all problems at once.
 */
export const deliveryInputSchema = fields
  .superRefine(
    ({ delivery_contact_phone: phone, delivery_country: country }, ctx) => {
      const judged = typeof phone === 'string' && phone !== '' ? phoneOf(phone, country) : null;
      if (typeof judged === 'object' && judged !== null) report(ctx, judged, ['delivery_contact_phone']);
    },
    // Other fields' problems must not hide the phone's.
    { when: ({ value }) => typeof value === 'object' && value !== null },
  )
  .transform((input): DeliveryInput => ({
    ...input,
    delivery_contact_phone: String(phoneOf(input.delivery_contact_phone, input.delivery_country)),
    unit_size: unitSizeOf(input.packages),
  }));

/** A delivery to be made directly, after its rules. */
export interface DeliveryInput extends DeliveryDraft {
  customer_id: string;
  delivery_service_id: string;
  payer_type: PayerType;
  payment_method: PaymentMethod;
}
