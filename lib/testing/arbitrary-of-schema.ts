import fc from 'fast-check';
import { z } from 'zod';

interface JsonSchema {
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: JsonSchema | boolean;
  items?: JsonSchema;
  format?: string;
  minimum?: number;
  maximum?: number;
}

/** Texts known to break programs. */
export const hostileTexts = [
  ...['', ' ', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'null', 'undefined', 'NaN'],
  ...[
    '\0',
    'a\0b',
    '\ud800',
    '\udfff\ud800',
    '\u202e\u202dabc',
    '\u200f',
    '\ufeff',
    '\u{1f469}\u200d\u{1f4bb}',
  ],
  ...["' OR 1=1 --", '%', '_', '\\', '%00', '../../etc/passwd', '{{7*7}}', '$1', '=1+1', '<script>'],
  ...[
    '-1',
    '1e309',
    '999999999999999999999',
    '2026-02-30',
    '9999-12-31T23:59:59Z',
    '-271821-04-20T00:00:00Z',
  ],
  'x'.repeat(70_000),
];

const hostileNames = ['__proto__', 'constructor', 'toString', 'a\0b', '\ud800', '', '\u202ex'];

/** Any JSON value, often a hostile one. */
export const hostileJson: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(...hostileTexts),
  fc.constantFrom<unknown>(
    null,
    true,
    false,
    0,
    -0,
    -1,
    1.5,
    1e308,
    Number.MAX_SAFE_INTEGER,
    2 ** 53,
    2 ** 31,
  ),
  fc.constantFrom<unknown>([], {}, [[]], [null]),
  fc.constantFrom(...hostileNames).map((name) => Object.fromEntries([[name, 'recipient_name']])),
  fc.jsonValue({ maxDepth: 3 }),
);

/** Values that almost match a schema: most parts are valid, a few are hostile. */
export function arbitraryOfSchema(schema: z.ZodType): fc.Arbitrary<unknown> {
  return nearly(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema);
}

function nearly(schema: JsonSchema): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 9, arbitrary: good(schema) }, { weight: 1, arbitrary: hostileJson });
}

function good(schema: JsonSchema): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map(good));
  if (schema.allOf) return good(Object.assign({}, ...schema.allOf) as JsonSchema);
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  switch (type) {
    case 'object':
      return goodObject(schema);
    case 'array':
      return fc.array(nearly(schema.items ?? {}), { minLength: 0, maxLength: 4 });
    case 'integer':
    case 'number':
      return fc.integer({
        min: Math.max(schema.minimum ?? -100, -(2 ** 31)),
        max: Math.min(schema.maximum ?? 2000, 2 ** 31),
      });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'string':
      return goodText(schema.format);
    default:
      return hostileJson;
  }
}

function goodObject({
  properties = {},
  required = [],
  additionalProperties,
}: JsonSchema): fc.Arbitrary<unknown> {
  const fields = Object.entries(properties).map(([name, inner]) =>
    fc
      .tuple(fc.integer({ min: 0, max: 9 }), nearly(inner))
      .map(([luck, value]) =>
        luck === 0 || (luck < 4 && !required.includes(name)) ? [] : [[name, value] as const],
      ),
  );
  const values = typeof additionalProperties === 'object' ? nearly(additionalProperties) : hostileJson;
  const others = fc.array(fc.tuple(fc.constantFrom(...hostileNames, 'Name', 'City'), values), {
    maxLength: 2,
  });
  return fc
    .tuple(fc.tuple(...fields), others)
    .map(([known, unknown]) => Object.fromEntries([...known.flat(), ...unknown]));
}

function goodText(format: string | undefined): fc.Arbitrary<string> {
  if (format === 'uuid') return fc.uuid();
  if (format === 'date') return fc.constantFrom('2026-11-21', '2024-02-29');
  if (format === 'date-time') return fc.constantFrom('2026-11-21T10:00:00Z', '0001-01-01T00:00:00Z');
  return fc.oneof(fc.constantFrom('x', 'orders.csv', 'Northwind', '1'), fc.constantFrom(...hostileTexts));
}
