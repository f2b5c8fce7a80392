import { ApiError } from '@/lib/errors';
import { isLogicalField, type LogicalField } from '@/lib/fields/order-fields';
import { validationFailed } from '@/lib/http/validation-failed';
import { type CreateImportInput, givenByProfiles } from '@/lib/imports/import-schemas';
import type { Language } from '@/lib/languages/language';
import { requestProblemMessage } from '@/lib/messages/request-problems';
import { findJobPlaces } from '@/lib/places/find-job-places';
import { findProfile } from '@/lib/profiles/find-profile';
import { currentContent } from '@/lib/profiles/present-profile';
import type { ProfileContent } from '@/lib/profiles/profile-schemas';
import { findRuleProblems } from '@/lib/shaping/find-rule-problems';
import type { JobPlaces } from '@/lib/shaping/place-book';
import { type ProfileRules, rulesOfMappings } from '@/lib/shaping/profile-schema';

/** A request to create a job, with what its profile adds. */
export interface ResolvedInput extends CreateImportInput {
  customer_id: string;
  delivery_service_id: string;
  payer_type: NonNullable<CreateImportInput['payer_type']>;
  payment_method: NonNullable<CreateImportInput['payment_method']>;
  mappings: Record<string, LogicalField>;
  /** Null: the mappings alone, by the rules of the seed. */
  rules: ProfileRules | null;
  profileVersion: number | null;
}

/** What a saved profile adds to a request. */
interface SavedProfile {
  /** Null: it is for files of any customer. */
  customerId: string | null;
  content: ProfileContent;
}

/** What a request leaves open; undefined or null: neither the request nor its profile gives it. */
type OpenDetails = { [Name in (typeof givenByProfiles)[number]]: ResolvedInput[Name] | null | undefined };

/**
 * Completes a request with its profile: the rules, and the customer and details that it leaves open. Mappings beside a
 * profile win over the profile's columns.
 * @throws ApiError import_profile_not_found, validation_failed (everything that neither gives)
 */
export async function resolveProfile(
  tenantId: string,
  language: Language,
  input: CreateImportInput,
): Promise<ResolvedInput> {
  const row = input.profile_id === undefined ? null : await findProfile(tenantId, input.profile_id);
  const { rules, mappings, ...details } = completeInput(
    input,
    row && { customerId: row.customerId, content: currentContent(row) },
  );
  requireDetails(details, language);
  return { ...input, ...details, rules, mappings, profileVersion: row?.version ?? null };
}

/** What a request stands for, together with its saved profile. @param profile null: it names none */
export function completeInput(
  input: CreateImportInput,
  profile: SavedProfile | null,
): OpenDetails & Pick<ResolvedInput, 'rules' | 'mappings'> {
  const content = profile?.content;
  const skipRows = input.skip_rows ?? [];
  const isMore = skipRows.length > 0 || (input.on_existing ?? 'fail') !== 'fail';
  const ofMappings = isMore && input.mappings ? rulesOfMappings(input.mappings) : null;
  const base = content?.rules ?? input.profile ?? ofMappings;
  const rules = base && {
    ...base,
    ...(input.on_existing && { duplicate_mode: input.on_existing }),
    ...(skipRows.length > 0 && { skip: { ...base.skip, rows: skipRows } }),
    fields: { ...base.fields, ...rulesOfMappings(input.mappings ?? {}).fields },
  };
  return {
    customer_id: input.customer_id ?? profile?.customerId,
    delivery_service_id: input.delivery_service_id ?? content?.delivery_service_id,
    payer_type: input.payer_type ?? content?.payer_type,
    payment_method: input.payment_method ?? content?.payment_method,
    mappings: input.mappings ?? mappingsOf(rules),
    rules,
  };
}

/**
 * The places with which the job of a request runs; null without a profile: then `mappings` stand alone, and the
 * customer's default pickup fills nothing (seed 003).
 * @throws ApiError missing_required_mappings, packages_given_twice, profile_place_not_found
 */
export async function resolvePlaces(
  tenantId: string,
  { rules, customer_id, profile_id, profile }: ResolvedInput,
): Promise<JobPlaces | null> {
  if (!rules || (profile_id === undefined && profile === undefined)) return null;
  const places = await findJobPlaces(tenantId, rules, customer_id);
  const [problem] = findRuleProblems(rules, { hasDefaultPickup: places.default_pickup !== null });
  if (problem) throw new ApiError(problem.code, { params: problem.params });
  return places.named.length > 0 || places.default_pickup ? places : null;
}

/** @throws ApiError validation_failed, naming every detail that is missing */
function requireDetails(
  details: OpenDetails,
  language: Language,
): asserts details is Pick<ResolvedInput, keyof OpenDetails> {
  const missing = givenByProfiles.filter((name) => details[name] === null || details[name] === undefined);
  if (missing.length === 0) return;
  const message = requestProblemMessage('required', language);
  throw validationFailed(missing.map((path) => ({ in: 'body', path, code: 'required', message })));
}

/** The columns that fill a field as they are. */
function mappingsOf(rules: ProfileRules | null): Record<string, LogicalField> {
  return Object.fromEntries(
    Object.entries(rules?.fields ?? {}).flatMap(([field, source]) =>
      isLogicalField(field) && 'column' in source && source.part === undefined
        ? [[source.column, field]]
        : [],
    ),
  );
}
