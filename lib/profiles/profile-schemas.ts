import { z } from 'zod';
import { singleLineText } from '@/lib/http/single-line-text';
import { pageQueryShape, pageSchema } from '@/lib/lists/page';
import { findRuleProblems } from '@/lib/shaping/find-rule-problems';
import { type ProfileRules, profileRulesSchema } from '@/lib/shaping/profile-schema';
import { sentRulesSchema } from '@/lib/shaping/sent-rules-schema';
import { PayerType, PaymentMethod } from '@/prisma/generated/enums';

/** The API of import profiles. */

export const PROFILE_NAME_LENGTH = 100;

/** The most columns of a file. */
const MAX_COLUMNS = 16_384;

const name = singleLineText(PROFILE_NAME_LENGTH);

/**
 * Refuses rules that no job can run with: every required field must come from somewhere, and packages from one place
 * only. Whether the customer's default pickup gives the pickup, only the database knows: see
 * `requireRunnable`.
 */
function requireFields(rules: ProfileRules, context: z.RefinementCtx): void {
  for (const { code, path, params } of findRuleProblems(rules, { hasDefaultPickup: true })) {
    context.addIssue({ code: 'custom', path, message: code, params: { code, ...params } });
  }
}

/** Rules that are to be saved. The row numbers of one file would leave out orders of every later one. */
export const savedRulesSchema = sentRulesSchema
  .superRefine(requireFields)
  .superRefine(({ skip }, context) => {
    if (skip.rows === undefined || skip.rows.length === 0) return;
    const params = { code: 'rows_in_saved_profile' };
    context.addIssue({ code: 'custom', path: ['skip', 'rows'], message: params.code, params });
  });

/** What a version of a profile holds, as it is stored. */
export const profileContentSchema = z.object({
  rules: profileRulesSchema.superRefine(requireFields),
  columns: z
    .array(z.string().max(32_767))
    .max(MAX_COLUMNS)
    .default([])
    .describe(
      'The headers of the shipper’s files, by which a file is recognised; their order does not matter',
    ),
  delivery_service_id: z
    .uuid()
    .nullish()
    .transform((id) => id ?? null),
  payer_type: z
    .enum(PayerType)
    .nullish()
    .transform((type) => type ?? null),
  payment_method: z
    .enum(PaymentMethod)
    .nullish()
    .transform((method) => method ?? null),
});

export type ProfileContent = z.infer<typeof profileContentSchema>;

/** Ignored: the file of an exported profile has these names for the people who read it. */
const nameInFile = z.string().nullish().describe('Ignored: an exported profile has it');

export const createProfileBody = z.strictObject({
  ...profileContentSchema.shape,
  rules: savedRulesSchema,
  name,
  customer_id: z.uuid().nullish().describe('Whose files it is for; null: files of any customer'),
  customer_name: nameInFile,
  delivery_service_name: nameInFile,
});

export type CreateProfileInput = z.infer<typeof createProfileBody>;

/** What is left out stays as it is. A change of anything but the name and the customer makes a new version. */
export const updateProfileBody = z.strictObject({
  name: name.optional(),
  customer_id: z.uuid().nullable().optional(),
  rules: savedRulesSchema.optional(),
  columns: z.array(z.string().max(32_767)).max(MAX_COLUMNS).optional(),
  delivery_service_id: z.uuid().nullable().optional(),
  payer_type: z.enum(PayerType).nullable().optional(),
  payment_method: z.enum(PaymentMethod).nullable().optional(),
});

export type UpdateProfileInput = z.infer<typeof updateProfileBody>;

export const profileSchema = z.object({
  id: z.uuid(),
  tenant_id: z.uuid(),
  customer_id: z.uuid().nullable(),
  customer_name: z.string().nullable(),
  name: z.string(),
  version: z.int(),
  version_created_at: z.iso.datetime(),
  version_created_by_name: z.string().describe('Who made the current version'),
  rules: profileRulesSchema,
  columns: z.array(z.string()),
  delivery_service_id: z.uuid().nullable(),
  delivery_service_name: z.string().nullable(),
  payer_type: z.enum(PayerType).nullable(),
  payment_method: z.enum(PaymentMethod).nullable(),
  created_at: z.iso.datetime(),
  updated_at: z.iso.datetime(),
  last_used_at: z.iso.datetime().nullable(),
});

export type Profile = z.infer<typeof profileSchema>;

export const profilesPageSchema = pageSchema(profileSchema);

export type ProfilesPage = z.infer<typeof profilesPageSchema>;

export const listProfilesQuery = z.object({
  ...pageQueryShape,
  customer_id: z.uuid().optional(),
  search: z
    .string()
    .max(200)
    .optional()
    .describe('Part of the name or the customer’s name; case-insensitive'),
});

export type ListProfilesQuery = z.infer<typeof listProfilesQuery>;

/** The path parameter of everything about one profile. */
export const profileParams = z.object({ profileId: z.uuid().toLowerCase() });

export const profileVersionParams = profileParams.extend({
  version: z.coerce.number().int().min(1).max(1_000_000_000),
});

export const profileVersionsSchema = z.object({
  data: z.array(
    z.object({
      version: z.int(),
      rules: profileRulesSchema,
      columns: z.array(z.string()),
      delivery_service_id: z.uuid().nullable(),
      payer_type: z.enum(PayerType).nullable(),
      payment_method: z.enum(PaymentMethod).nullable(),
      created_at: z.iso.datetime(),
      created_by_name: z.string(),
    }),
  ),
});

export type ProfileVersions = z.infer<typeof profileVersionsSchema>;

export const recogniseBody = z.strictObject({
  columns: z.array(z.string().max(32_767)).min(1).max(MAX_COLUMNS).describe('The headers of a file'),
});

/** How a file's header differs from the one that a profile knows. */
const driftSchema = z.object({
  gone: z
    .array(z.object({ column: z.string(), likely_now: z.string().nullable() }))
    .describe(
      'Columns that the profile reads and the file lacks, each with the column that probably replaces it',
    ),
  added: z.array(z.string()).describe('Columns that the profile does not know'),
});

export const recognisedProfilesSchema = z.object({
  data: z
    .array(
      z.object({
        profile: profileSchema,
        fit: z
          .number()
          .min(0)
          .max(1)
          .describe(
            'How well the profile fits; 1: the same columns. Profiles with the same fit cannot be told apart by the header: let a person choose',
          ),
        drift: driftSchema,
      }),
    )
    .describe('The best fit first; of equal ones, the one used last'),
});

export type RecognisedProfiles = z.infer<typeof recognisedProfilesSchema>;
