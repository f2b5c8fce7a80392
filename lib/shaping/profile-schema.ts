import { z } from 'zod';
import { dateOrders } from '@/lib/fields/kinds/parse-date';
import { lengthUnits, weightUnits } from '@/lib/fields/kinds/parse-measure';
import { type LogicalField, logicalFields } from '@/lib/fields/order-fields';
import { isKnownCharset } from '@/lib/table-files/csv/charset/is-known-charset';

/**
 * An import profile: all that is decided about a shipper's files. Columns are named as their headers are; a name
 * that differs only in case, spaces or invisible characters is the same column.
 */

/** How many rows of a file may be left out one by one. */
export const MAX_SKIPPED_ROWS = 10_000;

/** The longest cell that any workbook can hold. */
const MAX_NAME_CHARACTERS = 32_767;

/** The most columns that are joined in a field, or tell the rows of one order. */
export const MAX_JOINED_COLUMNS = 8;
/** The most packages that a row can describe by columns. */
export const MAX_PACKAGE_SETS = 20;
/** The most columns that are kept by their names. */
export const MAX_EXTRA_COLUMNS = 100;
const MAX_PIECES = 20;
/** The longest constant, replacement or value to leave out. */
export const MAX_CONSTANT_CHARACTERS = 2000;

/**
 * A name that would get lost: zod silently drops `__proto__` from a record, and PostgreSQL stores neither NUL nor
 * lone surrogates.
 */
const columnName = z
  .string()
  .min(1)
  .max(MAX_NAME_CHARACTERS)
  .superRefine((name, context) => {
    if (name !== '__proto__' && name.isWellFormed() && !name.includes('\0')) return;
    const params = { code: 'unusable_column_name', columns: [name.toWellFormed().slice(0, 80)] };
    context.addIssue({ code: 'custom', message: params.code, params });
  });

const shortText = z
  .string()
  .max(MAX_CONSTANT_CHARACTERS)
  .refine((text) => text.isWellFormed() && !text.includes('\0'), { error: 'invalid_characters' });

/** A part of a cell that holds more than one thing. */
export const cellParts = [
  /** The first number of "51.45, 7.01". */
  'latitude',
  /** The second. */
  'longitude',
  /** The digits of "45127 Essen" or of "Hauptstr. 5, 45127 Essen". */
  'postcode',
  /** What stands behind them. */
  'city',
  /** "Hauptstr. 5" of "Hauptstr. 5, 45127 Essen". */
  'street',
  /** "08:00" of "08:00 - 12:00". */
  'range_start',
  /** "12:00" of it. */
  'range_end',
] as const;

export const partSchema = z.union([
  z.enum(cellParts),
  z
    .strictObject({ before: shortText.min(1).max(20) })
    .describe('What stands before the first such text; the whole cell when it has none'),
  z
    .strictObject({ after: shortText.min(1).max(20) })
    .describe('What stands behind the first such text; nothing when the cell has none'),
  z
    .strictObject({
      piece: z.union([z.int().min(1).max(MAX_PIECES), z.int().min(-MAX_PIECES).max(-1)]),
      separator: shortText.min(1).max(20),
    })
    .describe(
      'One of the texts between such separators: 1 is the first, -1 the last; nothing when there are fewer',
    ),
]);

/** Where a field's text comes from. */
export const sourceSchema = z.union([
  z.strictObject({ column: columnName, part: partSchema.optional() }),
  z.strictObject({
    columns: z.array(columnName).min(2).max(MAX_JOINED_COLUMNS),
    separator: z.string().max(20).default(' ').describe('Between two columns that are not empty'),
  }),
  z.strictObject({ constant: shortText.min(1) }),
]);

/** A place of the address book that gives an end of the journey its address, city, country and coordinates. */
export const placeSourceSchema = z.union([
  z.strictObject({ code: shortText.min(1).max(100) }).describe('The same place for every row'),
  z.strictObject({ column: columnName }).describe('The column that holds the code of the place'),
]);

export const replacementSchema = z.strictObject({
  from: shortText.min(1).describe('The whole text of the field; upper and lower case are the same'),
  to: shortText.describe('What to read instead; an empty text: nothing'),
});

export const skipSchema = z
  .strictObject({
    totals: z.boolean().optional().describe('Sums and footers below the orders'),
    repeated_headers: z
      .boolean()
      .optional()
      .describe('The header again, as printed reports have it on each page'),
    hidden_rows: z.boolean().optional().describe('Rows that a filter or a person has hidden in the sheet'),
    rows: z
      .array(z.int().min(1))
      .max(MAX_SKIPPED_ROWS)
      .optional()
      .describe('Rows of one file, by their numbers: of use in an import, not in a saved profile'),
    values: z
      .array(
        z.strictObject({
          column: columnName,
          values: z.array(shortText).min(1).max(100),
          except: z
            .literal(true)
            .optional()
            .describe(
              'Rows whose cell is none of the values are left out instead: of an empty text alone, all that say something',
            ),
        }),
      )
      .max(20)
      .optional()
      .describe(
        'Rows whose cell is one of these values; an empty text: an empty cell. An order whose first row is left out so takes with it its later rows that say nothing in these columns',
      ),
  })
  .default({});

/** What a package without a name is called. */
export const DEFAULT_PACKAGE_NAME = 'Package';

