import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { requestOrigin } from '@/lib/http/request-origin';
import { discardDraft } from '@/lib/import-drafts/discard-draft';
import {
  draftBody,
  draftDetailSchema,
  draftParams,
  saveDraftBody,
  savedDraftSchema,
} from '@/lib/import-drafts/draft-schemas';
import { getDraft } from '@/lib/import-drafts/read-drafts';
import { saveDraft } from '@/lib/import-drafts/save-draft';
import { route } from '@/lib/routes/route';

const shared = {
  permission: 'manage:operations:tenant',
  params: draftParams,
  unknownId: 'import_draft_not_found',
  errors: ['import_draft_not_found'],
} as const;

export const GET = route(
  {
    ...shared,
    summary: 'Get an unfinished import with its choices and its file',
    response: draftDetailSchema,
  },
  ({ tenantId, actor, language, params, request }) =>
    getDraft(tenantId, { actor, language, draftId: params.draftId, origin: requestOrigin(request) }),
);

export const PUT = route(
  {
    ...shared,
    ...draftBody,
    summary: 'Keep what is prepared of an import, and say that somebody works at it',
    body: saveDraftBody,
    response: savedDraftSchema,
    errors: ['import_draft_not_found', 'import_draft_held', 'file_not_found'],
  },
  ({ tenantId, actor, params, body }) => saveDraft({ tenantId, actor, draftId: params.draftId, input: body }),
);

export const DELETE = route(
  { ...shared, summary: 'Discard an unfinished import with its file', status: 204 },
  async ({ tenantId, params }) => {
    await discardDraft(tenantId, params.draftId);
    return new Response(null, { status: 204 });
  },
);

export const { OPTIONS, PATCH, POST } = methodNotAllowed({ DELETE, GET, PUT });
