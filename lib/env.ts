import { z } from 'zod';
import { isProxyList } from '@/lib/network/trust-proxies';

const onOrOff = z.enum(['on', 'off']);

const wholeNumber = (fallback: number, minimum = 1) => z.coerce.number().int().min(minimum).default(fallback);

/** Every setting that Lading reads, with its default. Times in seconds, sizes in bytes. */
const settings = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  /** Connections that one process may hold. */
  DATABASE_POOL_SIZE: wholeNumber(12),
  /** Requests that may wait for one of them; those beyond are answered 503. */
  DATABASE_POOL_WAITING: wholeNumber(500),
  /** How long one statement may take, unless it is part of a transaction of an import or a batch. */
  DATABASE_STATEMENT_SECONDS: wholeNumber(30),
  /** The root of all signatures: session cookies, access tokens, signed URLs. */
  LADING_SECRET: z.string().min(32, 'must have at least 32 characters'),
  /** The address people reach the app at; without it, the address that the request names. */
  LADING_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** The proxies whose `X-Forwarded-*` headers are believed; nobody's when it is empty. */
  LADING_TRUSTED_PROXIES: z
    .string()
    .default('')
    .refine(isProxyList, 'must be addresses and networks like 10.0.0.0/8, separated by commas'),
  /** Where the embedded parts keep their data. */
  LADING_DATA_DIR: z.string().default('.lading'),
  /** The folder of the embedded database; the launcher sets it. None: the database is somebody else's. */
  LADING_DATABASE_DIR: z.string().optional(),
  /** What uploads and imports leave free on that folder's disk; without it, by the disk's size. 0: nothing. */
  LADING_DISK_RESERVE_BYTES: z.coerce.number().int().min(0).optional(),

  S3_BUCKET: z.string().optional(),
  S3_ENDPOINT: z.url().optional(),
  S3_REGION: z.string().default('us-east-1'),

  /** The server that sends mails, such as smtp://user:password@mail.example.com:587; without one none are sent. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  /** Whom mails come from. */
  SMTP_FROM: z
    .string()
    .regex(/^([^<>\r\n]*<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/, {
      message: 'must be an address, such as lading@example.com or Lading <lading@example.com>',
    })
    .optional(),

  /** What the wizard's map is drawn on: see lib/http/map-origins.ts; without one it needs no network. */
  MAP_STYLE_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** Further origins from which that map loads, parted by spaces. */
  MAP_ORIGINS: z
    .string()
    .transform((text) => text.split(/\s+/).filter(Boolean))
    .pipe(z.array(z.url({ protocol: /^https?$/ }).transform((url) => new URL(url).origin)))
    .default([]),

  /** The geocoder that imports may ask for addresses; without one nothing is ever sent. */
  GEOCODER_URL: z.url({ protocol: /^https?$/ }).optional(),
  GEOCODER_KIND: z.enum(['nominatim', 'photon', 'pelias']).optional(),
  GEOCODER_REQUESTS_PER_SECOND: z.coerce.number().positive().max(1000).default(1),
  /** How long one answer may take. */
  GEOCODER_TIMEOUT_SECONDS: wholeNumber(10),

  /** Private addresses that webhooks may reach: as LADING_TRUSTED_PROXIES; none when it is empty. */
  LADING_WEBHOOKS_ALLOW_PRIVATE: z
    .string()
    .default('')
    .refine(isProxyList, 'must be addresses and networks like 10.0.0.0/8, separated by commas'),

  /** A folder from which files come into inboxes, each in a subfolder that is called as the inbox's ID; absent: none. */
  LADING_INBOX_DIR: z.string().min(1).optional(),

  /** A prefix of a bucket with the same, such as s3://partner-files/orders/; the AWS SDK finds the credentials. */
  LADING_INBOX_S3: z
    .string()
    .regex(/^s3:\/\/[^/]+(\/.*)?$/, 'must be s3://BUCKET/PREFIX/')
    .transform((address) => {
      const [bucket = '', ...parts] = address.slice('s3://'.length).split('/');
      const prefix = parts.filter((part) => part !== '').join('/');
      return { bucket, prefix: prefix === '' ? '' : `${prefix}/` };
    })
    .optional(),
  /** Where that bucket is, for stores other than AWS; absent: at S3_ENDPOINT. */
  LADING_INBOX_S3_ENDPOINT: z.url().optional(),

  /** An OpenID provider with whose accounts people sign in: docs/sign-in.md. Absent: by password only. */
  OIDC_ISSUER: z
    .url({ protocol: /^https?$/ })
    .refine(isSafeIssuer, 'must be an https address, or one of this machine')
    .optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  /** Absent: Lading is a public client there, which PKCE alone protects. */
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_SCOPES: z
    .string()
    .default('openid profile email')
    .refine((scopes) => scopes.split(' ').includes('openid'), 'must contain openid'),
  /** What the button of the sign-in page calls the provider. */
  OIDC_LABEL: z.string().trim().max(60).optional(),
  /** The claim that holds a person's groups or roles; dots lead into objects. */
  OIDC_ROLES_CLAIM: z.string().default('roles'),
  /** Which of its values is which role here, such as `staff=dispatcher;heads=admin`. */
  OIDC_ROLES: z
    .string()
    .default('')
    .transform((text) => text.split(';').filter((rule) => rule.trim() !== ''))
    .pipe(z.array(z.string().transform(readRoleRule))),
  /** The short name of the tenant to which everybody from there belongs, or the claim that holds it. */
  OIDC_TENANT: z.string().optional(),
  OIDC_TENANT_CLAIM: z.string().optional(),
  /** Whether somebody whom Lading does not know yet becomes a person. */
  OIDC_CREATE_PEOPLE: onOrOff.default('on'),
  /** How long a sign-in from there lasts: after it the provider is asked again, and with it the role. */
  OIDC_SESSION_HOURS: wholeNumber(12).pipe(z.number().max(720)),
  /** Whether people may sign in with a password. */
  LADING_PASSWORD_SIGN_IN: onOrOff.default('on'),

  /** Required of whoever calls `_resume`, when set. */
  CRON_SECRET: z.string().optional(),

  /** How often one API client may call: evenly, and at once. */
  LADING_CLIENT_REQUESTS_PER_SECOND: wholeNumber(50),
  LADING_CLIENT_BURST: wholeNumber(200),

  /**
   * Requests that the web server answers at once, and connections it holds; those beyond are refused. One address may have
   * half of each.
   */
  LADING_MAX_REQUESTS: wholeNumber(500),
  LADING_MAX_CONNECTIONS: wholeNumber(1000),
  /** Within which a request must have come whole, and how long a connection may be silent. */
  LADING_REQUEST_SECONDS: wholeNumber(300),
  /** How long the event loop of the web server or the engine may stand still before the process is replaced; 0: for ever. */
  LADING_HANG_SECONDS: wholeNumber(60, 0).refine((seconds) => seconds === 0 || seconds >= 10, {
    message: 'must be 0 or at least 10',
  }),
  /** Within which a JSON body must have come whole. */
  LADING_BODY_SECONDS: wholeNumber(60),
  /** Of JSON bodies that are being read and worked on, in all; one sender may have a quarter of it. */
  LADING_MAX_BODY_BYTES_AT_ONCE: wholeNumber(96 * 1024 * 1024, 40 * 1024 * 1024),
  /** Files that come or go at once, where the disk is the store; one tenant may have half of each. */
  LADING_MAX_TRANSFERS: wholeNumber(64, 2),

  LADING_MAX_FILE_BYTES: wholeNumber(15 * 1024 * 1024),
  /** What a workbook may unfold to. */
  LADING_MAX_UNCOMPRESSED_BYTES: wholeNumber(512 * 1024 * 1024),
  LADING_MAX_ROWS: wholeNumber(250_000),
  LADING_MAX_COLUMNS: wholeNumber(256),
  LADING_MAX_CELL_CHARACTERS: wholeNumber(32_767),
  /** Uploads that became no job (yet) which a tenant may have, and their bytes in all; clean-up removes them after a day. */
  LADING_MAX_UNUSED_UPLOADS: wholeNumber(300),
  LADING_MAX_UNUSED_UPLOAD_BYTES: wholeNumber(2 * 1024 * 1024 * 1024),
  /** New keys of one caller in a day, and bytes that are kept of the answers to them. */
  LADING_MAX_IDEMPOTENCY_KEYS: wholeNumber(100_000),
  LADING_MAX_KEPT_ANSWER_BYTES: wholeNumber(1024 * 1024 * 1024),
  LADING_UPLOAD_URL_SECONDS: wholeNumber(15 * 60),
  LADING_DOWNLOAD_URL_SECONDS: wholeNumber(15 * 60),

  /** How many days files, failed rows, timelines and ended sessions are kept; 0: for ever. */
  LADING_RETENTION_DAYS: wholeNumber(90, 0),
  /** How many days the audit trail is kept: a year at least, for the database refuses to forget earlier; 0: for ever. */
  LADING_AUDIT_RETENTION_DAYS: wholeNumber(730, 0).refine((days) => days === 0 || days >= 365, {
    message: 'must be 0 or at least 365',
  }),

  /** How long a worker may be silent before the watchdog hands its job to another. */
  LADING_LEASE_SECONDS: wholeNumber(600),
  LADING_CHUNK_ROWS: wholeNumber(4000),
  /** How many deliveries a rollback deletes within its call. A larger one becomes steps of the engine. */
  LADING_ROLLBACK_AT_ONCE: wholeNumber(100_000),
  /** Worker threads that parse and validate; 0 chooses by the number of processors. */
  LADING_WORKER_THREADS: wholeNumber(0, 0),
  /** How long one stage of one file may take in its worker thread, and the memory it may use there. */
  LADING_WORKER_SECONDS: wholeNumber(300),
  LADING_WORKER_MEMORY_MIB: wholeNumber(1536),
});

