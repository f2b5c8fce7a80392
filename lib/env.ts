import { z } from 'zod';

const wholeNumber = (fallback: number, minimum = 1) => z.coerce.number().int().min(minimum).default(fallback);

/** Every setting that Lading reads, with its default. Times in seconds, sizes in bytes. */
const settings = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  /** Connections that one process may hold. */
  DATABASE_POOL_SIZE: wholeNumber(12),
  /** The root of all signatures: session cookies, access tokens, signed URLs. */
  LADING_SECRET: z.string().min(32, 'must have at least 32 characters'),
  /** The address people reach the app at; without it, the address that the request names. */
  LADING_URL: z.url().optional(),
  /** Where the embedded parts keep their data. */
  LADING_DATA_DIR: z.string().default('.lading'),

  S3_BUCKET: z.string().optional(),
  S3_ENDPOINT: z.url().optional(),
  S3_REGION: z.string().default('us-east-1'),

  /** Required of whoever calls `_resume`, when set. */
  CRON_SECRET: z.string().optional(),

  /** How often one API client may call: evenly, and at once. */
  LADING_CLIENT_REQUESTS_PER_SECOND: wholeNumber(50),
  LADING_CLIENT_BURST: wholeNumber(200),

  LADING_MAX_FILE_BYTES: wholeNumber(15 * 1024 * 1024),
  /** What a workbook may unfold to. */
  LADING_MAX_UNCOMPRESSED_BYTES: wholeNumber(512 * 1024 * 1024),
  LADING_MAX_ROWS: wholeNumber(250_000),
  LADING_MAX_COLUMNS: wholeNumber(256),
  LADING_MAX_CELL_CHARACTERS: wholeNumber(32_767),
  LADING_UPLOAD_URL_SECONDS: wholeNumber(15 * 60),
  LADING_DOWNLOAD_URL_SECONDS: wholeNumber(15 * 60),

  /** How long a worker may be silent before the watchdog hands its job to another. */
  LADING_LEASE_SECONDS: wholeNumber(600),
  LADING_CHUNK_ROWS: wholeNumber(2000),
  /** Worker threads that parse and validate; 0 chooses by the number of processors. */
  LADING_WORKER_THREADS: wholeNumber(0, 0),
  /** How long one stage of one file may take in its worker thread, and the memory it may use there. */
  LADING_WORKER_SECONDS: wholeNumber(300),
  LADING_WORKER_MEMORY_MIB: wholeNumber(1536),
});

const consistentSettings = settings.refine(
  (all) => all.LADING_CLIENT_BURST >= all.LADING_CLIENT_REQUESTS_PER_SECOND,
  { path: ['LADING_CLIENT_BURST'], message: 'must not be less than LADING_CLIENT_REQUESTS_PER_SECOND' },
);

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

/** `NAME=` in a shell or an env file means "not set". */
function withoutEmpty(variables: NodeJS.ProcessEnv) {
  return Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
}
