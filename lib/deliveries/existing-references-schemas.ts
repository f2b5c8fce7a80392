import { z } from 'zod';

/** Most references of one call: in three-byte characters and at their longest they stay below the limit of a body. */
export const EXISTING_REFERENCES_LIMIT = 1_000;

/** Longer than any reference may be: such a one is held by no delivery, but it is no reason to refuse the others. */
const LONGEST = 500;

export const existingReferencesBody = z.object({
  external_reference_ids: z
    .array(z.string().max(LONGEST))
    .max(EXISTING_REFERENCES_LIMIT)
    .describe('Trimmed as in an import; blank references are ignored'),
});

/** The deliveries that hold some of the references, and the imports that made these deliveries, each import once. */
export const existingReferencesSchema = z.object({
  data: z.array(
    z.object({
      external_reference_id: z.string(),
      delivery_id: z.uuid(),
      bulk_order_creation_id: z
        .uuid()
        .nullable()
        .describe('The import that created the delivery; null if it was created directly'),
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
