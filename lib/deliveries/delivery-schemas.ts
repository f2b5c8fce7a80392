import { z } from 'zod';
import { unitSizes } from '@/lib/fields/unit-size';
import { momentOrDay } from '@/lib/lists/date-range';
import { pageQueryShape, pageSchema } from '@/lib/lists/page';
import { PayerType, PaymentMethod } from '@/prisma/generated/enums';

const decimal = z.string().regex(/^-?\d+(\.\d+)?$/);

export const packageSchema = z.object({
  name: z.string(),
  quantity: z.int(),
  weight_kg: z.number().nullable(),
  length_cm: z.number().nullable(),
  width_cm: z.number().nullable(),
  height_cm: z.number().nullable(),
});

/** A delivery as the API and the screen know it. Decimals are text: a float would change them. */
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
    .describe('The import that made it; null when it was made directly'),
  bulk_order_creation_name: z.string().nullable(),
  row_number: z.int().nullable().describe('Its row in the import’s spreadsheet: the header is row 1'),
  external_reference_id: z.string().nullable(),
  payer_type: z.enum(PayerType),
  payment_method: z.enum(PaymentMethod),
  unit_size: z.enum(unitSizes),
  pickup_full_address: z.string(),
  pickup_latitude: decimal,
  pickup_longitude: decimal,
  pickup_city: z.string(),
  pickup_country: z.string().describe('ISO 3166-1 alpha-2'),
  delivery_full_address: z.string(),
  delivery_latitude: decimal,
  delivery_longitude: decimal,
  delivery_city: z.string(),
  delivery_country: z.string().describe('ISO 3166-1 alpha-2'),
  delivery_contact_name: z.string(),
  delivery_contact_phone: z.string().describe('E.164'),
  cod_amount: decimal.nullable().describe('Two decimals'),
  package_special_instructions: z.string().nullable(),
  packages: z.array(packageSchema),
  created_at: z.iso.datetime(),
});

export type Delivery = z.infer<typeof deliverySchema>;

export const deliveriesPageSchema = pageSchema(deliverySchema);

export type DeliveriesPage = z.infer<typeof deliveriesPageSchema>;

export const listDeliveriesQuery = z.object({
  ...pageQueryShape,
  bulk_order_creation_id: z.uuid().optional(),
  external_reference_id: z.string().max(500).optional().describe('Exactly this reference'),
  customer_id: z.uuid().optional(),
  created_from: momentOrDay.optional().describe('From this moment on, or from the start of this day (UTC)'),
  created_to: momentOrDay.optional().describe('Up to this moment, or to the end of this day (UTC)'),
  search: z
    .string()
    .max(200)
    .optional()
    .describe('Part of the reference, the contact’s name or phone, an address or a city, in any case'),
});

export type ListDeliveriesQuery = z.infer<typeof listDeliveriesQuery>;

const listReferencesQueryShape = { ...pageQueryShape, limit: pageQueryShape.limit.default(200) };

/** The lists that a picker chooses from: of a tenant's own customers and services. */
export const listReferencesQuery = z.object({
  ...listReferencesQueryShape,
  search: z.string().max(200).optional().describe('Part of the name, in any case'),
});

export type ListReferencesQuery = z.infer<typeof listReferencesQuery>;

export const customersPageSchema = pageSchema(z.object({ id: z.uuid(), name: z.string() }));

export type CustomersPage = z.infer<typeof customersPageSchema>;

export const deliveryServicesPageSchema = pageSchema(
  z.object({
    id: z.uuid(),
    name: z.string(),
    delivery_type: z.object({ id: z.uuid(), code: z.string(), name: z.string() }),
  }),
);

export type DeliveryServicesPage = z.infer<typeof deliveryServicesPageSchema>;
