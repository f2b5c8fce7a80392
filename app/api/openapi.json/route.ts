import { declaredRoutes } from '@/app/api/openapi.json/declared-routes';
import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { openApiDocument } from '@/lib/http/openapi';
import { requestOrigin } from '@/lib/http/request-origin';
import { route } from '@/lib/http/route';

export const GET = route({ summary: 'This document', permission: 'public' }, async ({ request }) =>
  Response.json(openApiDocument(declaredRoutes, requestOrigin(request))),
);

export const { DELETE, PATCH, POST, PUT } = methodNotAllowed({ GET });
