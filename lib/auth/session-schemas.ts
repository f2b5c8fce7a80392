import { z } from 'zod';

const sessionSchema = z.object({
  id: z.uuid(),
  user_agent: z.string().nullable(),
  ip_address: z.string().nullable(),
  created_at: z.iso.datetime(),
  last_seen_at: z.iso.datetime(),
  expires_at: z.iso.datetime(),
  /** Whether this is the session that sent the request. */
  current: z.boolean(),
});

export const sessionListSchema = z.object({ data: z.array(sessionSchema) });

export const endedSessionsSchema = z.object({ ended_count: z.int() });

export type SessionSummary = z.infer<typeof sessionSchema>;
