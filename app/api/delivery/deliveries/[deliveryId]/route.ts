import { deliveryParams } from '@/lib/deliveries/delivery-history-schemas';
import { deliveryEditSchema } from '@/lib/deliveries/delivery-input';
import { deliverySchema } from '@/lib/deliveries/delivery-schemas';
import { editDelivery } from '@/lib/deliveries/edit-delivery';
import { getDelivery } from '@/lib/deliveries/get-delivery';
import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { route } from '@/lib/routes/route';

const shared = {
  permission: 'manage:operations:tenant',
  params: deliveryParams,
  unknownId: 'delivery_not_found',
  response: deliverySchema,
} as const;

export const GET = route(
  { ...shared, summary: 'Get a delivery', errors: ['delivery_not_found'] },
  ({ tenantId, params }) => getDelivery(tenantId, params.deliveryId),
);

export const PATCH = route(
  {
    ...shared,
    summary: 'Edit a delivery that has not left, by the same rules as a row of an import',
    body: deliveryEditSchema,
    errors: [
      ...(['delivery_not_found', 'delivery_already_dispatched', 'delivery_already_cancelled'] as const),
      ...(['delivery_changed_meanwhile', 'external_reference_id_already_present'] as const),
      ...(['stale_update', 'source_version_of_other_kind'] as const),
    ],
  },
  ({ tenantId, params, body, language }) =>
    editDelivery({ tenantId, deliveryId: params.deliveryId, input: body, language }),
);

export const { DELETE, OPTIONS, POST, PUT } = methodNotAllowed({ GET, PATCH });
