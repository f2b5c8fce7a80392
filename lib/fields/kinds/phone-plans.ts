import metadata from 'libphonenumber-js/min/metadata';

/** What makes a national number valid in one country. */
interface PhoneMember {
  /** How its numbers begin, where that alone tells it from the others of its calling code. */
  readonly leading: RegExp | undefined;
  readonly national: RegExp;
  /** Kinds of numbers, where only they tell it from the others: a number must then be of one kind. */
  readonly kinds: readonly { pattern: RegExp; lengths: ReadonlySet<number> }[] | undefined;
}

/** The part of a country's numbering plan that recognises an ordinary number. */
export interface PhonePlan {
  readonly callingCode: string;
  /** How a call abroad begins. */
  readonly idd: RegExp;
  /** What the library takes off the front of a national number. */
  readonly prefix: RegExp | undefined;
  /** False where the library rebuilds the number from parts of its prefix. */
  readonly prefixIsPlain: boolean;
  readonly lengths: ReadonlySet<number>;
  /** The countries of the calling code, in the order in which the library asks them. */
  readonly members: readonly PhoneMember[];
}

/** Where libphonenumber-js keeps what, in version 4 of its metadata. */
const VERSION = 4;
const at = { idd: 1, national: 2, lengths: 3, trunk: 5, prefix: 7, leading: 10, kinds: 11 } as const;

/**
 * The plans by country and by calling code (there the plan of the code's main country), compiled once: the library
 * compiles its patterns anew for each number. Empty when the metadata's form has changed; the library itself judges
 * what is absent.
 */
export function buildPhonePlans(): ReadonlyMap<string, PhonePlan> {
  const plans = new Map<string, PhonePlan>();
  if (metadata.version !== VERSION) return plans;
  for (const [callingCode, codes] of Object.entries(metadata.country_calling_codes)) {
    const rows = codes.map((code: string) => ({ code, row: rowOf(code) }));
    const members = rows.map(({ row }) => readMember(row));
    rows.forEach(({ code, row }, index) => {
      const plan = readPlan(callingCode, row, members);
      plans.set(code, plan);
      if (index === 0) plans.set(callingCode, plan);
    });
  }
  return plans;
}

/** Tells whether a national number of the country is dialled with a 0 in front. False when the metadata does not say. */
export function hasTrunkZero(country: string): boolean {
  return metadata.version === VERSION && rowOf(country)[at.trunk] === '0';
}

function rowOf(country: string): readonly unknown[] {
  const countries: Record<string, unknown[] | undefined> = metadata.countries;
  return countries[country] ?? [];
}

function readPlan(callingCode: string, row: readonly unknown[], members: readonly PhoneMember[]): PhonePlan {
  const prefix = textOf(row[at.prefix] || row[at.trunk]);
  return {
    callingCode,
    idd: new RegExp(`^(?:${textOf(row[at.idd])})`),
    prefix: prefix === '' ? undefined : new RegExp(`^(?:${prefix})`),
    prefixIsPlain: !/\((?!\?)/.test(prefix),
    lengths: lengthsOf(row[at.lengths]),
    members,
  };
}

function readMember(row: readonly unknown[]): PhoneMember {
  const leading = textOf(row[at.leading]);
  const kinds = row[at.kinds];
  return {
    leading: leading === '' ? undefined : new RegExp(`^(?:${leading})`),
    national: whole(textOf(row[at.national])),
    kinds: Array.isArray(kinds)
      ? kinds.filter(Array.isArray).map((kind: unknown[]) => ({
          pattern: whole(textOf(kind[0])),
          lengths: lengthsOf(kind[1] || row[at.lengths]),
        }))
      : undefined,
  };
}

function whole(pattern: string): RegExp {
  // Nothing is a number of a plan without a pattern.
  return new RegExp(pattern === '' ? '^\\b$' : `^(?:${pattern})$`);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function lengthsOf(value: unknown): ReadonlySet<number> {
  return new Set(Array.isArray(value) ? value.filter((length) => typeof length === 'number') : []);
}
