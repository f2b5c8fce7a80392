import metadata from 'libphonenumber-js/min/metadata';

/** The rules for a valid national number in one country. */
interface PhoneMember {
  /** How its numbers begin, if that alone distinguishes it from other countries with its calling code. */
  readonly leading: RegExp | undefined;
  readonly national: RegExp;
  /** Kinds of numbers, if only they distinguish it from the others: a number must then be of one of these kinds. */
  readonly kinds: readonly { pattern: RegExp; lengths: ReadonlySet<number> }[] | undefined;
}

/** The part of a country's numbering plan that recognises an ordinary number. */
export interface PhonePlan {
  readonly callingCode: string;
  /** Prefix of a call abroad. */
  readonly idd: RegExp;
  /** The prefix that the library strips from a national number. */
  readonly prefix: RegExp | undefined;
  /** False where the library rebuilds the number from parts of its prefix. */
  readonly prefixIsPlain: boolean;
  readonly lengths: ReadonlySet<number>;
  /** The countries with this calling code, in the order in which the library tries them. */
  readonly members: readonly PhoneMember[];
}

/** Positions in version 4 of the metadata of libphonenumber-js. */
const VERSION = 4;
const at = { idd: 1, national: 2, lengths: 3, trunk: 5, prefix: 7, leading: 10, kinds: 11 } as const;

/**
 * The plans by country and by calling code (for which the plan of its main country is used), compiled once: the
 * library compiles its patterns anew for each number. Empty when the metadata format has changed; the library
 * validates whatever is missing here.
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

/** Whether national numbers of the country are dialled with a leading 0. False when the metadata does not say. */
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
  // In a plan without a pattern, nothing is a number.
  return new RegExp(pattern === '' ? '^\\b$' : `^(?:${pattern})$`);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function lengthsOf(value: unknown): ReadonlySet<number> {
  return new Set(Array.isArray(value) ? value.filter((length) => typeof length === 'number') : []);
}
