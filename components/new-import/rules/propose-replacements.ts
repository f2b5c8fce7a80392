import type { RuleBreach } from '@/components/new-import/reading/reading-messages';
import type { LogicalField } from '@/lib/fields/order-fields';

/** A value of the file that could not be read, and in how many rows. */
export interface UnreadValue {
  field: LogicalField;
  text: string;
  count: number;
}

/** More would be a list to read, not a proposal. */
const PROPOSED = 5;

/**
 * The values that are worth being replaced, the most frequent first: names that nothing has (a misspelt country), and
 * others that stand in several rows. A phone that is wrong once is corrected in the file, and dates that can be read in two
 * ways are read alike by their own rule.
 */
export function proposeReplacements(breaches: readonly RuleBreach[]): UnreadValue[] {
  return breaches
    .filter(({ code }) => code !== 'invalid_date')
    .flatMap(({ field, code, values }) => {
      const isName = code === 'unknown_country' || code === 'unknown_priority';
      return values
        .filter(({ count }) => isName || count > 1)
        .map(({ text, count }) => ({ field, text, count }));
    })
    .sort((one, other) => other.count - one.count)
    .slice(0, PROPOSED);
}
