type JsonObject = Record<string, unknown>;

/**
 * An OpenAPI document with what its references lead to in their place, for tests that look at what a program finds there. A
 * reference within itself stays.
 */
export function withoutRefs(document: JsonObject): JsonObject {
  const replace = (value: unknown, open: readonly string[]): unknown => {
    if (Array.isArray(value)) return value.map((item) => replace(item, open));
    if (typeof value !== 'object' || value === null) return value;
    const { $ref, ...rest } = value as JsonObject;
    if (typeof $ref !== 'string' || open.includes($ref)) {
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, replace(inner, open)]));
    }
    const target = $ref
      .slice(2)
      .split('/')
      .reduce<unknown>((part, name) => (part as JsonObject)[name], document);
    return { ...(replace(target, [...open, $ref]) as JsonObject), ...(replace(rest, open) as JsonObject) };
  };
  return replace(document, []) as JsonObject;
}
