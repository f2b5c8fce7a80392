import { z } from 'zod';
import { isLogicalField, type LogicalField, logicalFields } from '@/lib/fields/order-fields';

/** The longest cell that any workbook can hold. */
const MAX_NAME_CHARACTERS = 32_767;

/**
 * A name that would get lost: zod silently drops `__proto__` from a record, and PostgreSQL stores no lone
 * surrogates.
 */
const isUnusable = (name: string) => name === '__proto__' || !name.isWellFormed();

/** Header names of the file → logical fields, in the order in which they were sent: `mappings` in seed 003. */
export const mappingsSchema = z
  .preprocess(
    (input, context) => {
      const names = typeof input === 'object' && input !== null ? Object.keys(input) : [];
      const unusable = names.filter(isUnusable).map((name) => name.toWellFormed().slice(0, 80));
      if (unusable.length > 0) {
        const params = { code: 'unusable_column_name', columns: unusable };
        context.addIssue({ code: 'custom', message: params.code, params });
      }
      return input;
    },
    z.record(z.string().max(MAX_NAME_CHARACTERS), z.string()),
  )
  .superRefine((mappings, context) => {
    const report = (code: string, params: Record<string, unknown>) =>
      context.addIssue({ code: 'custom', message: code, params: { code, ...params } });
    const targets = Object.values(mappings);

    const unknown = targets.filter((target) => !isLogicalField(target));
    if (unknown.length > 0) report('unknown_logical_field', { fields: unknown, known: logicalFields });

    const repeated = logicalFields.filter((field) => targets.indexOf(field) !== targets.lastIndexOf(field));
    if (repeated.length > 0) {
      const columns = Object.keys(mappings).filter((name) =>
        repeated.some((field) => field === mappings[name]),
      );
      report('duplicate_mapping_target', { fields: repeated, columns });
    }
  })
  .transform((mappings) => mappings as Record<string, LogicalField>);
