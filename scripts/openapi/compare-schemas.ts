import { isDeepStrictEqual } from 'node:util';
import { type ApiDocument, resolveRef, type Schema } from '@/scripts/openapi/openapi-types';

/** Two documents, where in them, and who writes what the schemas describe: the program (`request`) or we (`answer`). */
export interface Comparison {
  before: ApiDocument;
  after: ApiDocument;
  place: string;
  direction: 'request' | 'answer';
  /** Pairs of references that are being compared further out: schemas may contain themselves. */
  open?: ReadonlySet<string>;
}

/** Limits of a value, and whether a larger number is stricter. */
const limits = {
  maxLength: false,
  maxItems: false,
  maximum: false,
  minLength: true,
  minItems: true,
  minimum: true,
} as const;

/**
 * What breaks a program when the schema of a request or an answer changes from `old` to `now`. A request may not become
 * stricter, an answer not looser: what was there must stay, in its type.
 */
export function compareSchemas(old: Schema, now: Schema, comparison: Comparison): string[] {
  const pair = `${old.$ref} ${now.$ref}`;
  if (comparison.open?.has(pair)) return [];
  const open = old.$ref || now.$ref ? new Set([...(comparison.open ?? []), pair]) : comparison.open;
  const inner = { ...comparison, open };
  const earlier = resolveRef<Schema>(old, comparison.before);
  const later = resolveRef<Schema>(now, comparison.after);
  if (alternativesOf(earlier) || alternativesOf(later)) return compareAlternatives(earlier, later, inner);
  return [
    ...compareTypes(earlier, later, inner),
    ...compareValues(earlier, later, inner),
    ...compareProperties(earlier, later, inner),
    ...compareParts(earlier, later, inner),
    ...(comparison.direction === 'request' ? compareLimits(earlier, later, comparison.place) : []),
  ];
}

const alternativesOf = ({ anyOf, oneOf }: Schema) => anyOf ?? oneOf;

/** A request must still accept each of the old alternatives; an answer must be one of them. */
function compareAlternatives(old: Schema, now: Schema, comparison: Comparison): string[] {
  const [earlier, later] = [alternativesOf(old) ?? [old], alternativesOf(now) ?? [now]];
  const isRequest = comparison.direction === 'request';
  const [each, among] = isRequest ? [earlier, later] : [later, earlier];
  return each.flatMap((one, index) => {
    const found = among.map((other) =>
      isRequest ? compareSchemas(one, other, comparison) : compareSchemas(other, one, comparison),
    );
    if (found.some((breaks) => breaks.length === 0)) return [];
    // The one at the same place says best what has changed about it.
    return found[index] ?? [`${comparison.place}: ${isRequest ? 'refuses' : 'may be'} ${nameOf(one)} now`];
  });
}

const nameOf = ({ $ref, type, ...rest }: Schema) => $ref ?? type ?? JSON.stringify(rest).slice(0, 80);

const typesOf = ({ type, const: value }: Schema) =>
  type === undefined ? (value === undefined ? undefined : [typeof value]) : [type].flat();

function compareTypes(old: Schema, now: Schema, { place, direction }: Comparison): string[] {
  const [earlier, later] = [typesOf(old), typesOf(now)];
  const [wide, narrow] = direction === 'request' ? [later, earlier] : [earlier, later];
  if (wide === undefined) return [];
  const fits = (type: string) => wide.includes(type) || (type === 'integer' && wide.includes('number'));
  if (narrow?.every(fits)) return [];
  return [`${place}: was ${earlier?.join(' or ') ?? 'anything'}, is ${later?.join(' or ') ?? 'anything'}`];
}

/** Answers may get further values: the guide says so. No value may go. */
function compareValues(old: Schema, now: Schema, { place, direction }: Comparison): string[] {
  const valuesOf = (schema: Schema) => ('const' in schema ? [schema.const] : schema.enum);
  const [earlier, later] = [valuesOf(old), valuesOf(now)];
  if (later === undefined) return [];
  if (earlier === undefined) return direction === 'request' ? [`${place}: takes only some values now`] : [];
  return earlier
    .filter((value) => !later.some((other) => isDeepStrictEqual(value, other)))
    .map((value) => `${place}: ${JSON.stringify(value)} is gone`);
}

function compareProperties(old: Schema, now: Schema, comparison: Comparison): string[] {
  const { place, direction } = comparison;
  const [earlier, later] = [old.properties ?? {}, now.properties ?? {}];
  const [neededBefore, neededNow] = [old.required ?? [], now.required ?? []];
  const kept = Object.entries(earlier).flatMap(([name, schema]) => {
    const at = `${place}.${name}`;
    const current = later[name];
    if (!current) return [`${at}: is gone`];
    const isLess = direction === 'answer' && neededBefore.includes(name) && !neededNow.includes(name);
    return [
      ...(isLess ? [`${at}: may be absent now`] : []),
      ...compareSchemas(schema, current, { ...comparison, place: at }),
    ];
  });
  const demanded = neededNow.filter((name) => direction === 'request' && !neededBefore.includes(name));
  const isClosed = (schema: Schema) => schema.additionalProperties === false;
  const closes = direction === 'request' && isClosed(now) && !isClosed(old) && old.type === 'object';
  return [
    ...kept,
    ...demanded.map((name) => `${place}.${name}: must be sent now`),
    ...(closes ? [`${place}: refuses unknown fields now`] : []),
  ];
}

/** Items of lists, values of maps, and parts that hold together. */
function compareParts(old: Schema, now: Schema, comparison: Comparison): string[] {
  const at = (name: string) => ({ ...comparison, place: `${comparison.place}${name}` });
  const [values, valuesNow] = [old.additionalProperties, now.additionalProperties];
  return [
    ...(old.items && now.items ? compareSchemas(old.items, now.items, at('[]')) : []),
    ...(typeof values === 'object' && typeof valuesNow === 'object'
      ? compareSchemas(values, valuesNow, at('{}'))
      : []),
    ...(old.allOf ?? []).flatMap((part, index) => {
      const current = now.allOf?.[index];
      // Which codes an operation has stands in the second part of an error, and may change.
      return current && part.$ref ? compareSchemas(part, current, comparison) : [];
    }),
  ];
}

function compareLimits(old: Schema, now: Schema, place: string): string[] {
  const stricter = Object.entries(limits).flatMap(([name, isLower]) => {
    const [was, is] = [old[name], now[name]];
    if (typeof is !== 'number') return [];
    if (was === is || (typeof was === 'number' && (isLower ? is < was : is > was))) return [];
    if (was === undefined && isLower && is <= 0 && name !== 'minimum') return [];
    return [`${place}: ${name} was ${String(was ?? 'not limited')}, is ${is}`];
  });
  const rules = (['pattern', 'format'] as const)
    .filter((name) => now[name] !== undefined && now[name] !== old[name])
    .map((name) => `${place}: ${name} was ${String(old[name] ?? 'free')}, is ${String(now[name])}`);
  return [...stricter, ...rules];
}
