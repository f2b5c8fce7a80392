import { createHash } from 'node:crypto';
import { apiDocument } from '@/app/api/openapi.json/api-document';
import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { requestOrigin } from '@/lib/http/request-origin';
import { route, type RouteHandler } from '@/lib/routes/route';

/** The document's members, generated on the first call: the routes never change while the process runs. */
let members: string | undefined;

export const GET: RouteHandler = route(
  { summary: 'Get this document', permission: 'public' },
  async ({ request }) => {
    members ??= JSON.stringify(apiDocument([{ path: '/api/openapi.json', handlers: { GET } }])).slice(1);
    const servers = JSON.stringify([{ url: requestOrigin(request) }]);
    const document = `{"servers":${servers},${members}`;
    const headers = {
      ETag: `"${createHash('sha256').update(document).digest('base64url')}"`,
      'Cache-Control': 'no-cache', // may be stored, but must be revalidated
    };
    const isKnown = request.headers.get('if-none-match')?.includes(headers.ETag);
    if (isKnown) return new Response(null, { status: 304, headers });
    return new Response(document, { headers: { ...headers, 'Content-Type': 'application/json' } });
  },
);

export const { DELETE, OPTIONS, PATCH, POST, PUT } = methodNotAllowed({ GET });
