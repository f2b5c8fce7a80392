import { type JsonSchema, resolveRef } from '@/lib/guides/view-schema';

type JsonObject = Record<string, unknown>;

/** What a call takes beside its body. */
interface ReferenceParameter {
  name: string;
  in: 'path' | 'query' | 'header';
  isRequired: boolean;
  description: string;
  schema: JsonSchema;
}

/** A body in one media type: of the request, or of an answer. */
export interface ReferenceBody {
  type: string;
  schema: JsonSchema;
  /** The examples of the description, by what they show. */
  examples: { name: string; value: unknown }[];
}

export interface ReferenceAnswer {
  status: string;
  /** Markdown. */
  description: string;
  bodies: ReferenceBody[];
}

/** One call of the API. */
export interface ReferenceOperation {
  id: string;
  method: string;
  path: string;
  tag: string;
  summary: string;
  /** Markdown. */
  description: string;
  isDeprecated: boolean;
  /** Whose calls are answered: `client` and `key` with their scopes, `session`, `basic`; empty: everybody's. */
  allowed: { scheme: string; scopes: string[] }[];
  parameters: ReferenceParameter[];
  bodies: ReferenceBody[];
  answers: ReferenceAnswer[];
}

/** The OpenAPI description in the form in which its pages show it. */
export interface Reference {
  document: JsonObject;
  tags: { name: string; description: string; operations: ReferenceOperation[] }[];
}

/**
 * Reads an OpenAPI 3.1 document for its pages. Schemas stay as they are: `viewSchema` unfolds those that a page shows.
 * @throws Error when an operation has no tag of the document, for its page would be missing
 */
export function readReference(document: JsonObject): Reference {
  const operations = Object.entries(document.paths as Record<string, Record<string, JsonObject>>).flatMap(
    ([path, item]) =>
      Object.entries(item).map(([method, each]) => readOperation(document, path, method, each)),
  );
  const tags = (document.tags as { name: string; description: string }[]).map((tag) => ({
    ...tag,
    operations: operations.filter((operation) => operation.tag === tag.name),
  }));
  const lost = operations.find(({ tag }) => !tags.some(({ name }) => name === tag));
  if (lost) throw new Error(`${lost.method} ${lost.path} has no tag of the description.`);
  return { document, tags };
}

function readOperation(document: JsonObject, path: string, method: string, own: JsonObject) {
  const security = (own.security ?? []) as Record<string, string[]>[];
  const parameters = ((own.parameters ?? []) as JsonObject[]).map((each) => resolveRef(document, each));
  return {
    id: String(own.operationId),
    method: method.toUpperCase(),
    path,
    tag: String((own.tags as string[] | undefined)?.[0]),
    summary: String(own.summary),
    description: String(own.description ?? ''),
    isDeprecated: own.deprecated === true,
    allowed: security.flatMap((each) => Object.entries(each).map(([scheme, scopes]) => ({ scheme, scopes }))),
    parameters: parameters.map((each) => ({
      name: String(each.name),
      in: each.in as ReferenceParameter['in'],
      isRequired: each.required === true,
      description: String(each.description ?? ''),
      schema: each.schema as JsonSchema,
    })),
    bodies: bodiesOf(own.requestBody as JsonObject | undefined),
    answers: Object.entries(own.responses as Record<string, JsonObject>).map(([status, given]) => {
      const answer = resolveRef(document, given);
      return { status, description: String(answer.description), bodies: bodiesOf(answer) };
    }),
  };
}

function bodiesOf(of: JsonObject | undefined): ReferenceBody[] {
  return Object.entries((of?.content ?? {}) as Record<string, JsonObject>).map(([type, media]) => {
    const schema = media.schema as JsonSchema;
    const single = media.example ?? schema.example;
    const several = Object.entries((media.examples ?? {}) as Record<string, JsonObject>);
    const examples = several.map(([name, { summary, value }]) => ({ name: String(summary ?? name), value }));
    return { type, schema, examples: single === undefined ? examples : [{ name: 'Example', value: single }] };
  });
}
