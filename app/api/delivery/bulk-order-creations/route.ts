import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { route } from '@/lib/routes/route';
import { correctionsBody } from '@/lib/imports/corrections-schema';
import { createImport } from '@/lib/imports/create-import';
import {
  createImportBody,
  importSchema,
  importsPageSchema,
  listImportsQuery,
} from '@/lib/imports/import-schemas';
import { listImports } from '@/lib/imports/list-imports';

export const POST = route(
  {
    summary: 'Create an import job for an uploaded file and start it',
    permission: 'manage:operations:tenant',
    repeatsSafely: true,
    body: createImportBody,
    ...correctionsBody,
    response: importSchema,
    status: 202,
    errors: [
      ...([
        'missing_required_mappings',
        'unknown_logical_field',
        'duplicate_mapping_target',
        'unusable_column_name',
        'packages_given_twice',
        'profile_place_not_found',
        'profile_given_twice',
        'import_profile_not_found',
      ] as const),
      ...(['customer_not_found', 'delivery_service_not_found', 'file_not_found'] as const),
      ...(['file_kind_mismatch', 'file_too_large', 'idempotency_key_conflict'] as const),
    ],
  },
  ({ tenantId, actor, language, body }) => createImport({ tenantId, actor, language, input: body }),
);

export const GET = route(
  {
    summary: 'List import jobs, newest first',
    permission: 'manage:operations:tenant',
    query: listImportsQuery,
    response: importsPageSchema,
  },
  ({ tenantId, language, query }) => listImports({ tenantId, language, ...query }),
);

export const { DELETE, OPTIONS, PATCH, PUT } = methodNotAllowed({ GET, POST });
