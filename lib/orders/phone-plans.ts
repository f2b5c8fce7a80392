import metadata from 'libphonenumber-js/min/metadata';

/** The part of a country's numbering plan that recognises an ordinary number. */
export interface PhonePlan {
  readonly callingCode: string;
  readonly national: RegExp;
  readonly lengths: ReadonlySet<number>;
  /** What the library takes off the front of a national number; nothing that it matches is judged here. */
  readonly prefix: RegExp | undefined;
  /** The country dials `0` before a national number and `00` abroad, and nothing else. */
  readonly plainTrunkZero: boolean;
}

/** Where libphonenumber-js keeps what, in version 4 of its metadata. */
const VERSION = 4;
const at = { callingCode: 0, idd: 1, national: 2, lengths: 3, trunk: 5, prefix: 7, types: 11 } as const;

/**
 * The plans of countries that share their calling code with no other, by calling code and by country. Countries that
 * need more than one pattern (+1, +44, +7 ...) are absent, and so is everything when the metadata's form has changed:
 * the library itself judges what is absent. phone-plans.test.ts shows that both agree.
 */
export function buildPhonePlans(): ReadonlyMap<string, PhonePlan> {
  const plans = new Map<string, PhonePlan>();
  if (metadata.version !== VERSION) return plans;
  const countries: Record<string, unknown[] | undefined> = metadata.countries;
  for (const [callingCode, sharers] of Object.entries(metadata.country_calling_codes)) {
    const country: string | undefined = sharers[0];
    const plan = sharers.length === 1 && country ? readPlan(callingCode, countries[country]) : undefined;
    if (plan && country) plans.set(country, plan).set(callingCode, plan);
  }
  return plans;
}

function readPlan(callingCode: string, raw: unknown[] | undefined): PhonePlan | undefined {
  if (!raw || raw[at.callingCode] !== callingCode || raw[at.types]) return undefined;
  const national = raw[at.national];
  const lengths = raw[at.lengths];
  const prefix = raw[at.prefix] || raw[at.trunk];
  if (typeof national !== 'string' || !Array.isArray(lengths)) return undefined;
  return {
    callingCode,
    national: new RegExp(`^(?:${national})$`),
    lengths: new Set(lengths.filter((length) => typeof length === 'number')),
    prefix: typeof prefix === 'string' ? new RegExp(`^(?:${prefix})`) : undefined,
    plainTrunkZero: prefix === '0' && raw[at.idd] === '00',
  };
}

/** Tells whether a national number of the country is dialled with a 0 in front. False when the metadata does not say. */
export function hasTrunkZero(country: string): boolean {
  const countries: Record<string, unknown[] | undefined> = metadata.countries;
  return metadata.version === VERSION && countries[country]?.[at.trunk] === '0';
}
