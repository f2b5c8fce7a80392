import type { RuleBreach } from '@/components/new-import/reading/reading-messages';
import type { RowProblem, RowProblemCode } from '@/lib/fields/row-problem';
import { trimCell } from '@/lib/fields/trim-cell';
import { type CompiledRules, foldValue } from '@/lib/shaping/compile-rules';
import { MAX_CONSTANT_CHARACTERS } from '@/lib/shaping/profile-schema';

/** The problems of values that could be read as others. */
const valueCodes: ReadonlySet<RowProblemCode> = new Set<RowProblemCode>([
  'unknown_country',
  'unknown_priority',
  'invalid_number',
  'invalid_phone',
  'invalid_date',
  'invalid_time',
  'invalid_minutes',
]);

/** The distinct values that are counted for one breach: a column of wrong phones has thousands. */
const MAX_VALUES = 200;
/** How many of them are reported. */
const REPORTED = 5;

interface Counted extends Omit<RuleBreach, 'values'> {
  values: Map<string, { text: string; count: number }>;
}

/** Counts broken rules, by the first problem of each bad row. */
export class BreachTally {
  private readonly breaches = new Map<string, Counted>();

  add(
    { field, code }: RowProblem,
    rowNumber: number,
    compiled: CompiledRules,
    cells: readonly string[],
  ): void {
    const key = `${field} ${code}`;
    const breach = this.breaches.get(key) ?? {
      field,
      code,
      count: 0,
      firstRowNumber: rowNumber,
      values: new Map<string, { text: string; count: number }>(),
    };
    breach.count += 1;
    this.breaches.set(key, breach);
    if (!valueCodes.has(code)) return;
    const text = trimCell(compiled.written(field, cells) ?? '');
    if (text === '' || text.length > MAX_CONSTANT_CHARACTERS) return;
    const value = breach.values.get(foldValue(text));
    if (value) value.count += 1;
    else if (breach.values.size < MAX_VALUES) breach.values.set(foldValue(text), { text, count: 1 });
  }

  /** The most frequent first. */
  sorted(): RuleBreach[] {
    const byCount = (one: { count: number }, other: { count: number }) => other.count - one.count;
    return [...this.breaches.values()]
      .map(({ values, ...breach }) => ({
        ...breach,
        values: [...values.values()]
          .sort(byCount)
          .slice(0, REPORTED)
          .map((value) => ({ ...value })),
      }))
      .sort(byCount);
  }
}
