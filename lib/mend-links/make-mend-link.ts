import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '@/lib/actors/actor';
import { generateSecret, hashSecret } from '@/lib/actors/secret';
import { countAttempt } from '@/lib/auth/limit-attempts';
import { db, withTransaction } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import { addTimelineEvent } from '@/lib/import-runs/add-timeline-event';
import { isRunning } from '@/lib/import-runs/is-running';
import { getImportRow } from '@/lib/imports/get-import-row';
import type { Language } from '@/lib/languages/language';
import { canSendMail, sendMail } from '@/lib/mail/send-mail';
import { mendMail } from '@/lib/messages/mend-mail';
import type { MadeMendLink, MakeMendLinkInput } from '@/lib/mend-links/mend-link-schemas';
import { countOpenRows } from '@/lib/mend-links/open-rows-of-link';
import { presentMendLink } from '@/lib/mend-links/present-mend-link';

interface MakeMendLinkOptions {
  tenantId: string;
  actor: Pick<Actor, 'id' | 'name'>;
  jobId: string;
  input: MakeMendLinkInput;
  /** Of the mail, if one is sent. */
  language: Language;
  /** Of the link's page, such as https://lading.example.com */
  origin: string;
}

const dayMs = 24 * 60 * 60 * 1000;

/**
 * Makes a link by which whoever has it mends the failed rows of one ended import that are still open, and mails it if wished.
 * @returns the link with its address, which is stored nowhere
 * @throws ApiError job_not_found, job_still_running, import_rolled_back, file_expired, no_open_rows, too_many_attempts
 */
export async function makeMendLink(options: MakeMendLinkOptions): Promise<MadeMendLink> {
  const { tenantId, actor, jobId, input, language, origin } = options;
  const job = await getImportRow(tenantId, jobId);
  if (isRunning(job.status)) throw new ApiError('job_still_running', { params: { status: job.status } });
  if (job.rolledBackAt || job.rollbackStartedAt) throw new ApiError('import_rolled_back');
  if (job.tracesExpiredAt) throw new ApiError('file_expired');
  const { all } = await countOpenRows({ tenantId, jobId, linkId: null });
  if (job.dryRun || job.filePlan === null || all === 0) throw new ApiError('no_open_rows');
  const mailTo = canSendMail() ? (input.mail_to ?? null) : null;
  if (mailTo) await countAttempt('mend-mail', tenantId);
  const token = generateSecret();
  const id = uuidv7();
  const expiresAt = new Date(Date.now() + input.days * dayMs);
  const madeFor = input.made_for ?? input.mail_to ?? null;
  await withTransaction(async (client) => {
    await client.query(
      `INSERT INTO mend_links (id, tenant_id, bulk_order_creation_id, token_hash, made_for, message,
                               created_by_id, created_by_name, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        id,
        tenantId,
        jobId,
        hashSecret(token),
        madeFor,
        input.message || null,
        actor.id,
        actor.name,
        expiresAt,
      ],
    );
    await addTimelineEvent(client, {
      jobId,
      event: 'mend_link_created',
      actorName: actor.name,
      details: {
        ...{ mend_link_id: id, made_for: madeFor, expires_at: expiresAt.toISOString() },
        ...(mailTo && mailTo !== madeFor && { mail_to: mailTo }),
      },
    });
  });
  const link = await db().mendLink.findFirstOrThrow({
    where: { id, tenantId },
    include: { tenant: { select: { name: true } } },
  });
  // After the #: a browser never sends this part to a server, neither in the request nor as Referer, so no log contains it.
  const url = `${origin}/mend?language=${language}#${token}`;
  // After the transaction, which must not wait for a mail server.
  const mailed =
    mailTo !== null &&
    (await sendMail({
      ...{ to: { name: madeFor ?? mailTo, address: mailTo }, language },
      ...mendMail({
        language,
        company: link.tenant.name,
        file: job.name,
        message: link.message,
        url,
        expiresAt,
      }),
    }));
  return { ...presentMendLink(link), url, mailed };
}
