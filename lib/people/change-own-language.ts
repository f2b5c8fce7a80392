import type { z } from 'zod';
import type { PersonActor } from '@/lib/actors/actor';
import { recordAudit } from '@/lib/audit/record-audit';
import { db } from '@/lib/db';
import type { ownLanguageSchema } from '@/lib/people/people-schemas';

type OwnLanguage = z.infer<typeof ownLanguageSchema>;

/** Changes the language in which a person reads screens, messages and mails, from their next request on. */
export async function changeOwnLanguage(
  { id, name, tenantId, language: before }: PersonActor,
  { language }: OwnLanguage,
): Promise<OwnLanguage> {
  if (language !== before)
    await db().$transaction(async (client) => {
      await client.person.update({ where: { id }, data: { language } });
      await recordAudit(client, {
        action: 'person_updated',
        tenantId,
        subject: { kind: 'person', id, name },
        details: { language, language_before: before },
      });
    });
  return { language };
}
