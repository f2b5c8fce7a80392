import { addExamples } from '@/app/api/openapi.json/add-examples';
import { declaredRoutes } from '@/app/api/openapi.json/declared-routes';
import { namedSchemas } from '@/app/api/openapi.json/named-schemas';
import { operationTags } from '@/app/api/openapi.json/operation-tags';
import { deliveryOperations } from '@/app/api/openapi.json/operations/delivery-operations';
import { inboundOperations } from '@/app/api/openapi.json/operations/inbound-operations';
import { inboxOperations } from '@/app/api/openapi.json/operations/inbox-operations';
import { otherOperations } from '@/app/api/openapi.json/operations/other-operations';
import { webhookOperations } from '@/app/api/openapi.json/operations/webhook-operations';
import { type DeclaredRoute, openApiDocument } from '@/lib/routes/openapi';

/** The notes on all operations. A test fails if one is missing or left over. */
export const operationNotes = {
  ...deliveryOperations,
  ...inboundOperations,
  ...otherOperations,
  ...webhookOperations,
  ...inboxOperations,
};

/** The whole OpenAPI document, without `servers`. @param more routes that cannot stand in the table of routes */
export function apiDocument(more: readonly DeclaredRoute[] = []): Record<string, unknown> {
  const notes = { operations: operationNotes, tags: operationTags, schemas: namedSchemas };
  return addExamples(openApiDocument([...declaredRoutes, ...more], notes));
}
