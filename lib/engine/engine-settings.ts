import { z } from 'zod';

/**
 * Which engine runs the functions, and the settings for talking to it:
 * - `embedded`: none is configured; the launcher starts ours (and then passes its settings on as those of a `server`)
 * - `dev`: Inngest's dev server, which signs nothing
 * - `server`: Inngest's own server, or the embedded engine once it is started
 * - `cloud`: Inngest Cloud
 */
export type EngineSettings =
  | { kind: 'embedded' }
  | { kind: 'dev'; baseUrl: string; serveOrigin: string | undefined }
  | ({ kind: 'server'; baseUrl: string } & Keys)
  | ({ kind: 'cloud' } & Keys);

interface Keys {
  eventKey: string;
  signingKey: string;
  /** Also accepted while the key is being rotated. */
  signingKeyFallback: string | undefined;
  /** Where the engine reaches this app: an origin, without a path. */
  serveOrigin: string;
}

type Variables = Partial<Record<string, string>>;

const defaultDevServer = 'http://localhost:8288';

const origin = z.url({ protocol: /^https?$/ }).refine((text) => isOrigin(text), {
  message: 'must be an origin like http://10.0.0.5:3000, without a path',
});

const isOrigin = (text: string) => URL.canParse(text) && new URL(text).href === `${new URL(text).origin}/`;

/** The SDK hashes the decoded bytes, and so does `inngest start`: other characters, or an odd number, would be lost. */
const signingKey = z
  .string({ error: 'must be set, to the same key as the engine has' })
  .regex(/^(signkey-\w+-)?([0-9a-f]{2}){16,}$/i, {
    message:
      'must be hexadecimal digits, an even number of at least 32, with or without "signkey-<name>-" in front',
  });

const keys = z.object({
  INNGEST_EVENT_KEY: z.string({ error: 'must be set, to a key with which the engine accepts events' }),
  INNGEST_SIGNING_KEY: signingKey,
  INNGEST_SIGNING_KEY_FALLBACK: signingKey.optional(),
  INNGEST_SERVE_ORIGIN: z
    .string({
      error: 'must be set, to the address at which the engine reaches Lading, like http://10.0.0.5:3000',
    })
    .pipe(origin),
});

const dev = z.object({ INNGEST_SERVE_ORIGIN: origin.optional() });
const address = z.object({ INNGEST_BASE_URL: z.url({ protocol: /^https?$/ }).optional() });

/**
 * Reads the variables that Inngest's SDK reads as well. The keys and the app's own address are required wherever
 * requests are signed: without one of them, the engine would accept events and run nothing.
 * @throws Error naming every setting that is missing or wrong
 */
export function readEngineSettings(variables: Variables): EngineSettings {
  const named = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const { INNGEST_BASE_URL: baseUrl } = parse(address, named);
  const { INNGEST_DEV } = named;
  if (INNGEST_DEV && !['0', 'false'].includes(INNGEST_DEV.toLowerCase())) {
    const devServer = URL.canParse(INNGEST_DEV) ? INNGEST_DEV : defaultDevServer;
    return {
      kind: 'dev',
      baseUrl: baseUrl ?? devServer,
      serveOrigin: parse(dev, named).INNGEST_SERVE_ORIGIN,
    };
  }
  if (!baseUrl && !named.INNGEST_EVENT_KEY && !named.INNGEST_SIGNING_KEY) return { kind: 'embedded' };
  const read = parse(keys, named);
  const known = {
    eventKey: read.INNGEST_EVENT_KEY,
    signingKey: read.INNGEST_SIGNING_KEY,
    signingKeyFallback: read.INNGEST_SIGNING_KEY_FALLBACK,
    serveOrigin: new URL(read.INNGEST_SERVE_ORIGIN).origin,
  };
  return baseUrl ? { kind: 'server', baseUrl, ...known } : { kind: 'cloud', ...known };
}

function parse<Schema extends z.ZodType>(schema: Schema, variables: Variables): z.infer<Schema> {
  const result = schema.safeParse(variables);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`The settings of Inngest are not complete (docs/engine.md):\n${problems.join('\n')}`);
}
