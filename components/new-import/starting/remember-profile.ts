import { saveProfile } from '@/components/new-import/queries';
import type { CheckResult } from '@/components/new-import/reading/reading-messages';
import type { ChosenDetails } from '@/components/new-import/starting/use-details-form';
import { RequestProblem } from '@/lib/http/browser-fetch';
import { PROFILE_NAME_LENGTH, type Profile } from '@/lib/profiles/profile-schemas';
import type { ProfileRules } from '@/lib/shaping/profile-schema';

interface RememberOptions {
  /** The profile that was recognised by the file's header. */
  recognised: Profile | null;
  /** The new profile that an earlier, failed start with this file has made; null: none has. */
  made: Profile | null;
  /** Those of the next file: see `rulesToRemember`. */
  rules: ProfileRules;
  isRemembered: boolean;
  /** Names of the file's columns. */
  headers: string[];
  details: ChosenDetails;
}

/**
 * The rules of an import as they are kept for the next file: with the order of day and month that this file tells, because
 * the next one may have only dates that can be read in both ways.
 */
export function rulesToRemember(rules: ProfileRules, check: CheckResult | null): ProfileRules {
  const [finding] = Object.values(check?.dateOrders ?? {});
  return finding?.order ? { ...rules, date_order: finding.order } : rules;
}

/** How many names are tried for a new profile. */
const MAX_NAMES = 20;

/**
 * Remembers the choices for the shipper's next file: in the profile that was recognised, if the customer is still the
 * same; in the one that an earlier start with this file has made; or in a new one.
 * @returns the profile to import by; null: nothing is remembered
 */
export async function rememberProfile(
  tenantId: string | null,
  options: RememberOptions,
): Promise<Profile | null> {
  const { recognised, made, rules, isRemembered, headers, details } = options;
  if (!isRemembered) return null;
  const content = {
    rules,
    columns: headers,
    customer_id: details.customer.id,
    delivery_service_id: details.deliveryService.id,
    payer_type: details.payerType,
    payment_method: details.paymentMethod,
  };
  if (recognised && (recognised.customer_id ?? details.customer.id) === details.customer.id) {
    return saveProfile(tenantId, recognised.id, content);
  }
  if (made?.customer_id === details.customer.id) return saveProfile(tenantId, made.id, content);
  const name = details.customer.name.slice(0, PROFILE_NAME_LENGTH - 4);
  for (let number = 1; ; number++) {
    try {
      const own = number === 1 ? name : `${name} (${number})`;
      // One that was made for another customer gets this one's name.
      return await saveProfile(tenantId, made?.id ?? null, { name: own, ...content });
    } catch (error) {
      const isTaken = error instanceof RequestProblem && error.code === 'import_profile_name_taken';
      if (!isTaken || number === MAX_NAMES) throw error;
    }
  }
}
