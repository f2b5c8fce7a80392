import { z } from 'zod';
import {
  columnOf,
  type FieldColumn,
  type FieldKind,
  type LogicalField,
  logicalFields,
  type OrderField,
  orderFields,
} from '@/lib/fields/order-fields';
import { metadataLimits } from '@/lib/fields/metadata';
import { rowWarningCodes } from '@/lib/fields/row-warning';
import { coordinatesSources } from '@/lib/fields/point-origin';
import { unitSizes } from '@/lib/fields/unit-size';
import { momentOrDay } from '@/lib/lists/date-range';
import { COUNT_LIMIT } from '@/lib/lists/limits-of-lists';
import { pageQueryShape, pageSchema } from '@/lib/lists/page';
import { requireBoth } from '@/lib/lists/require-both';
import { DeliveryStatus, PayerType, PaymentMethod } from '@/prisma/generated/enums';

const decimal = z.string().regex(/^-?\d+(\.\d+)?$/);

/** The response schema of each kind of field that has a text value. */
const textAnswers: Readonly<Record<Exclude<FieldKind, 'package_items' | 'minutes'>, z.ZodString>> = {
  text: z.string(),
  reference: z.string(),
  latitude: decimal,
  longitude: decimal,
  country: z.string().describe('ISO 3166-1 alpha-2'),
  phone: z.string().describe('E.164'),
  amount: decimal.describe('With two decimals'),
  date: z.string().describe('ISO 8601: 2026-03-05'),
  time: z.string().describe('Local time at the stop, 24 hours: 14:30'),
  priority: z.string().describe('low, normal or high'),
};

export const packageSchema = z.object({
  name: z.string(),
  quantity: z.int(),
  weight_kg: z.number().nullable(),
  length_cm: z.number().nullable(),
  width_cm: z.number().nullable(),
  height_cm: z.number().nullable(),
});

type FieldAnswer<Field extends LogicalField> = (typeof orderFields)[Field]['kind'] extends 'package_items'
  ? z.ZodArray<typeof packageSchema>
  : (typeof orderFields)[Field]['kind'] extends 'minutes'
    ? z.ZodNullable<z.ZodInt>
    : (typeof orderFields)[Field]['required'] extends true
      ? z.ZodString
      : z.ZodNullable<z.ZodString>;

function answerOf(field: LogicalField): z.ZodType {
  const { kind, required }: OrderField = orderFields[field];
  if (kind === 'package_items') return z.array(packageSchema);
  const answer = kind === 'minutes' ? z.int() : textAnswers[kind];
  return required ? answer : answer.nullable();
}

const fieldAnswers = Object.fromEntries(logicalFields.map((field) => [columnOf(field), answerOf(field)])) as {
  [Field in LogicalField as FieldColumn<Field>]: FieldAnswer<Field>;
};

const sourceAnswer = z.enum(coordinatesSources);
const accuracyAnswer = z
  .int()
  .nullable()
  .describe('How far off the point may be, in metres; null: as exact as what was sent');

