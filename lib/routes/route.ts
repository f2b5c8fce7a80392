import type { z } from 'zod';
import { runAs } from '@/lib/actors/audit-actor';
import { auditActorOf } from '@/lib/routes/audit-actor-of-request';
import type { Actor } from '@/lib/actors/actor';
import { authenticate } from '@/lib/auth/authenticate';
import { KeyRefusedError } from '@/lib/auth/find-key';
import type { Permission } from '@/lib/actors/permissions';
import { ownMode, resolveTenant } from '@/lib/auth/resolve-tenant';
import { ApiError, type ErrorCode } from '@/lib/errors';
import type { Problem } from '@/lib/http/error-body';
import { dialectOf } from '@/lib/http/dialect';
import { errorResponse } from '@/lib/http/error-response';
import { failedRequest } from '@/lib/http/failed-request';
import { parsePart } from '@/lib/http/find-problems';
import { holdBody } from '@/lib/http/hold-body';
import { countRequest } from '@/lib/http/limit-requests';
import { readJsonBody } from '@/lib/http/read-json-body';
import { requestOrigin } from '@/lib/http/request-origin';
import { requireSameOrigin } from '@/lib/http/same-origin';
import { validationFailed } from '@/lib/http/validation-failed';
import { answerOnce, KnownAnswer } from '@/lib/idempotency/answer-once';
import { noteRequest } from '@/lib/request-log/note-request';
import { type Deprecation, deprecationHeaders } from '@/lib/routes/deprecation-headers';
import { provokeError, testHeaders } from '@/lib/routes/test-mode';
import { type Language, pickLanguage } from '@/lib/languages/language';
import type { Mode } from '@/lib/tenants/mode';

/** What a route declares: the wrapper enforces it, and `GET /api/openapi.json` documents it. */
export interface RouteDeclaration {
  /** One line about what the call does. */
  summary: string;
  /**
   * What the caller needs, for the tenant in question. `signed-in`: anybody with a session or a token, without a tenant;
   * `public`: anybody.
   */
  permission: Permission | 'signed-in' | 'public';
  params?: z.ZodType;
  /** The error for a path parameter that cannot be an ID; by default not_found. */
  unknownId?: ErrorCode;
  query?: z.ZodType;
  body?: z.ZodType;
  /** The limit of the body as it is sent; by default 1 MiB. */
  bodyLimitBytes?: number;
  /** How many values the body may have, if more than usual: see `readJsonBody`. */
  bodyValueLimit?: number;
  /** The handler reads the body itself, from `request`; `body` only documents it. */
  readsBody?: true;
  /** Without it, the handler returns its own Response, such as a redirect or a stream. */
  response?: z.ZodType;
  /** Media types, besides JSON, in which a handler that reads the body itself takes it. */
  readsAlso?: readonly string[];
  /** Media types in which the whole answer can be had as a stream, by `Accept`. */
  streams?: readonly string[];
  /** The status on success; by default 200. */
  status?: number;
  /** The body of an answer 202, for a call that may have to leave its work to the engine: see `acceptedAnswer`. */
  accepted?: z.ZodType;
  /** A call that reads only, although it is a POST: an `Idempotency-Key` means nothing to it, and its answer is not kept. */
  changesNothing?: true;
  /**
   * The call has a key of its own in its body and gives the first result again by itself: an `Idempotency-Key` whose answer was
   * lost in a crash lets it run again.
   */
  repeatsSafely?: true;
  /** The call goes away: answers say since when it is deprecated and when it ends (lib/routes/deprecation-headers.ts). */
  deprecated?: Deprecation;
  /** Error codes of the use case, in addition to those of every route. */
  errors?: readonly ErrorCode[];
}

type Schema = z.ZodType | undefined;
type Parsed<S extends Schema> = S extends z.ZodType ? z.output<S> : undefined;
type Answer<S extends Schema> = S extends z.ZodType ? z.input<S> | Response : Response;

/** What a handler receives. */
export interface Call<D extends RouteDeclaration> {
  request: Request;
  language: Language;
  actor: D['permission'] extends 'public' ? null : Actor;
  tenantId: D['permission'] extends Permission ? string : null;
  params: Parsed<D['params']>;
  query: Parsed<D['query']>;
  body: D['readsBody'] extends true ? undefined : Parsed<D['body']>;
  /**
   * For a handler that reads the body itself: takes the request's `Idempotency-Key` once the body is known to be valid and before
   * anything is changed. The wrapper does it for all others. See `AnswerOnce.begin`.
   */
  beginWork(content: string): Promise<void>;
  /** For a handler that reads the body itself: what the list of the client's requests shows in place of it. */
  noteBody(body: unknown): void;
}

