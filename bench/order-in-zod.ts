import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { z } from 'zod';
import { unitSizeOf } from '@/lib/fields/unit-size';
import { orderFields, type LogicalField } from '@/lib/fields/order-fields';
import { createReferenceData } from '@/lib/fields/reference-data';

const reference = createReferenceData();

const text = (field: LogicalField) => z.string().trim().max(orderFields[field].maxLength);
const needed = (field: LogicalField) => text(field).min(1);
const orNull = <Schema extends z.ZodType>(schema: Schema) =>
  z.union([z.literal('').transform(() => null), schema]);
const degrees = (field: LogicalField, limit: number) =>
  needed(field).transform(Number).pipe(z.number().min(-limit).max(limit));
const country = (field: LogicalField) =>
  needed(field).transform((name, ctx) => {
    const code = reference.countryCode(name);
    if (code === undefined) ctx.addIssue('unknown country');
    return code ?? z.NEVER;
  });
const measure = z
  .number()
  .min(0)
  .nullish()
  .transform((value) => value ?? null);
const packages = z
  .string()
  .transform((json, ctx): unknown => {
    try {
      return JSON.parse(json);
    } catch {
      ctx.addIssue('no JSON');
      return z.NEVER;
    }
  })
  .pipe(
    z.array(
      z.object({
        name: z.string().trim().min(1).max(200),
        quantity: z.int().min(1).default(1),
        ...{ weight_kg: measure, length_cm: measure, width_cm: measure, height_cm: measure },
      }),
    ),
  );

/**
 * A row as one would express it in zod without regard to speed: the same fields and limits as ours, countries looked up in
 * our own (cached) table, phones validated by libphonenumber-js. Its output is the data of a delivery.
 */
export const orderInZod = z
  .object({
    pickup_full_address: needed('pickup_full_address'),
    pickup_latitude: degrees('pickup_latitude', 90),
    pickup_longitude: degrees('pickup_longitude', 180),
    pickup_city: needed('pickup_city'),
    pickup_country: country('pickup_country'),
    delivery_full_address: needed('delivery_full_address'),
    delivery_latitude: degrees('delivery_latitude', 90),
    delivery_longitude: degrees('delivery_longitude', 180),
    delivery_city: needed('delivery_city'),
    delivery_country: country('delivery_country'),
    delivery_contact_name: needed('delivery_contact_name'),
    delivery_contact_phone: needed('delivery_contact_phone'),
    external_reference_id: orNull(text('external_reference_id')),
    cod_amount: orNull(text('cod_amount').regex(/^\d{1,10}(\.\d{1,2})?$/)),
    package_special_instructions: orNull(text('package_special_instructions')),
    package_items: orNull(packages),
  })
  .transform((row, ctx) => {
    const phone = parsePhoneNumberFromString(row.delivery_contact_phone, {
      defaultCountry: row.delivery_country as CountryCode,
      extract: false,
    });
    if (!phone?.isValid()) {
      ctx.addIssue('no phone number');
      return z.NEVER;
    }
    return {
      unitSize: unitSizeOf(row.package_items ?? []),
      pickupFullAddress: row.pickup_full_address,
      pickupLatitude: row.pickup_latitude,
      pickupLongitude: row.pickup_longitude,
      pickupCity: row.pickup_city,
      pickupCountry: row.pickup_country,
      deliveryFullAddress: row.delivery_full_address,
      deliveryLatitude: row.delivery_latitude,
      deliveryLongitude: row.delivery_longitude,
      deliveryCity: row.delivery_city,
      deliveryCountry: row.delivery_country,
      deliveryContactName: row.delivery_contact_name,
      deliveryContactPhone: phone.number,
      externalReferenceId: row.external_reference_id,
      codAmount: row.cod_amount,
      packageSpecialInstructions: row.package_special_instructions,
      packages: row.package_items ?? [],
    };
  });
