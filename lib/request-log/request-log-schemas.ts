import { z } from 'zod';

/** One of the last requests of an API client. */
export const clientRequestSchema = z.object({
  id: z.uuid(),
  request_id: z.string().describe('The X-Request-Id of the request and its answer'),
  method: z.string(),
  path: z.string().describe('With its parameters; values that may tell of a person are left out'),
  status: z.int(),
  error_code: z.string().nullable(),
  duration_ms: z.int(),
  request_body: z
    .string()
    .nullable()
    .describe(
      'JSON without secrets and without values of persons, cut after 4,000 characters; null: it had none',
    ),
  answer_body: z.string().nullable().describe('As request_body'),
  created_at: z.iso.datetime(),
});

export type ClientRequest = z.infer<typeof clientRequestSchema>;

export const clientRequestsPageSchema = z.object({
  data: z.array(clientRequestSchema),
  next_cursor: z.string().nullable(),
});

export type ClientRequestsPage = z.infer<typeof clientRequestsPageSchema>;

export const listClientRequestsQuery = z.object({
  request_id: z.string().max(128).optional().describe('Only requests with this X-Request-Id'),
  failed: z.stringbool().default(false).describe('Only requests whose status is 400 or higher'),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z.string().optional().describe('next_cursor of the page before'),
});

export type ListClientRequestsQuery = z.infer<typeof listClientRequestsQuery>;