const consistentSettings = settings
  .refine((all) => all.LADING_CLIENT_BURST >= all.LADING_CLIENT_REQUESTS_PER_SECOND, {
    path: ['LADING_CLIENT_BURST'],
    message: 'must not be less than LADING_CLIENT_REQUESTS_PER_SECOND',
  })
  .refine((all) => !all.SMTP_URL || all.SMTP_FROM, {
    path: ['SMTP_FROM'],
    message: 'is needed with SMTP_URL',
  })
  .refine((all) => !all.GEOCODER_URL || all.GEOCODER_KIND, {
    path: ['GEOCODER_KIND'],
    message: 'is needed with GEOCODER_URL: nominatim, photon or pelias',
  })
  // The links in mails lead there: not where whoever asks for a mail says that Lading is.
  .refine((all) => !all.SMTP_URL || all.LADING_URL, {
    path: ['LADING_URL'],
    message: 'is needed with SMTP_URL',
  })
  // The provider sends people back there.
  .refine((all) => !all.OIDC_ISSUER || all.LADING_URL, {
    path: ['LADING_URL'],
    message: 'is needed with OIDC_ISSUER',
  })
  .refine((all) => !all.OIDC_ISSUER || all.OIDC_CLIENT_ID, {
    path: ['OIDC_CLIENT_ID'],
    message: 'is needed with OIDC_ISSUER',
  })
  .refine((all) => !all.OIDC_ISSUER || all.OIDC_ROLES.length > 0, {
    path: ['OIDC_ROLES'],
    message: 'is needed with OIDC_ISSUER: nobody would have a role',
  })
  .refine(
    (all) => !all.OIDC_ISSUER || (all.OIDC_TENANT === undefined) !== (all.OIDC_TENANT_CLAIM === undefined),
    {
      path: ['OIDC_TENANT'],
      message: 'is needed with OIDC_ISSUER, or OIDC_TENANT_CLAIM, and not both',
    },
  )
  .refine((all) => all.OIDC_ISSUER || all.LADING_PASSWORD_SIGN_IN === 'on', {
    path: ['LADING_PASSWORD_SIGN_IN'],
    message: 'can only be off with OIDC_ISSUER: nobody could sign in',
  });

