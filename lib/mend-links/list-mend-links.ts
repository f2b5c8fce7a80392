import { db } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import { canSendMail } from '@/lib/mail/send-mail';
import type { MendLinksList } from '@/lib/mend-links/mend-link-schemas';
import { presentMendLink } from '@/lib/mend-links/present-mend-link';

/** More than anybody makes for one import. */
const MAX_LINKS = 100;

/** The links of an import, newest first: at most 100. @throws ApiError job_not_found */
export async function listMendLinks(tenantId: string, jobId: string): Promise<MendLinksList> {
  const job = await db().bulkOrderCreation.findFirst({
    where: { id: jobId, tenantId },
    select: { id: true },
  });
  if (!job) throw new ApiError('job_not_found');
  const links = await db().mendLink.findMany({
    where: { tenantId, bulkOrderCreationId: jobId },
    include: { sends: { select: { rowCount: true } } },
    orderBy: { id: 'desc' },
    take: MAX_LINKS,
  });
  return {
    data: links.map(({ sends, ...link }) => presentMendLink(link, sends)),
    can_mail: canSendMail(),
  };
}
