import { z } from 'zod';
import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { contentTypes } from '@/lib/import-files/content-types';
import { makeTemplate } from '@/lib/profiles/make-template';
import { route } from '@/lib/routes/route';
import { attachment } from '@/lib/storage/attachment';

export const GET = route(
  {
    summary:
      'An empty workbook for orders, with the headers of a profile or for anybody, in the caller’s language',
    permission: 'manage:operations:tenant',
    query: z.object({ profile_id: z.uuid().toLowerCase().optional() }),
    errors: ['import_profile_not_found'],
  },
  async ({ tenantId, query, language }) => {
    const options = { tenantId, profileId: query.profile_id, language };
    const { fileName, content } = await makeTemplate(options);
    return new Response(content, {
      headers: { 'Content-Type': contentTypes.xlsx, 'Content-Disposition': attachment(fileName) },
    });
  },
);

export const { DELETE, OPTIONS, PATCH, POST, PUT } = methodNotAllowed({ GET });
