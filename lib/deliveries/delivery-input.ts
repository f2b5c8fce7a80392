import { z } from 'zod';
import type { DeliveryDraft, DraftFields } from '@/lib/fields/delivery-draft';
import { currencyOf } from '@/lib/fields/kinds/parse-amount';
import { checkPackages, packageLimits } from '@/lib/fields/kinds/parse-package-items';
import { MAX_MINUTES } from '@/lib/fields/kinds/parse-minutes';
import { priorities } from '@/lib/fields/kinds/parse-priority';
import {
  columnOf,
  countryColumnOf,
  type FieldColumn,
  type FieldKind,
  type LogicalField,
  logicalFields,
  type OrderField,
  orderFields,
} from '@/lib/fields/order-fields';
import { type FieldValue, isProblem, packageProblem, readField } from '@/lib/fields/read-field';
import {
  isMetadataKey,
  type Metadata,
  metadataLimits,
  type MetadataPatch,
  patchMetadata,
} from '@/lib/fields/metadata';
import { referenceData } from '@/lib/fields/reference-data';
import type { RowProblem } from '@/lib/fields/row-problem';
import { trimCell } from '@/lib/fields/trim-cell';
import { unitSizeOf } from '@/lib/fields/unit-size';
import { shown } from '@/lib/fields/value-rules';
import type { SourceVersion } from '@/lib/items/source-version';
import { storedSourceVersion } from '@/lib/items/source-version-input';
import { PayerType, PaymentMethod } from '@/prisma/generated/enums';

type Context = z.core.$RefinementCtx<unknown>;

/**
 * Reports a problem with the same code as in a spreadsheet row: a custom issue whose `params` are the code, the field and
 * the parameters of the message.
 */
function report(ctx: Context, { field, code, params }: RowProblem, path: PropertyKey[] = []): never {
  ctx.addIssue({ code: 'custom', path, message: code, params: { ...params, code, field } });
  return z.NEVER;
}

/** Reads a value in the same way as the cell of a row. */
function readByRule(
  field: LogicalField,
  value: string | number | null | undefined,
  ctx: Context,
): FieldValue {
  const read = readField(field, String(value ?? ''), { reference: referenceData() });
  return isProblem(read) ? report(ctx, read) : read;
}

const text = (field: LogicalField) => z.string().meta({ maxLength: orderFields[field].maxLength });

const degrees = (limit: number) => z.number().meta({ minimum: -limit, maximum: limit });

const measure = () => z.number().nullish().meta({ minimum: 0, maximum: packageLimits.measure });

/** Checks only the JSON types; checkPackages checks the limits. */
export const packageInputSchema = z.object({
  name: z.string().meta({ minLength: 1, maxLength: packageLimits.nameLength }),
  quantity: z.int().nullish().meta({ minimum: 1, maximum: packageLimits.quantity, default: 1 }),
  weight_kg: measure(),
  length_cm: measure(),
  width_cm: measure(),
  height_cm: measure(),
});

const packageList = z.array(packageInputSchema);

type PackageList = z.output<typeof packageList> | null | undefined;

function readPackages(value: PackageList, ctx: Context): FieldValue {
  const { packages, fault } = checkPackages(value ?? []);
  return fault ? report(ctx, { field: 'package_items', ...packageProblem(fault) }, pathOf(fault)) : packages;
}

function pathOf({ item, key }: { item?: number; key?: string }): PropertyKey[] {
  const path: PropertyKey[] = [];
  if (item !== undefined) path.push(item - 1);
  if (key !== undefined) path.push(key);
  return path;
}

/** The JSON type of each kind of field. */
const jsonTypes: Readonly<
  Record<Exclude<FieldKind, 'package_items'>, (field: LogicalField) => z.ZodType<string | number>>
> = {
  text,
  reference: text,
  country: text,
  phone: text,
  latitude: () => degrees(90),
  longitude: () => degrees(180),
  amount: () => z.union([z.number(), z.string()]),
  date: text,
  time: text,
  minutes: () => z.int().meta({ minimum: 0, maximum: MAX_MINUTES }),
  priority: () => z.string().meta({ enum: [...priorities] }),
};

/**
 * A field's value. Fields that depend on a country are checked later, when it is known: see `countryFields`.
 * @param isEdit what is left out stays as it is; if not, it is empty
 */
