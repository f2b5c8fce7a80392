import { z } from 'zod';

export type JsonObject = Record<string, unknown>;

/**
 * Turns zod schemas into those of the document. Named ones stand once among the components, wherever they are used; what a
 * request may leave out and an answer always has gets the name with `Input` for requests.
 */
export class SchemaBook {
  private readonly registry: NamedRegistry;
  private readonly drafts = { input: new Map<string, JsonObject>(), output: new Map<string, JsonObject>() };

  constructor(names: ReadonlyMap<z.ZodType, string>) {
    this.registry = new NamedRegistry(names);
  }

  /** The JSON schema of a request's part (`input`) or an answer's (`output`), with references to the components. */
  describe(schema: z.ZodType, io: 'input' | 'output'): JsonObject {
    // Within an object, a named schema becomes a reference. Checks of zod that JSON Schema cannot express are left out.
    const json = z.toJSONSchema(z.object({ described: schema }), {
      io,
      unrepresentable: 'any',
      metadata: this.registry,
    }) as unknown as { properties: { described: JsonObject }; $defs?: Record<string, JsonObject> };
    for (const [name, definition] of Object.entries(json.$defs ?? {})) {
      this.drafts[io].set(name, tidy(definition, io) as JsonObject);
    }
    return refer(tidy(json.properties.described, io), io) as JsonObject;
  }

  /**
   * Settles the names and returns the components with the finished document: until then, references name the direction.
   */
  finish(document: JsonObject): { document: JsonObject; schemas: Record<string, JsonObject> } {
    const { input, output } = this.drafts;
    const differs = (name: string) => {
      const [sent, answered] = [input.get(name), output.get(name)];
      return sent !== undefined && answered !== undefined && !sameText(sent, answered);
    };
    // A schema that refers to one that differs, differs itself: its references do.
    const apart = new Set([...input.keys()].filter(differs));
    for (let before = -1; before !== apart.size;) {
      before = apart.size;
      for (const [name, schema] of input) {
        if (output.has(name) && namesIn(schema).some((other) => apart.has(other))) apart.add(name);
      }
    }
    const nameOf = (name: string, io: string) => (io === 'input' && apart.has(name) ? `${name}Input` : name);
    const settle = (value: unknown): unknown =>
      mapRefs(value, (name, io) => `#/components/schemas/${nameOf(name, io)}`);
    const schemas: Record<string, JsonObject> = {};
    for (const io of ['output', 'input'] as const) {
      for (const [name, schema] of this.drafts[io])
        schemas[nameOf(name, io)] = settle(refer(schema, io)) as JsonObject;
    }
    const sorted = Object.fromEntries(Object.entries(schemas).toSorted(([a], [b]) => (a < b ? -1 : 1)));
    return { document: settle(document) as JsonObject, schemas: sorted };
  }
}

/** The descriptions of the global registry, and our names. */
class NamedRegistry extends z.core.$ZodRegistry<z.core.GlobalMeta> {
  constructor(private readonly names: ReadonlyMap<z.core.$ZodType, string>) {
    super();
  }

  override get<S extends z.core.$ZodType>(schema: S) {
    const meta = z.globalRegistry.get(schema);
    const id = this.names.get(schema);
    return (id === undefined ? meta : { ...meta, id }) as ReturnType<
      z.core.$ZodRegistry<z.core.GlobalMeta>['get']
    > as never;
  }
}

const pending = /^lading:(input|output):(\w+)$/;

function refer(value: unknown, io: 'input' | 'output'): unknown {
  return mapObjects(value, (object) =>
    typeof object.$ref === 'string' && object.$ref.startsWith('#/$defs/')
      ? { ...object, $ref: `lading:${io}:${object.$ref.slice('#/$defs/'.length)}` }
      : object,
  );
}

function mapRefs(value: unknown, to: (name: string, io: string) => string): unknown {
  return mapObjects(value, (object) => {
    const [, io, name] = typeof object.$ref === 'string' ? (pending.exec(object.$ref) ?? []) : [];
    return io === undefined || name === undefined ? object : { ...object, $ref: to(name, io) };
  });
}

function namesIn(schema: JsonObject): string[] {
  return [...JSON.stringify(schema).matchAll(/"#\/\$defs\/(\w+)"/g)].map(([, name]) => name!);
}

const sameText = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/**
 * Leaves out what only repeats something: a `pattern` beside its `format`, the limits of JavaScript's integers. An answer may
 * get further fields in a later version, so it does not forbid them.
 */
function tidy(value: unknown, io: 'input' | 'output'): unknown {
  return mapObjects(value, (object) => {
    const { id, pattern, minimum, maximum, additionalProperties, ...rest } = object;
    return {
      ...rest,
      ...(id !== undefined && typeof id !== 'string' && { id }), // a property called "id", not our name
      ...(pattern !== undefined && object.format === undefined && { pattern }),
      ...(minimum !== undefined && minimum !== Number.MIN_SAFE_INTEGER && { minimum }),
      ...(maximum !== undefined && maximum !== Number.MAX_SAFE_INTEGER && { maximum }),
      ...(additionalProperties !== undefined &&
        (io === 'input' || additionalProperties !== false) && { additionalProperties }),
    };
  });
}

/** A copy in which every object, the innermost first, is what `change` makes of it. */
function mapObjects(value: unknown, change: (object: JsonObject) => JsonObject): unknown {
  if (Array.isArray(value)) return value.map((item) => mapObjects(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return change(
    Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapObjects(inner, change)])),
  );
}
