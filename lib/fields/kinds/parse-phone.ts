import {
  getCountryCallingCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
  type CountryCode,
} from 'libphonenumber-js/min';
import { buildPhonePlans, hasTrunkZero, type PhonePlan } from '@/lib/fields/kinds/phone-plans';
import { toPlainCharacters } from '@/lib/fields/kinds/parse-number';

export type PhoneFault =
  | 'not_a_phone'
  /** Only a number with + and a country code could be read, because the row's country is unknown. */
  | 'country_needed'
  /** "4.91512E+11": a spreadsheet has rounded the number and lost its last digits. */
  | 'exponent'
  /** E.164 cannot express an extension, and dropping it would leave the courier with the switchboard. */
  | 'extension';

export type ParsedPhone = { e164: string; fault?: undefined } | { e164?: undefined; fault: PhoneFault };

const plans = buildPhonePlans();

const PLUS = 43;

/**
 * Reads a phone number as E.164. `country` (alpha-2) tells how to read a number without +; without a country, only
 * + and 00 forms are accepted. The library has the final say; its own metadata, compiled once, handles ordinary
 * numbers first, which reduces the cost of a phone from 20–45 µs to 1 µs (bench/validate-row.ts). A property test
 * shows that both agree.
 */
export function parsePhone(text: string, country: string | undefined): ParsedPhone {
  const fast = parseOrdinaryPhone(text, country);
  return fast === undefined ? parseByLibrary(text, country) : { e164: fast };
}

/**
 * E.164 of a number that the compiled plans can validate, or undefined: digits with up to two separators between
 * them, after + or 00 and a calling code, or national in the row's country. Anything that could be read in two ways is
 * left to the library.
 */
export function parseOrdinaryPhone(text: string, country: string | undefined): string | undefined {
  if (!/^\+?\d(?:[ \-./()]{0,2}\d){5,16}$|^\(\d(?:[ \-./()]{0,2}\d){5,16}$/.test(text)) return undefined;
  const digits = text.replace(/\D/g, '');
  if (text.charCodeAt(0) === PLUS) return parseInternational(digits);
  if (text.startsWith('00')) return parseInternational(digits.slice(2));
  const plan = country === undefined ? undefined : plans.get(country);
  if (!plan || digits.startsWith(plan.callingCode) || plan.idd.test(digits)) return undefined;
  const prefix = plan.prefix?.exec(digits)?.[0];
  if (prefix !== undefined && !plan.prefixIsPlain) return undefined;
  return validateByPlan(plan, digits.slice(prefix?.length ?? 0));
}

/** @param digits a calling code and a national number */
function parseInternational(digits: string): string | undefined {
  for (let length = 1; length <= 3; length++) {
    const plan = plans.get(digits.slice(0, length));
    const national = digits.slice(length);
    if (plan) return plan.prefix?.test(national) ? undefined : validateByPlan(plan, national);
  }
  return undefined;
}

function validateByPlan(plan: PhonePlan, national: string): string | undefined {
  if (!plan.lengths.has(national.length)) return undefined;
  const [first] = plan.members;
  const member =
    plan.members.length === 1
      ? first
      : plan.members.find((one) => (one.leading ? one.leading.test(national) : isOfAKind(one, national)));
  return member && isOfAKind(member, national) ? `+${plan.callingCode}${national}` : undefined;
}

function isOfAKind({ national: pattern, kinds }: PhonePlan['members'][number], national: string): boolean {
  if (!pattern.test(national)) return false;
  return !kinds || kinds.some((kind) => kind.lengths.has(national.length) && kind.pattern.test(national));
}

function parseByLibrary(text: string, country: string | undefined): ParsedPhone {
  const plain = toPlainCharacters(text)
    .trim()
    .replace(/^tel:\s*/i, '');
  if (/^\d(?:[.,]\d+)?e\+?\d+$/i.test(plain)) return { fault: 'exponent' };
  // pandas and similar tools write whole numbers in a column with gaps as "4915112345678.0".
  const number = plain.replace(/^(\+?\d{6,})\.0$/, '$1');
  // 00 is not the international prefix everywhere, but every ERP writes it: "0081 90…" in Japan, which dials 010.
  const international = /^00[1-9]/.test(number) ? validateByLibrary(`+${number.slice(2)}`) : undefined;
  if (international?.e164 !== undefined) return international;
  const known = country !== undefined && isSupportedCountry(country) ? country : undefined;
  const abroad = known === undefined ? undefined : readWithoutPlus(number, known);
  if (abroad) return { e164: abroad };
  const found = validateByLibrary(number, known);
  if (found.e164 !== undefined || found.fault === 'extension') return found;
  if (international) return international;
  return known === undefined && /^\(?\d/.test(number) ? { fault: 'country_needed' } : found;
}

/**
 * Spreadsheets drop the + of a number. In countries where national numbers begin with a trunk prefix, a number
 * without one that begins with the country's own calling code and is valid after a + is taken as international. The
 * library prefers the national reading and would turn the German mobile number 49 151... into +49 49 151....
 */
function readWithoutPlus(number: string, country: CountryCode): string | undefined {
  const callingCode = getCountryCallingCode(country);
  if (!number.startsWith(callingCode) || !hasTrunkZero(country)) return undefined;
  return validateByLibrary(`+${number}`).e164;
}

function validateByLibrary(number: string, country?: CountryCode): ParsedPhone {
  const phone = parsePhoneNumberFromString(number, { defaultCountry: country, extract: false });
  if (!phone?.isValid()) return { fault: 'not_a_phone' };
  return phone.ext ? { fault: 'extension' } : { e164: phone.number };
}