interface RouteContext {
  params: Promise<Record<string, string | string[] | undefined>>;
}

/** A Next route handler that also exposes its declaration. */
export interface RouteHandler {
  (request: Request, context?: RouteContext): Promise<Response>;
  declaration: RouteDeclaration;
}

const defaultBodyLimitBytes = 1024 * 1024;

/**
 * Makes a Next route handler: it determines caller, tenant and language, checks the permission, parses the request, calls
 * `handle`, checks the response against its schema, and turns anything thrown into the common error format.
 */
export function route<const D extends RouteDeclaration>(
  declaration: D,
  handle: (call: Call<D>) => Promise<Answer<D['response']>>,
): RouteHandler {
  const handler = async (request: Request, context?: RouteContext) => {
    const url = new URL(request.url);
    let language = languageFor(null, request, url);
    let added = declaration.deprecated
      ? deprecationHeaders(declaration.deprecated, requestOrigin(request))
      : {};
    const refuse = (error: unknown) =>
      errorResponse(error, language, dialectOf(url.pathname), failedRequest(request));
    let release: (() => void) | undefined;
    const seen: { actor?: Actor | null; body?: unknown } = {};
    const startedAt = performance.now();
    const finish = (response: Response) => {
      const whole = withHeaders(response, added);
      const { actor, body } = seen;
      if (actor?.kind === 'client') noteRequest({ request, client: actor, startedAt, body }, whole);
      return whole;
    };
    try {
      const actor = declaration.permission === 'public' ? null : await identify(request);
      seen.actor = actor;
      if (actor) language = languageFor(actor, request, url);
      if (actor && ownMode(actor) === 'test') added = { ...added, ...testHeaders };
      if (actor?.kind === 'client') added = { ...added, ...(await countRequest(actor.clientId)) };
      const { tenantId = null, mode } = actor ? await enter(actor, declaration.permission, url) : {};
      if (mode === 'test') {
        added = { ...added, ...testHeaders };
        provokeError(request);
      }
      if (declaration.body) {
        release = holdBody(request, actor, declaration.bodyLimitBytes ?? defaultBodyLimitBytes);
      }
      const once =
        actor && takesIdempotencyKey(declaration, request.method)
          ? answerOnce({ request, actor, tenantId, mayRepeat: declaration.repeatsSafely ?? false })
          : null;
      const { bodyBytes, ...parts } = await parseRequest(
        ...([declaration, request, url, (await context?.params) ?? {}, language] as const),
        (body) => (seen.body = body),
      );
      const call: Call<D> = {
        request,
        language,
        // The declaration guarantees these types, but the compiler cannot see that.
        actor: actor as Call<D>['actor'],
        tenantId: tenantId as Call<D>['tenantId'],
        ...parts,
        beginWork: async (content) => once?.begin(content),
        noteBody: (body) => (seen.body = body),
      };
      const respond = async () => {
        try {
          return answer(declaration, await runAs(auditActorOf(actor, request), () => handle(call)));
        } catch (error) {
          if (error instanceof KnownAnswer) throw error;
          return refuse(error);
        }
      };
      if (!once) return finish(await respond());
      if (!declaration.readsBody) await once.begin(bodyBytes ?? '');
      return finish(await once.end(await once.carryOut(respond)));
    } catch (error) {
      if (error instanceof KeyRefusedError) {
        seen.actor = error.client;
        if (error.client.isTest) added = { ...added, ...testHeaders };
      }
      return finish(error instanceof KnownAnswer ? error.response : refuse(error));
    } finally {
      release?.();
    }
  };
  return Object.assign(handler, { declaration });
}

/**
 * A browser sends `Accept-Language` with every call without anybody having chosen it, so a person's own language takes
 * precedence. A program sends it on purpose, so there the header takes precedence over the client's configured language.
 */
function languageFor(actor: Actor | null, request: Request, url: URL): Language {
  const parameter = url.searchParams.get('language');
  const accepted = actor?.kind === 'person' ? null : request.headers.get('accept-language');
  return pickLanguage(parameter, accepted, actor?.language);
}

