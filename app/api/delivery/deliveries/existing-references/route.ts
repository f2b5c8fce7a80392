import {
  existingReferencesBody,
  existingReferencesSchema,
} from '@/lib/deliveries/existing-references-schemas';
import { findExistingReferences } from '@/lib/deliveries/find-existing-references';
import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { route } from '@/lib/routes/route';

export const POST = route(
  {
    summary: 'Find which of up to 1,000 external references live deliveries already use',
    permission: 'manage:operations:tenant',
    changesNothing: true,
    body: existingReferencesBody,
    response: existingReferencesSchema,
  },
  ({ tenantId, body }) => findExistingReferences(tenantId, body.external_reference_ids),
);

export const { DELETE, GET, OPTIONS, PATCH, PUT } = methodNotAllowed({ POST });
