import { magicCode } from '@/lib/fields/magic-reference';
import { targetFields } from '@/lib/fields/target-fields';
import type { Decision } from '@/lib/items/decide-item';
import {
  type ItemErrorCode,
  itemErrorCodes,
  type ItemWarningCode,
  itemWarningCodes,
} from '@/lib/items/item-problem';
import { metadataPath } from '@/lib/items/read-metadata';
import { sourceVersionPath } from '@/lib/items/source-version';
import { en } from '@/lib/messages/catalogues/en';
import { exampleParams } from '@/lib/messages/example-params';

/** Where the real checks find what is wrong, unless it is the external ID. */
const paths: Partial<Record<ItemErrorCode | ItemWarningCode, string>> = {
  missing_title: targetFields.title.path,
  unknown_country: targetFields.country.path,
  latitude_out_of_range: targetFields.latitude.path,
  longitude_out_of_range: targetFields.longitude.path,
  coordinates_outside_country: targetFields.latitude.path,
  postal_code_mismatch: targetFields.postalCode.path,
  invalid_route_date: targetFields.routeDate.path,
  route_date_in_past: targetFields.routeDate.path,
  negative_duration: targetFields.estimatedWorkMinutes.path,
  duration_too_long: targetFields.estimatedWorkMinutes.path,
  unknown_priority: targetFields.priority.path,
  negative_amount: targetFields.expectedRevenue.path,
  too_many_decimals: targetFields.expectedRevenue.path,
  amount_too_large: targetFields.expectedRevenue.path,
  invalid_metadata_key: metadataPath,
  too_many_metadata_keys: metadataPath,
  invalid_source_version: sourceVersionPath,
  source_version_of_other_kind: sourceVersionPath,
  stale_update: sourceVersionPath,
};

/**
 * The decision about an item of test data whose external ID asks for a code: it is rejected with that error, or accepted with that
 * warning. What is rejected anyway stays so. Pure.
 */
export function provokeDecision(externalId: string, decision: Decision): Decision {
  if (decision.status === 'Rejected') return decision;
  const error = magicCode(externalId, 'error', itemErrorCodes);
  if (error) return { status: 'Rejected', problems: [example(error)] };
  const warning = magicCode(externalId, 'warning', itemWarningCodes);
  if (!warning) return decision;
  const others = decision.problems.filter(({ code }) => code !== warning);
  return { ...decision, problems: [...others, example(warning)] };
}

/** A problem as the real checks would give it, with made-up values. */
function example<Code extends ItemErrorCode | ItemWarningCode>(code: Code) {
  const params = Object.entries(exampleParams(en.answers.items[code])).filter(([name]) => name !== 'path');
  return { code, path: paths[code] ?? 'externalId', params: Object.fromEntries(params) };
}
