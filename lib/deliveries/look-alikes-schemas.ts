import { z } from 'zod';

/** Maximum per call. */
export const LOOK_ALIKES_LIMIT = 1_000;

/** Older deliveries to the same person are probably other orders. */
export const LOOK_ALIKE_DAYS = 7;

/** Longer than any of them may be. */
const text = z.string().max(2_000);

export const lookAlikesBody = z.strictObject({
  customer_id: z.uuid().describe('Only deliveries of this customer are compared'),
  orders: z
    .array(
      z.strictObject({
        delivery_full_address: text,
        delivery_city: text,
        delivery_country: z.string().length(2).toUpperCase().describe('ISO 3166-1 alpha-2'),
        delivery_postcode: text.nullish(),
        delivery_contact_name: text,
        delivery_date: z.iso.date().nullish(),
      }),
    )
    .max(LOOK_ALIKES_LIMIT),
});

export type LookAlikeOrder = z.output<typeof lookAlikesBody>['orders'][number];

export const lookAlikesSchema = z.object({
  data: z.array(
    z.object({
      index: z.int().describe('The order’s position in the request, from 0'),
      delivery_id: z.uuid(),
      external_reference_id: z.string().nullable(),
      delivery_contact_name: z.string(),
      created_at: z.iso.datetime(),
      bulk_order_creation_id: z.uuid().nullable(),
    }),
  ),
});

export type LookAlikes = z.infer<typeof lookAlikesSchema>;