/** A delivery in the API and on the screens. Decimals are text, because a float would change them. */
export const deliverySchema = z.object({
  id: z.uuid(),
  tenant_id: z.uuid(),
  customer_id: z.uuid(),
  customer_name: z.string(),
  delivery_service_id: z.uuid(),
  delivery_service_name: z.string(),
  delivery_type: z.object({ id: z.uuid(), code: z.string(), name: z.string() }),
  bulk_order_creation_id: z
    .uuid()
    .nullable()
    .describe('The import that created the delivery; null if it was created directly'),
  bulk_order_creation_name: z.string().nullable(),
  row_number: z.int().nullable().describe('Row number in the spreadsheet; the header is row 1'),
  payer_type: z.enum(PayerType),
  payment_method: z.enum(PaymentMethod),
  unit_size: z.enum(unitSizes),
  ...fieldAnswers,
  extra: z
    .record(z.string(), z.string())
    .nullable()
    .describe('Columns of the file that no field takes, if the import profile keeps them'),
  metadata: z
    .record(z.string(), z.string())
    .nullable()
    .describe('What an API client keeps with it for itself'),
  source_version: z
    .union([z.int(), z.iso.datetime()])
    .nullable()
    .describe('The newest version that its sender has given it: a number or a moment; null: none'),
  warnings: z
    .array(z.object({ field: z.string().nullable(), code: z.string().meta({ enum: rowWarningCodes }) }))
    .describe('What may be wrong with it; `GET …/bulk-order-creations/:jobId/warnings` has the sentences'),
  coordinates_source: sourceAnswer.describe('How the point of the delivery was found'),
  coordinates_accuracy_m: accuracyAnswer,
  pickup_coordinates_source: sourceAnswer.describe('How the point of the pickup was found'),
  pickup_coordinates_accuracy_m: accuracyAnswer,
  status: z
    .enum(DeliveryStatus)
    .describe('created; changed: edited since; dispatched: it has left; cancelled'),
  version: z.int().describe('Grows with each change: send it along with an edit'),
  created_at: z.iso.datetime(),
  updated_at: z.iso.datetime().nullable().describe('null: nothing was changed since its creation'),
});

export type Delivery = z.infer<typeof deliverySchema>;

/** The total is bounded, and the next page follows a cursor: see `COUNT_LIMIT`. */
export const deliveriesPageSchema = z.object({
  ...pageSchema(deliverySchema).shape,
  page: z.int().nullable().describe('Null when a cursor was sent'),
  total: z.int().describe(`Number of entries on all pages, ${COUNT_LIMIT} at most`),
  total_pages: z.int().describe('The pages that page numbers reach'),
  total_is_exact: z.boolean().describe('False: there are more than `total`, or there may be'),
  next_cursor: z
    .string()
    .nullable()
    .describe('Send it as `cursor` for the next page; null: this is the last'),
  searched_back_to: z.iso
    .datetime()
    .nullable()
    .describe(
      'Set when the search has stopped here to answer in time; `next_cursor` goes on with older deliveries',
    ),
});

/** A delivery in a list in the order of change, which has deleted ones too. */
export const changedDeliverySchema = deliverySchema.extend({
  deleted_at: z.iso.datetime().nullable().describe('When it was rolled back; null: it is live'),
});

/** The answer to a list with `updated_since`, whose pages follow one another by cursor. */
export const changedDeliveriesPageSchema = z.object({
  data: z.array(changedDeliverySchema).describe('In the order of their last change, the oldest first'),
  limit: z.int(),
  next_cursor: z
    .string()
    .nullable()
    .describe('Send it as `cursor` for the next page, which may be short or empty; null: this is the last'),
  updated_until: z.iso
    .datetime()
    .describe(
      'After the last page: every change before this moment was listed. Send it as `updated_since` the next time',
    ),
});

export type ChangedDeliveriesPage = z.infer<typeof changedDeliveriesPageSchema>;

export type DeliveriesPage = z.infer<typeof deliveriesPageSchema>;

/** What a warning filter takes besides a code: deliveries with any warning. */
const anyWarning = 'any';

/** The longest kept cell that can be searched for: it has to fit in an address. */
export const EXTRA_SEARCH_LENGTH = 1000;

/** A name or a cell that was kept, as it was kept. */
const extraText = z.string().min(1).max(EXTRA_SEARCH_LENGTH);