function inputOf(field: LogicalField, isEdit: boolean): z.ZodType<FieldValue | undefined> {
  const { kind, required, countryFrom }: OrderField = orderFields[field];
  // In an edit, null empties a field; undefined does not even come here.
  const mayBeEmpty = <Json extends z.ZodType>(json: Json) => (isEdit ? json.nullable() : json.nullish());
  const optional = <Value extends z.ZodType>(value: Value) => (isEdit ? value.optional() : value);
  if (kind === 'package_items') {
    return optional(mayBeEmpty(packageList).meta({ maxItems: packageLimits.items }).transform(readPackages));
  }
  const json = jsonTypes[kind](field);
  const sent = required ? json : mayBeEmpty(json);
  return optional(
    sent.transform((value, ctx) => {
      if (countryFrom !== undefined) return value === undefined || value === null ? null : String(value);
      return readByRule(field, value, ctx);
    }),
  );
}

const fieldInputs = Object.fromEntries(
  logicalFields.map((field) => [columnOf(field), inputOf(field, false)]),
) as Record<FieldColumn, z.ZodType<FieldValue>>;

const fieldEdits = Object.fromEntries(
  logicalFields.map((field) => [columnOf(field), inputOf(field, true)]),
) as Record<FieldColumn, z.ZodType<FieldValue | undefined>>;

/** An amount, and the currency that it was sent with: "€ 5". */
interface SentAmount {
  amount: string;
  currency: string | null;
}

const amount = jsonTypes.amount('cod_amount');

function readAmount(sent: string | number | null | undefined, ctx: Context): SentAmount | null {
  const read = readByRule('cod_amount', sent, ctx);
  return typeof read === 'string' ? { amount: read, currency: currencyOf(trimCell(String(sent))) } : null;
}

/** Texts of the client's own: keys that are left out stay; null or blank removes one. */
const metadataInput = z
  .record(
    z.string().meta({ minLength: 1, maxLength: metadataLimits.keyLength }),
    z.string().trim().max(metadataLimits.valueLength).nullable(),
  )
  .superRefine((metadata, ctx) => {
    for (const key of Object.keys(metadata)
      .filter((each) => !isMetadataKey(each))
      .slice(0, 20)) {
      ctx.addIssue({
        ...{ code: 'custom', message: 'invalid_metadata_key' },
        params: { code: 'invalid_metadata_key', value: shown(key), limit: metadataLimits.keyLength },
      });
    }
    if (Object.keys(metadata).length > metadataLimits.keys) ctx.addIssue(tooManyMetadataKeys);
  })
  .transform((metadata): MetadataPatch =>
    Object.fromEntries(Object.entries(metadata).map(([key, value]) => [key, value === '' ? null : value])),
  )
  .nullish()
  .describe(
    `Texts of your own by keys of your own, ${metadataLimits.keys} at most. In an edit, keys that are left out stay; null removes a key, null in place of the object all of them`,
  );

/** The problem of metadata with more keys than may be kept. */
const tooManyMetadataKeys = {
  ...{ code: 'custom' as const, message: 'too_many_metadata_keys', path: [] },
  params: { code: 'too_many_metadata_keys', limit: metadataLimits.keys },
};

/** Fields that depend on a country, with the column of that country. */
const countryFields = logicalFields.flatMap((field) => {
  const countryColumn = countryColumnOf(field);
  return countryColumn === null ? [] : [{ field, column: columnOf(field), countryColumn }];
});

type Parsed = Readonly<Record<string, unknown>>;

/** Reads the fields that depend on a country; undefined for one whose JSON type is wrong. */
function readWithCountry(parsed: Parsed) {
  return countryFields.map(({ field, column, countryColumn }) => {
    const value = parsed[column];
    const country = parsed[countryColumn];
    if (typeof value !== 'string' && value !== null) return { column, read: undefined };
    const context = {
      reference: referenceData(),
      country: typeof country === 'string' ? country : undefined,
    };
    return { column, read: readField(field, value ?? '', context) };
  });
}

const sourceVersionWords = 'Your version of the delivery: a whole number or a moment that grows';

/**
 * The body of POST /api/delivery/deliveries: the values of a row, in JSON types, and the IDs that an import has from its
 * job. It is derived from the fields and their rules, so that both accept the same values. Parsing returns a
 * `DeliveryInput` or all problems at once.
 */
