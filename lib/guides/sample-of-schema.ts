import { type JsonSchema, resolveRef } from '@/lib/guides/view-schema';

/**
 * A value to begin with, for calls without an example of their own: the required fields, each with something of its type. It is
 * there to be filled in, not to be sent as it is.
 */
export function sampleOfSchema(document: Record<string, unknown>, given: JsonSchema, depth = 0): unknown {
  const schema = resolveRef(document, given);
  if (schema.example !== undefined) return schema.example;
  if (schema.const !== undefined) return schema.const;
  if (schema.default !== undefined) return schema.default;
  if (schema.enum) return schema.enum[0];
  const first = schema.anyOf?.[0] ?? schema.oneOf?.[0] ?? schema.allOf?.[0];
  if (first) return sampleOfSchema(document, first, depth);
  switch ([schema.type].flat()[0]) {
    case 'object': {
      const required = depth > 4 ? [] : (schema.required ?? []);
      return Object.fromEntries(
        required.map((name) => [name, sampleOfSchema(document, schema.properties?.[name] ?? {}, depth + 1)]),
      );
    }
    case 'array':
      return schema.minItems && schema.items ? [sampleOfSchema(document, schema.items, depth + 1)] : [];
    case 'integer':
    case 'number':
      return typeof schema.minimum === 'number' && schema.minimum > 0 ? schema.minimum : 0;
    case 'boolean':
      return false;
    case 'null':
      return null;
    default:
      return '…';
  }
}