export const packageColumnsSchema = z.strictObject({
  name: columnName.optional(),
  quantity: columnName.optional(),
  weight: columnName.optional(),
  length: columnName.optional(),
  width: columnName.optional(),
  height: columnName.optional(),
  size: columnName.optional().describe('All three lengths in one cell: 40x30x20'),
  weight_unit: columnName.optional(),
  length_unit: columnName.optional(),
});

export const packagesSchema = z.strictObject({
  sets: z.array(packageColumnsSchema).min(1).max(MAX_PACKAGE_SETS),
  weight_unit: z.enum(weightUnits).default('kg').describe('Of weights without a unit'),
  length_unit: z.enum(lengthUnits).default('cm').describe('Of lengths without a unit'),
  default_name: shortText
    .min(1)
    .max(200)
    .optional()
    .describe(
      'Of packages without a name; omitted: "Package", or, where a row has several sets, the column of its quantity: 2 "Pallets", 7 "Cartons"',
    ),
});

/** What is done about coordinates that are not decimal degrees of their own column. */
export const coordinatesSchema = z
  .strictObject({
    notations: z
      .boolean()
      .default(true)
      .describe(
        'Read degrees and minutes, geo: addresses, links of map services, Plus Codes, and both coordinates from one cell',
      ),
    manual: z
      .boolean()
      .default(true)
      .describe('Where a row has no coordinates, take the point that a person has set for its address'),
    earlier_deliveries: z
      .boolean()
      .default(true)
      .describe(
        'Likewise the point of earlier deliveries to the address, if there are two or more and they lie close together',
      ),
    geocode: z
      .boolean()
      .default(false)
      .describe('Likewise what the geocoder of the installation finds, if there is one and it is certain'),
    city_centre: z
      .boolean()
      .default(false)
      .describe(
        'If nothing else gives a point, take the centre of the city, if it is certain which place of that name in its country is meant',
      ),
    swap_back: z
      .boolean()
      .optional()
      .describe('Swap latitude and longitude where the point lies in its country only then'),
  })
  .prefault({});

export const duplicateModes = ['fail', 'skip', 'update'] as const;

export const fieldEnum = z.enum(logicalFields as readonly [LogicalField, ...LogicalField[]]);

/** What a profile says about the cells of a file. */
export const profileRulesSchema = z.strictObject({
  charset: z
    .string()
    .max(40)
    .superRefine((charset, context) => {
      if (isKnownCharset(charset)) return;
      const params = { code: 'unknown_charset', charset };
      context.addIssue({ code: 'custom', message: params.code, params });
    })
    .optional()
    .describe(
      'As TextDecoder names it; omitted: detected. A file that is certainly Unicode is read as such all the same',
    ),
  delimiter: z.string().length(1).optional(),
  sheet_name: z.string().max(31).optional().describe('Omitted: the sheet whose header fits best'),
  fields: z.partialRecord(fieldEnum, sourceSchema),
  places: z
    .strictObject({ pickup: placeSourceSchema.optional(), delivery: placeSourceSchema.optional() })
    .default({}),
  replacements: z.partialRecord(fieldEnum, z.array(replacementSchema).max(200)).default({}),
  skip: skipSchema,
  order_columns: z
    .array(columnName)
    .min(1)
    .max(MAX_JOINED_COLUMNS)
    .optional()
    .describe('Rows in which all of these are the same are one order'),
  order_continues: z
    .boolean()
    .optional()
    .describe(
      'Rows in which all of `order_columns` are empty belong to the order above, as in exports that write what an order has only once',
    ),
  packages: packagesSchema.optional(),
  coordinates: coordinatesSchema,
  extra: z
    .union([z.literal('all'), z.array(columnName).max(MAX_EXTRA_COLUMNS)])
    .optional()
    .describe('Columns that no field takes and that are kept with the delivery'),
  date_order: z
    .enum(dateOrders)
    .optional()
    .describe('Of dates like 03/05/2026, where no cell of the column proves the order'),
  duplicate_mode: z
    .enum(duplicateModes)
    .default('fail')
    .describe(
      'What becomes of a row whose reference another delivery has. update: the delivery becomes what the row says, if it has not left',
    ),
});

export type ProfileRules = z.infer<typeof profileRulesSchema>;
export type ProfileInput = z.input<typeof profileRulesSchema>;
export type FieldSource = z.infer<typeof sourceSchema>;
export type CellPart = z.infer<typeof partSchema>;
export type PackageColumns = z.infer<typeof packageColumnsSchema>;
export type PackageRules = z.infer<typeof packagesSchema>;

/** With `mappings` alone, coordinates are decimal degrees (seed 003). */
const decimalDegreesOnly: ProfileRules['coordinates'] = {
  notations: false,
  manual: false,
  earlier_deliveries: false,
  geocode: false,
  city_centre: false,
};

/** The rules that `mappings` alone stand for: each column fills its field, and nothing else happens (seed 003). */
export function rulesOfMappings(mappings: Readonly<Record<string, LogicalField>>): ProfileRules {
  return {
    fields: Object.fromEntries(Object.entries(mappings).map(([column, field]) => [field, { column }])),
    places: {},
    replacements: {},
    skip: {},
    coordinates: decimalDegreesOnly,
    duplicate_mode: 'fail',
  };
}
