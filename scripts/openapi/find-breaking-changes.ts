import { compareSchemas } from '@/scripts/openapi/compare-schemas';
import { type ApiDocument, resolveRef, type Schema } from '@/scripts/openapi/openapi-types';

interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema: Schema;
}

interface Media {
  content?: Record<string, { schema?: Schema }>;
}

interface Operation {
  operationId?: string;
  security?: Record<string, string[]>[];
  parameters?: (Parameter | { $ref: string })[];
  requestBody?: Media & { required?: boolean };
  responses: Record<string, (Media & { headers?: Record<string, unknown> }) | { $ref: string }>;
}

/**
 * What a program written against the document `before` could stumble over with `after`: something it calls or reads is gone, a
 * type changed, or a request needs more than it did. Further operations, fields and values of answers, and fields of requests
 * that may be left out, are no break.
 * @returns one line for each, with its place; empty: none
 */
export function findBreakingChanges(before: ApiDocument, after: ApiDocument): string[] {
  return Object.entries(before.paths).flatMap(([path, item]) =>
    Object.keys(item).flatMap((method) => {
      const place = `${method.toUpperCase()} ${path}`;
      const old = item[method] as unknown as Operation;
      const now = after.paths[path]?.[method] as unknown as Operation | undefined;
      return now ? compareOperations(old, now, { place, before, after }) : [`${place}: is gone`];
    }),
  );
}

interface Context {
  place: string;
  before: ApiDocument;
  after: ApiDocument;
}

function compareOperations(old: Operation, now: Operation, context: Context): string[] {
  const { place } = context;
  return [
    ...(old.operationId === now.operationId ? [] : [`${place}: is called ${now.operationId} now`]),
    ...compareSecurity(old, now, place),
    ...compareParameters(old, now, context),
    ...compareBodies(old, now, context),
    ...compareAnswers(old, now, context),
  ];
}

/** Every way in which a caller could identify itself must still do, with no further scope. */
function compareSecurity(old: Operation, now: Operation, place: string): string[] {
  const ways = now.security ?? [];
  if (ways.length === 0) return [];
  if ((old.security ?? []).length === 0) return [`${place}: needs a sign-in now`];
  const lost = old.security!.filter(
    (way) =>
      !ways.some((other) =>
        Object.entries(other).every(
          ([scheme, scopes]) => scheme in way && scopes.every((scope) => way[scheme]!.includes(scope)),
        ),
      ),
  );
  return lost.map((way) => `${place}: ${JSON.stringify(way)} is not enough any more`);
}

function compareParameters(old: Operation, now: Operation, { place, before, after }: Context): string[] {
  const [known, current] = [parametersOf(old, before), parametersOf(now, after)];
  const gone = [...known.keys()].filter((key) => !current.has(key)).map((key) => `${place}: ${key} is gone`);
  const changed = [...current].flatMap(([key, parameter]) => {
    const earlier = known.get(key);
    if (parameter.required && !earlier?.required) return [`${place}: ${key} must be sent now`];
    if (!earlier) return [];
    return compareSchemas(earlier.schema, parameter.schema, {
      ...{ place: `${place}: ${key}`, before, after },
      direction: 'request',
    });
  });
  return [...gone, ...changed];
}

function parametersOf({ parameters = [] }: Operation, document: ApiDocument): Map<string, Parameter> {
  const resolved = parameters.map((parameter) => resolveRef<Parameter>(parameter, document));
  return new Map(resolved.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter]));
}

function compareBodies(old: Operation, now: Operation, { place, before, after }: Context): string[] {
  if (!now.requestBody) return old.requestBody ? [`${place}: takes no body any more`] : [];
  if (!old.requestBody) return now.requestBody.required ? [`${place}: must have a body now`] : [];
  return compareMedia(old.requestBody, now.requestBody, {
    ...{ place: `${place}: request`, before, after },
    direction: 'request',
  });
}

/** Errors may change which codes they have; the body that all of them share is compared by each of them. */
function compareAnswers(old: Operation, now: Operation, { place, before, after }: Context): string[] {
  return Object.keys(old.responses).flatMap((status) => {
    const current = now.responses[status];
    if (!current) return Number(status) < 400 ? [`${place}: never answers ${status} any more`] : [];
    const earlier = resolveRef<Media & { headers?: object }>(old.responses[status], before);
    const answer = resolveRef<Media & { headers?: object }>(current, after);
    const lost = Object.keys(earlier.headers ?? {}).filter((name) => !(name in (answer.headers ?? {})));
    return [
      ...lost.map((name) => `${place}: ${status} has no ${name} any more`),
      ...compareMedia(earlier, answer, {
        ...{ place: `${place}: ${status}`, before, after },
        direction: 'answer',
      }),
    ];
  });
}

function compareMedia(
  old: Media,
  now: Media,
  context: Context & { direction: 'request' | 'answer' },
): string[] {
  return Object.entries(old.content ?? {}).flatMap(([type, { schema }]) => {
    const current = now.content?.[type];
    if (!current) return [`${context.place}: ${type} is gone`];
    return schema && current.schema ? compareSchemas(schema, current.schema, context) : [];
  });
}
