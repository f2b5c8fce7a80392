import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { route } from '@/lib/routes/route';
import { correctionsBody } from '@/lib/imports/corrections-schema';
import { createImportBody } from '@/lib/imports/import-schemas';
import { validateImport } from '@/lib/imports/validate-import';
import { validatedImportSchema } from '@/lib/imports/validated-import';

export const POST = route(
  {
    summary:
      'Say what would become of an uploaded file, and keep nothing: the body of the call that imports it',
    permission: 'manage:operations:tenant',
    changesNothing: true,
    body: createImportBody,
    ...correctionsBody,
    response: validatedImportSchema,
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
      ...(['file_kind_mismatch', 'file_too_large', 'dry_run_needed'] as const),
    ],
  },
  ({ tenantId, actor, language, body }) => validateImport({ tenantId, actor, language, input: body }),
);

export const { DELETE, GET, OPTIONS, PATCH, PUT } = methodNotAllowed({ POST });
