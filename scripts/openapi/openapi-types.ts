/** A JSON Schema, as far as documents of ours use it. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  properties?: Record<string, Schema>;
  required?: string[];
  enum?: unknown[];
  const?: unknown;
  items?: Schema;
  additionalProperties?: boolean | Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  [limit: string]: unknown;
}

/** An OpenAPI document. */
export interface ApiDocument {
  paths: Record<string, Record<string, Record<string, unknown>>>;
  components?: Record<string, Record<string, unknown>>;
  [member: string]: unknown;
}

/** What a reference within the document leads to; anything else as it is. @throws Error when it leads nowhere */
export function resolveRef<T>(value: unknown, document: ApiDocument): T {
  const ref = (value as { $ref?: unknown } | undefined)?.$ref;
  if (typeof ref !== 'string') return value as T;
  const parts = ref.replace(/^#\//, '').split('/');
  const found = parts.reduce<unknown>(
    (part, name) =>
      (part as Record<string, unknown> | undefined)?.[name.replaceAll('~1', '/').replaceAll('~0', '~')],
    document,
  );
  if (found === undefined) throw new Error(`${ref} leads nowhere.`);
  return resolveRef<T>(found, document);
}
