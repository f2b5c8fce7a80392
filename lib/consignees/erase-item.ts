import { ERASED } from '@/lib/consignees/consignee-schemas';
import type { ItemProblem } from '@/lib/items/item-problem';
import type { ValueChange } from '@/lib/items/decide-item';
import { targetField, targetFieldNames } from '@/lib/fields/target-fields';

const erasures = new Map(targetFieldNames.map((name) => [targetField(name).path, targetField(name).erased]));

/** A tenth of a degree, 11 km: the town remains, the door does not. */
const roughly = (degrees: number) => Math.round(degrees * 10) / 10;

/** What an update changed, without what it said of a person: that it was changed remains. */
export function eraseChanges(changes: ValueChange[] | null): ValueChange[] | null {
  return (
    changes?.map((change) => ({
      ...change,
      from: eraseValue(change.path, change.from),
      to: eraseValue(change.path, change.to),
    })) ?? null
  );
}

function eraseValue(path: string, value: ValueChange['from']): ValueChange['from'] {
  const erased = erasures.get(path);
  if (erased === undefined || value === null) return value;
  return typeof value === 'number' ? roughly(value) : ERASED;
}

/** Why an item was rejected or warned about, without the values that the sentence repeats. */
export function eraseProblems(problems: ItemProblem[] | null): ItemProblem[] | null {
  return problems?.map((problem) => ({ ...problem, ...eraseParams(problem.params) })) ?? null;
}

function eraseParams(params: ItemProblem['params']): Pick<ItemProblem, 'params'> {
  if (!params) return {};
  const kept = Object.entries(params).map(([name, value]) => {
    if (typeof value === 'string') return [name, repeated.includes(name) ? ERASED : value];
    return [name, name === 'latitude' || name === 'longitude' ? roughly(value) : value];
  });
  return { params: Object.fromEntries(kept) as ItemProblem['params'] };
}

/** The parameters that hold what was sent; the others tell of types and limits. */
const repeated: readonly string[] = ['value', 'fields'];