export const deliveryInputSchema = z
  .object({
    customer_id: z.uuid(),
    delivery_service_id: z.uuid(),
    payer_type: z.enum(PayerType),
    payment_method: z.enum(PaymentMethod),
    ...fieldInputs,
    cod_amount: amount.nullish().transform(readAmount),
    metadata: metadataInput,
    source_version: storedSourceVersion.nullish().describe(sourceVersionWords),
  })
  .superRefine(
    (parsed, ctx) => {
      for (const { column, read } of readWithCountry(parsed)) {
        if (read !== undefined && isProblem(read)) report(ctx, read, [column]);
      }
    },
    // Report these problems even if other fields have problems.
    { when: ({ value }) => typeof value === 'object' && value !== null },
  )
  .transform((parsed): DeliveryInput => {
    const {
      customer_id,
      delivery_service_id,
      payer_type,
      payment_method,
      cod_amount: cod,
      metadata,
      source_version,
      ...values
    } = parsed;
    const read = Object.fromEntries(readWithCountry(parsed).map(({ column, read }) => [column, read]));
    const fields = { ...values, ...read, cod_amount: cod?.amount ?? null } as DraftFields;
    return {
      customer_id,
      delivery_service_id,
      payer_type,
      payment_method,
      ...fields,
      unit_size: unitSizeOf(fields.packages),
      cod_currency: cod?.currency ?? null,
      metadata: patchMetadata(null, metadata ?? null),
      source_version: source_version ?? null,
    };
  });

/** The checked input for creating a single delivery. */
export interface DeliveryInput extends DeliveryDraft {
  customer_id: string;
  delivery_service_id: string;
  payer_type: PayerType;
  payment_method: PaymentMethod;
  metadata: Metadata | null;
  source_version: SourceVersion | null;
}

/**
 * The body of PATCH /api/delivery/deliveries/{id}: what is to be another value, by the rules of rows. What is left out
 * stays; null empties a field that may be empty. `readEdit` completes it.
 */
export const deliveryEditSchema = z.strictObject({
  version: z
    .int()
    .optional()
    .describe('The version that was read. If the delivery has changed since, nothing is written'),
  payer_type: z.enum(PayerType).optional(),
  payment_method: z.enum(PaymentMethod).optional(),
  ...fieldEdits,
  cod_amount: amount.nullable().transform(readAmount).optional(),
  metadata: metadataInput,
  source_version: storedSourceVersion
    .nullish()
    .describe(`${sourceVersionWords}. An older one than the delivery has is refused as stale_update`),
});

/** The values that an edit sets. */
export type DeliveryEdit = Partial<
  Omit<DeliveryInput, 'customer_id' | 'delivery_service_id' | 'source_version'>
>;

/**
 * Reads the fields of an edit that depend on a country, which may be that of the delivery as it is, and adds what follows
 * from others.
 * @returns the values, or the problems of these fields
 */
export function readEdit(
  {
    version: _version,
    source_version: _sourceVersion,
    cod_amount: cod,
    metadata,
    ...sent
  }: z.output<typeof deliveryEditSchema>,
  delivery: Readonly<Record<FieldColumn, unknown>> & { metadata: Metadata | null },
): { edit: DeliveryEdit; problems: { column: FieldColumn; problem: RowProblem }[] } {
  const problems: { column: FieldColumn; problem: RowProblem }[] = [];
  const values: Record<string, unknown> = { ...sent };
  for (const { column, read } of readWithCountry({ ...delivery, ...sent })) {
    if (column === 'cod_amount' || sent[column] === undefined || read === undefined) continue;
    if (isProblem(read)) problems.push({ column, problem: read });
    else values[column] = read;
  }
  const edit = values as DeliveryEdit;
  if (metadata !== undefined) edit.metadata = patchMetadata(delivery.metadata, metadata);
  if (cod !== undefined) edit.cod_amount = cod?.amount ?? null;
  // Without a currency the amount is in the one that the delivery has.
  if (cod === null || cod?.currency) edit.cod_currency = cod?.currency ?? null;
  return { edit: edit.packages ? { ...edit, unit_size: unitSizeOf(edit.packages) } : edit, problems };
}
