import { z } from 'zod';

export const sessionSchema = z.object({
  id: z.uuid(),
  user_agent: z.string().nullable(),
  ip_address: z.string().nullable(),
  created_at: z.iso.datetime(),
  last_seen_at: z.iso.datetime(),
  expires_at: z.iso.datetime(),
  current: z.boolean().describe('Whether this is the session that sent the request'),
});

export const sessionListSchema = z.object({ data: z.array(sessionSchema) });

export const endedSessionsSchema = z.object({ ended_count: z.int() });

export type SessionSummary = z.infer<typeof sessionSchema>;