export type Settings = z.infer<typeof settings>;

let parsed: Settings | undefined;

/**
 * The settings, read from the environment at the first call.
 * @throws Error naming every setting that is missing or wrong
 */
export function env(): Settings {
  if (parsed) return parsed;
  const result = consistentSettings.safeParse(withoutEmpty(process.env));
  if (!result.success) {
    const problems = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`The environment is not complete:\n${problems.join('\n')}`);
  }
  return (parsed = result.data);
}

/** Whoever can change what the provider answers can sign in as anybody: only this machine's own network goes without TLS. */
function isSafeIssuer(issuer: string): boolean {
  const { protocol, hostname } = new URL(issuer);
  return protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}

/** A value of the claim, which may contain equal signs as names of directories do, and the role that it gives. */
function readRoleRule(
  rule: string,
  context: z.RefinementCtx,
): { value: string; role: 'dispatcher' | 'admin' } {
  const at = rule.lastIndexOf('=');
  const [value, role] = [rule.slice(0, Math.max(at, 0)).trim(), rule.slice(at + 1).trim()];
  if (value !== '' && (role === 'dispatcher' || role === 'admin')) return { value, role };
  context.addIssue({ code: 'custom', message: `"${rule}" must be VALUE=dispatcher or VALUE=admin` });
  return z.NEVER;
}

/** `NAME=` in a shell or an env file means "not set". */
function withoutEmpty(variables: NodeJS.ProcessEnv) {
  return Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
}
