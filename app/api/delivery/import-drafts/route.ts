import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { draftsSchema } from '@/lib/import-drafts/draft-schemas';
import { listDrafts } from '@/lib/import-drafts/read-drafts';
import { route } from '@/lib/routes/route';

export const GET = route(
  {
    summary: 'List imports that are prepared and not started, and who works at them',
    permission: 'manage:operations:tenant',
    response: draftsSchema,
  },
  ({ tenantId, actor, language }) => listDrafts(tenantId, { actor, language }),
);

export const { DELETE, OPTIONS, PATCH, POST, PUT } = methodNotAllowed({ GET });
