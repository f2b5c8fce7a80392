/** A JSON Schema, as far as descriptions of the API use it. */
export interface JsonSchema {
  $ref?: string;
  type?: string | string[];
  description?: string;
  enum?: unknown[];
  const?: unknown;
  format?: string;
  default?: unknown;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  additionalProperties?: JsonSchema | boolean;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
  example?: unknown;
  [other: string]: unknown;
}

/** A schema as a page shows it. */
export interface SchemaView {
  /** In words: `string (uuid)`, `array of integer`, `object or null`. */
  type: string;
  /** Limits in words: `1 to 200 characters`. */
  rules: string[];
  /** The only values that there may be; empty: others too. */
  values: string[];
  description: string;
  /** The fields of an object, or of the objects in an array. */
  fields: FieldView[];
  /** The forms that it may have, where they differ in their fields. */
  choices: SchemaView[];
}

export interface FieldView extends SchemaView {
  name: string;
  isRequired: boolean;
}

type Document = Record<string, unknown>;

/** What a `$ref` of the document names; anything else as it is. */
export function resolveRef<Part extends object>(document: Document, part: Part): Part {
  const ref = (part as { $ref?: unknown }).$ref;
  if (typeof ref !== 'string') return part;
  const found = ref
    .slice('#/'.length)
    .split('/')
    .reduce<unknown>((value, key) => (value as Document | undefined)?.[key], document);
  if (found === undefined) throw new Error(`The description has no ${ref}.`);
  return resolveRef(document, found as Part);
}

/**
 * Unfolds a schema with all that it refers to. A schema within itself is named, not unfolded again.
 * @param within the references that are being unfolded
 */
export function viewSchema(
  document: Document,
  given: JsonSchema,
  within: readonly string[] = [],
): SchemaView {
  const ref = given.$ref;
  if (ref !== undefined && within.includes(ref)) return { ...nothing, type: `${nameOf(ref)}, as above` };
  const deeper = ref === undefined ? within : [...within, ref];
  const schema = merged(document, { ...resolveRef(document, given), ...without$ref(given) });
  const alternatives = schema.anyOf ?? schema.oneOf;
  if (alternatives) return viewAlternatives(document, schema, alternatives, deeper);
  const item = schema.items && viewSchema(document, schema.items, deeper);
  const free = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined;
  const value = free && Object.keys(free).length > 0 ? viewSchema(document, free, deeper) : undefined;
  const inner = item ?? value;
  return {
    type: typeWords(schema, item, value),
    rules: [...ruleWords(schema), ...(inner?.rules ?? []).map((rule) => `each ${rule}`)],
    values: (schema.enum ?? []).map(String).concat(inner?.values ?? []),
    description: schema.description ?? '',
    fields: [...fieldsOf(document, schema, deeper), ...(inner?.fields ?? [])],
    choices: inner?.choices ?? [],
  };
}

const nothing: SchemaView = { type: '', rules: [], values: [], description: '', fields: [], choices: [] };

const nameOf = (ref: string) => ref.split('/').at(-1)!;

function without$ref({ $ref: _, ...rest }: JsonSchema): JsonSchema {
  return rest;
}

/** A schema and what it has from `allOf`, field by field. */
function merged(document: Document, schema: JsonSchema): JsonSchema {
  if (!schema.allOf) return schema;
  const { allOf, ...own } = schema;
  return [...allOf, own].reduce<JsonSchema>(
    (all, part) => join(all, merged(document, { ...resolveRef(document, part), ...without$ref(part) })),
    {},
  );
}

function join(one: JsonSchema, other: JsonSchema): JsonSchema {
  const names = Object.keys({ ...one.properties, ...other.properties });
  const properties = names.map((name) => {
    const [first, second] = [one.properties?.[name], other.properties?.[name]];
    return [name, first && second ? join(first, second) : (first ?? second)!] as const;
  });
  return {
    ...one,
    ...other,
    ...(names.length > 0 && { properties: Object.fromEntries(properties) }),
    ...((one.required ?? other.required) && {
      required: [...(one.required ?? []), ...(other.required ?? [])],
    }),
  };
}

function viewAlternatives(
  document: Document,
  schema: JsonSchema,
  alternatives: readonly JsonSchema[],
  within: readonly string[],
): SchemaView {
  const views = alternatives.map((each) => viewSchema(document, each, within));
  const type = [...new Set(views.map((view) => view.type))].join(' or ');
  const description = schema.description ?? views.map((view) => view.description).find(Boolean) ?? '';
  const withFields = views.filter(({ fields, choices }) => fields.length > 0 || choices.length > 0);
  const rules = [...new Set([...ruleWords(schema), ...views.flatMap((view) => view.rules)])];
  const values = views.flatMap((view) => view.values);
  const only = withFields.length === 1 ? withFields[0] : undefined;
  return {
    ...{ type, rules, values, description },
    fields: only?.fields ?? [],
    choices: only?.choices ?? withFields,
  };
}

function fieldsOf(document: Document, schema: JsonSchema, within: readonly string[]): FieldView[] {
  return Object.entries(schema.properties ?? {}).map(([name, field]) => ({
    name,
    isRequired: schema.required?.includes(name) ?? false,
    ...viewSchema(document, field, within),
  }));
}

function typeWords(schema: JsonSchema, item: SchemaView | undefined, value: SchemaView | undefined): string {
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (item) return `array of ${item.type}`;
  if (value) return `object of ${value.type} by key`;
  const type = [schema.type ?? (schema.properties ? 'object' : 'any')].flat().join(' or ');
  return schema.format ? `${type} (${schema.format})` : type;
}

function ruleWords(schema: JsonSchema): string[] {
  return [
    rangeWords(schema.minLength, schema.maxLength, ' characters'),
    rangeWords(schema.minItems, schema.maxItems, ' entries'),
    rangeWords(schema.minimum, schema.maximum, ''),
    schema.default === undefined ? '' : `default ${JSON.stringify(schema.default)}`,
  ].filter(Boolean);
}

/** Zod's bounds of a safe integer say nothing to anybody. */
function rangeWords(least: unknown, most: unknown, unit: string): string {
  const from = least === Number.MIN_SAFE_INTEGER ? undefined : least;
  const to = most === Number.MAX_SAFE_INTEGER ? undefined : most;
  if (from === undefined && to === undefined) return '';
  if (to === undefined) return `at least ${String(from)}${unit}`;
  if (from === undefined) return `at most ${String(to)}${unit}`;
  return `${String(from)} to ${String(to)}${unit}`;
}