export const listDeliveriesQuery = z.object({
  ...pageQueryShape,
  cursor: z.string().max(100).optional().describe('`next_cursor` of the page before, in place of `page`'),
  bulk_order_creation_id: z.uuid().optional(),
  external_reference_id: z.string().max(500).optional().describe('Exact match of the reference'),
  customer_id: z.uuid().optional(),
  status: z.enum(DeliveryStatus).optional(),
  created_from: momentOrDay
    .optional()
    .describe('From this time on; a date means the start of that day (UTC)'),
  created_to: momentOrDay.optional().describe('Up to this time; a date means the end of that day (UTC)'),
  search: z
    .string()
    .max(200)
    .optional()
    .describe(
      'Words of the reference, the contact’s name, an address, a city, a kept column or the customer’s name, or their beginnings, without regard to case and accents; or the beginning of the contact’s phone',
    ),
  warning: z
    .enum([anyWarning, ...rowWarningCodes])
    .optional()
    .describe('Only deliveries with this warning; `any`: with one or more'),
  extra_key: extraText
    .optional()
    .describe('The name of a column that was kept in `extra`, exactly; together with `extra_value`'),
  metadata_key: z
    .string()
    .min(1)
    .max(metadataLimits.keyLength)
    .optional()
    .describe('Only deliveries whose `metadata` has this key; together with `metadata_value`'),
  metadata_value: z
    .string()
    .min(1)
    .max(metadataLimits.valueLength)
    .optional()
    .describe('The text of that key, exactly'),
  updated_since: momentOrDay
    .optional()
    .describe(
      'Only deliveries that were created, changed or deleted from this moment on, in the order of their last change; a date means the start of that day (UTC)',
    ),
  extra_value: extraText.optional().describe('What stands in that column, exactly'),
});

/** Both or neither: a column alone, or a value in whichever column, has no index. */
export const listDeliveriesRequest = listDeliveriesQuery
  .superRefine(requireBoth('extra_key', 'extra_value'))
  .superRefine(requireBoth('metadata_key', 'metadata_value'));

export const countDeliveriesQuery = listDeliveriesQuery
  .omit({ page: true, limit: true, cursor: true, updated_since: true, search: true })
  .superRefine(requireBoth('extra_key', 'extra_value'))
  .superRefine(requireBoth('metadata_key', 'metadata_value'));

export const deliveryCountsSchema = z.object({
  data: z
    .array(
      z.object({
        customer_id: z.uuid(),
        delivery_date: z.iso.date().nullable(),
        status: z.enum(DeliveryStatus),
        count: z.int(),
      }),
    )
    .describe('The latest delivery date first'),
  total: z.int().describe('All live deliveries that the query selects'),
  has_more: z.boolean().describe('true: there are more groups than the 1,000 that are listed'),
});

export type CountDeliveriesQuery = z.output<typeof countDeliveriesQuery>;
export type DeliveryCounts = z.infer<typeof deliveryCountsSchema>;

export type ListDeliveriesQuery = z.infer<typeof listDeliveriesQuery>;

const listReferencesQueryShape = { ...pageQueryShape, limit: pageQueryShape.limit.default(200) };

/** For the lists of a tenant's customers and services that pickers show. */
export const listReferencesQuery = z.object({
  ...listReferencesQueryShape,
  search: z.string().max(200).optional().describe('Part of the name; case-insensitive'),
});

export type ListReferencesQuery = z.infer<typeof listReferencesQuery>;

export const customerSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  default_pickup_place_id: z
    .uuid()
    .nullable()
    .describe('The place where imports by a profile pick up when a row says nothing of the pickup'),
});

export type Customer = z.infer<typeof customerSchema>;

/** The path parameter of everything about one customer. */
export const customerParams = z.object({ customerId: z.uuid().toLowerCase() });

export const updateCustomerBody = customerSchema.pick({ default_pickup_place_id: true }).strict();

export const customersPageSchema = pageSchema(customerSchema);

export type CustomersPage = z.infer<typeof customersPageSchema>;

export const deliveryServicesPageSchema = pageSchema(
  z.object({
    id: z.uuid(),
    name: z.string(),
    delivery_type: z.object({ id: z.uuid(), code: z.string(), name: z.string() }),
  }),
);

export type DeliveryServicesPage = z.infer<typeof deliveryServicesPageSchema>;
