import type { PoolClient } from 'pg';
import sql from 'sql-template-tag';
import { recordAudit } from '@/lib/audit/record-audit';
import { db } from '@/lib/db';
import { env } from '@/lib/env';
import { pickLanguage } from '@/lib/languages/language';
import { canSendMail, sendMail } from '@/lib/mail/send-mail';
import { webhookMail } from '@/lib/messages/webhook-mail';
import type { Addressee } from '@/lib/webhooks/attempt-message';
import { nameOfWebhook } from '@/lib/webhooks/present-webhook';

export type OffReason = 'failing' | 'gone';

/**
 * Switches a webhook off that the caller has locked. What waits for it goes on waiting.
 * @returns false: it was off already
 */
export async function switchOff(client: PoolClient, webhook: Addressee, reason: OffReason): Promise<boolean> {
  const { id, tenantId } = webhook;
  const { rowCount } = await client.query(sql`
    UPDATE webhooks SET disabled_at = now(), disabled_reason = ${reason}::"WebhookOffReason"
    WHERE id = ${id} AND disabled_at IS NULL`);
  if (rowCount === 0) return false;
  const subject = { kind: 'webhook', id, name: nameOfWebhook(webhook) } as const;
  await recordAudit(client, { action: 'webhook_switched_off', tenantId, subject, details: { reason } });
  return true;
}

/** Mails the tenant's admins that a webhook was switched off, each in their language. Call it after the transaction. */
export async function mailSwitchedOff(webhook: Addressee, reason: OffReason): Promise<void> {
  const { LADING_URL: origin } = env();
  if (!canSendMail() || origin === undefined) return;
  const { tenantId } = webhook;
  const [tenant, admins] = await Promise.all([
    db().tenant.findUniqueOrThrow({ where: { id: tenantId }, select: { name: true } }),
    db().person.findMany({
      // People belong to the tenant itself, also for the webhooks of its test data.
      where: {
        tenant: { OR: [{ id: tenantId }, { testTwin: { id: tenantId } }] },
        role: 'admin',
        disabledAt: null,
        passwordHash: { not: null },
      },
      select: { name: true, email: true, language: true },
    }),
  ]);
  const url = new URL('/settings/webhooks', origin).toString();
  const about = { company: tenant.name, host: nameOfWebhook(webhook), reason, url };
  for (const { name, email, language } of admins) {
    const spoken = pickLanguage(language, null);
    const content = webhookMail({ language: spoken, ...about });
    await sendMail({ to: { name, address: email }, language: spoken, ...content });
  }
}
