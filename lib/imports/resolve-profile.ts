import { ApiError } from '@/lib/errors';
import { isLogicalField, type LogicalField } from '@/lib/fields/order-fields';
import type { CreateImportInput } from '@/lib/imports/import-schemas';
import { findJobPlaces } from '@/lib/places/find-job-places';
import { findProfile } from '@/lib/profiles/find-profile';
import { currentContent } from '@/lib/profiles/present-profile';
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

/**
 * Completes a request with its profile: the rules, and the customer and details that it leaves open. Mappings beside a
 * profile win over the profile's columns.
 * @throws ApiError import_profile_not_found, validation_failed (something that neither gives)
 */
export async function resolveProfile(tenantId: string, input: CreateImportInput): Promise<ResolvedInput> {
  const row = input.profile_id === undefined ? null : await findProfile(tenantId, input.profile_id);
  const content = row && currentContent(row);
  const skipRows = input.skip_rows ?? [];
  const ofMappings = skipRows.length > 0 && input.mappings ? rulesOfMappings(input.mappings) : null;
  const base = content?.rules ?? input.profile ?? ofMappings;
  const rules = base && {
    ...base,
    ...(skipRows.length > 0 && { skip: { ...base.skip, rows: skipRows } }),
    fields: { ...base.fields, ...rulesOfMappings(input.mappings ?? {}).fields },
  };
  return {
    ...input,
    customer_id: required('customer_id', input.customer_id ?? row?.customerId),
    delivery_service_id: required(
      'delivery_service_id',
      input.delivery_service_id ?? content?.delivery_service_id,
    ),
    payer_type: required('payer_type', input.payer_type ?? content?.payer_type),
    payment_method: required('payment_method', input.payment_method ?? content?.payment_method),
    mappings: input.mappings ?? mappingsOf(rules),
    rules,
    profileVersion: row?.version ?? null,
  };
}

/**
 * The places with which the job of a request runs; null without a profile: then the rules of the seed stand alone.
 * @throws ApiError missing_required_mappings, packages_given_twice, profile_place_not_found
 */
export async function resolvePlaces(
  tenantId: string,
  { rules, customer_id }: ResolvedInput,
): Promise<JobPlaces | null> {
  if (!rules) return null;
  const places = await findJobPlaces(tenantId, rules, customer_id);
  const [problem] = findRuleProblems(rules, { hasDefaultPickup: places.default_pickup !== null });
  if (problem) throw new ApiError(problem.code, { params: problem.params });
  return places.named.length > 0 || places.default_pickup ? places : null;
}

function required<Value>(name: keyof CreateImportInput, value: Value | null | undefined): Value {
  if (value !== null && value !== undefined) return value;
  const problems = [{ in: 'body', path: name, code: 'required' }];
  throw new ApiError('validation_failed', { details: { problems } });
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
