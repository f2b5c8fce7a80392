import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

type JsonObject = Record<string, unknown>;

/** An answer as a program got it. */
export interface GivenAnswer {
  /** By the pattern of the document: `/api/delivery/deliveries/{deliveryId}`. */
  path: string;
  method: string;
  status: number;
  headers: Headers;
  body: string;
  /** Asked for with a token or key, whose requests are counted. */
  fromProgram?: boolean;
}

interface DescribedAnswer {
  headers?: JsonObject;
  content?: Record<string, unknown>;
}

/** Headers that not every answer has. */
const ofPrograms = /^RateLimit-/;
/** Of test data alone, and of answers that are given again. */
const ofSome = ['Lading-Mode', 'Idempotent-Replayed'];

/**
 * Makes a check of real answers against an OpenAPI document: the status is described, so are all fields of the body, in
 * their types, and the headers of the description are there.
 * @returns a function that gives the problems of an answer, each with its operation; empty: none
 */
export function answerChecker(document: JsonObject): (answer: GivenAnswer) => string[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: true });
  addFormats.default(ajv);
  ajv.addSchema({ $id: 'document', ...(closed(document) as JsonObject) });
  const validators = new Map<string, ValidateFunction>();
  return ({ path, method, status, headers, body, fromProgram = false }) => {
    const at = `${method} ${path}: ${status}`;
    const pointer = ['paths', path, method.toLowerCase(), 'responses', String(status)];
    const found = find(document, pointer);
    if (!found) return [`${at} is not described`];
    const described = found.value as DescribedAnswer;
    const missing = Object.keys(described.headers ?? {}).filter(
      (name) => !ofSome.includes(name) && (fromProgram || !ofPrograms.test(name)) && !headers.has(name),
    );
    const problems = missing.map((name) => `${at}: has no ${name}`);
    const type = headers.get('content-type')?.split(';')[0] ?? '';
    const known = Object.keys(described.content ?? {});
    if (known.length === 0) return body === '' ? problems : [...problems, `${at}: has a body: ${type}`];
    if (!known.includes(type) && !known.includes('*/*'))
      return [...problems, `${at}: is ${type} and not ${known.join(' or ')}`];
    if (type !== 'application/json' || !known.includes(type)) return problems;
    const ref = `document#${[...found.pointer, 'content', type, 'schema'].map(escape).join('')}`;
    const validate = validators.get(ref) ?? ajv.compile({ $ref: ref });
    validators.set(ref, validate);
    if (validate(JSON.parse(body))) return problems;
    const wrong = validate.errors!.map(
      ({ instancePath, message, params }) =>
        `${at}: ${instancePath || '/'} ${message} ${JSON.stringify(params)}`,
    );
    return [...problems, ...wrong];
  };
}

const escape = (name: string) => `/${encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'))}`;

/** The value at a place, through references; with the place where it really stands. */
function find(document: JsonObject, pointer: string[]): { value: unknown; pointer: string[] } | undefined {
  const value = pointer.reduce<unknown>((part, name) => (part as JsonObject | undefined)?.[name], document);
  const ref = (value as JsonObject | undefined)?.$ref;
  if (typeof ref === 'string') return find(document, ref.slice(2).split('/'));
  return value === undefined ? undefined : { value, pointer };
}

/** The document with no fields beyond those that it describes: an answer with another one is not described in full. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => closed(item));
  if (typeof value !== 'object' || value === null) return value;
  const inner = Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, key.startsWith('example') ? each : closed(each)]),
  );
  const isOpenObject = 'properties' in inner && inner.type === 'object' && !('additionalProperties' in inner);
  return isOpenObject ? { ...inner, additionalProperties: false } : inner;
}
