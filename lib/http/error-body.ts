import { z } from 'zod';
import { errorStatuses, type ErrorCode } from '@/lib/errors';

export const errorCodeSchema = z.enum(Object.keys(errorStatuses) as [ErrorCode, ...ErrorCode[]]);

/** One problem of a request. `validation_failed` lists them in `details.problems`. */
export const problemSchema = z.object({
  in: z.enum(['query', 'body']),
  path: z.string().describe('Path to the value, such as package_items.0.quantity'),
  code: z.string().describe('Stable code for programs: required, invalid_type, too_big, …'),
  message: z.string().describe('Text for people, in the language of the request'),
  params: z.record(z.string(), z.unknown()).optional().describe('The names and values in the message'),
});

export type Problem = z.infer<typeof problemSchema>;

/** The body of every error of the delivery API. */
export const errorBodySchema = z.object({
  error: z.object({
    code: errorCodeSchema,
    message: z.string(),
    details: z.record(z.string(), z.unknown()),
    request_id: z.string().optional().describe('The X-Request-Id of this answer'),
    docs_url: z.string().optional().describe('Where this code is explained'),
  }),
});

export type ErrorBody = z.infer<typeof errorBodySchema>;

/** The body of every error of the inbound API; the names in `details` are camelCase too. */
export const inboundErrorBodySchema = z.object({
  errorCode: errorCodeSchema,
  errorMessage: z.string(),
  details: z.record(z.string(), z.unknown()),
  requestId: z.string().optional().describe('The X-Request-Id of this answer'),
  docsUrl: z.string().optional().describe('Where this code is explained'),
});

export type InboundErrorBody = z.infer<typeof inboundErrorBodySchema>;
