import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { findReturnedImport } from '@/lib/imports/find-returned-import';
import { returnedFileBody, returnedFileSchema } from '@/lib/imports/returned-schemas';
import { route } from '@/lib/routes/route';

export const POST = route(
  {
    summary: 'Find the import whose failed rows a file has',
    permission: 'manage:operations:tenant',
    changesNothing: true,
    body: returnedFileBody,
    response: returnedFileSchema,
  },
  async ({ tenantId, body }) => ({ data: await findReturnedImport(tenantId, body) }),
);

export const { DELETE, GET, OPTIONS, PATCH, PUT } = methodNotAllowed({ POST });