async function identify(request: Request): Promise<Actor> {
  const actor = await authenticate(request);
  if (actor.kind === 'person') requireSameOrigin(request);
  return actor;
}

async function enter(
  actor: Actor,
  permission: RouteDeclaration['permission'],
  url: URL,
): Promise<{ tenantId: string | null; mode: Mode }> {
  if (permission === 'signed-in' || permission === 'public') return { tenantId: null, mode: ownMode(actor) };
  if (!actor.permissions.includes(permission)) {
    throw new ApiError('insufficient_permissions', {
      params: { permission },
      headers: {
        'WWW-Authenticate': `Bearer realm="lading", error="insufficient_scope", scope="${permission}"`,
      },
    });
  }
  const resolved = await resolveTenant(actor, url.searchParams.get('tenant_id'));
  // Whoever signs in belongs to the tenant itself, so that one who may no longer do so is out of both.
  if (resolved.mode === 'test' && permission === 'manage:people:tenant')
    throw new ApiError('not_in_test_mode');
  return resolved;
}

/** Whether a call of the route changes something for a caller whom we know, so that its answer can be kept for them. */
export function takesIdempotencyKey(
  { permission, changesNothing }: RouteDeclaration,
  method: string,
): boolean {
  return permission !== 'public' && !changesNothing && ['DELETE', 'PATCH', 'POST', 'PUT'].includes(method);
}

/** Parses every part before it throws, so that the caller learns of all problems at once. */
async function parseRequest<D extends RouteDeclaration>(
  declaration: D,
  request: Request,
  url: URL,
  pathParams: Awaited<RouteContext['params']>,
  language: Language,
  onBody: (body: unknown) => void,
): Promise<Pick<Call<D>, 'params' | 'query' | 'body'> & { bodyBytes?: Uint8Array }> {
  const params = declaration.params?.safeParse(pathParams);
  if (params && !params.success) throw new ApiError(declaration.unknownId ?? 'not_found');
  let problems: Problem[] = [];
  const parse = (schema: Schema, input: unknown, place: Problem['in']) => {
    if (!schema) return undefined;
    const outcome = parsePart(schema, input, { place, language });
    problems = problems.concat(outcome.problems ?? []); // not push(...): a million would not fit on the stack
    return outcome.data;
  };
  const query = parse(declaration.query, readQuery(url), 'query');
  const { bodyLimitBytes = defaultBodyLimitBytes, bodyValueLimit, readsBody } = declaration;
  const isParsed = declaration.body && !readsBody;
  const sent = isParsed && (await readJsonBody(request, bodyLimitBytes, bodyValueLimit));
  if (sent) onBody(sent.value);
  const body = sent && parse(declaration.body, sent.value, 'body');
  if (problems.length > 0) throw validationFailed(problems);
  return {
    params: params?.data as Call<D>['params'],
    query: query as Call<D>['query'],
    body: body as Call<D>['body'],
    ...(sent && { bodyBytes: sent.bytes }),
  };
}

/** An empty `status=` means no status at all: clients built from forms and templates send both. */
function readQuery(url: URL): Record<string, string> {
  return Object.fromEntries([...url.searchParams].filter(([, value]) => value !== ''));
}

/** Copies the response, since the headers of a `Response.redirect` are immutable. */
function withHeaders(response: Response, added: Record<string, string>): Response {
  if (Object.keys(added).length === 0) return response;
  const headers = new Headers(response.headers);
  for (const [name, value] of Object.entries(added)) headers.set(name, value);
  return new Response(response.body, { status: response.status, headers });
}

/** The answer 202 of a call whose work goes on after it, with the body that the route declares as `accepted`. */
export function acceptedAnswer<S extends z.ZodType>(schema: S, body: z.input<S>): Response {
  return Response.json(schema.parse(body), { status: 202 });
}

function answer(declaration: RouteDeclaration, result: unknown): Response {
  if (result instanceof Response) {
    return result.headers.has('Cache-Control')
      ? result
      : withHeaders(result, { 'Cache-Control': 'no-store' });
  }
  const parsed = declaration.response?.safeParse(result);
  if (!parsed?.success) {
    throw new Error('The response does not match the schema that the route declares', {
      cause: parsed?.error,
    });
  }
  return Response.json(parsed.data, {
    status: declaration.status ?? 200,
    headers: { 'Cache-Control': 'no-store' },
  });
}
