import { z } from 'zod';
import { DeliveryStatus } from '@/prisma/generated/enums';

/** Maximum per call: even at maximum length and in three-byte characters, the body stays below the limit for bodies. */
export const EXISTING_REFERENCES_LIMIT = 1_000;

/** More than a reference may have: overlong ones belong to no delivery, but they should not make the call fail. */
const MAX_LENGTH = 500;

export const existingReferencesBody = z.object({
  external_reference_ids: z
    .array(z.string().max(MAX_LENGTH))
    .max(EXISTING_REFERENCES_LIMIT)
    .describe('Trimmed as in an import; blank references are ignored'),
});

/** The deliveries that have one of the references, and the imports that created them (each import once). */
export const existingReferencesSchema = z.object({
  data: z.array(
    z.object({
      external_reference_id: z.string(),
      delivery_id: z.uuid(),
      bulk_order_creation_id: z
        .uuid()
        .nullable()
        .describe('The import that created the delivery; null if it was created directly'),
      status: z.enum(DeliveryStatus),
      created_at: z.iso.datetime(),
    }),
  ),
  bulk_order_creations: z.array(
    z.object({
      id: z.uuid(),
      name: z.string(),
      created_at: z.iso.datetime(),
      created_by: z.object({ name: z.string() }),
    }),
  ),
});

export type ExistingReferences = z.infer<typeof existingReferencesSchema>;
