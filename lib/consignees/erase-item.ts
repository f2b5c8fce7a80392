import { ERASED } from '@/lib/consignees/consignee-schemas';
import type { ItemProblem } from '@/lib/items/item-problem';
import type { ValueChange } from '@/lib/items/decide-item';
import { targetField, targetFieldNames } from '@/lib/fields/target-fields';
import { metadataPath } from '@/lib/items/read-metadata';

const erasures = new Map(targetFieldNames.map((name) => [targetField(name).path, targetField(name).erased]));

/** Rounds to a tenth of a degree (11 km), which keeps the town but not the address. */
const roughly = (degrees: number) => Math.round(degrees * 10) / 10;

/** Removes personal data from the changes of an update; which fields were changed is kept. */
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
  const erased = path.startsWith(`${metadataPath}.`) ? 'replaced' : erasures.get(path);
  if (erased === undefined || value === null) return value;
  return typeof value === 'number' ? roughly(value) : ERASED;
}

/** Removes values that were sent from the problems and warnings of an item. */
export function eraseProblems(problems: ItemProblem[] | null): ItemProblem[] | null {
  return problems?.map((problem) => ({ ...problem, ...eraseParams(problem.params) })) ?? null;
}

function eraseParams(params: ItemProblem['params']): Pick<ItemProblem, 'params'> {
  if (!params) return {};
  const kept = Object.entries(params).map(([name, value]) => {
    if (typeof value === 'string') return [name, sentParams.includes(name) ? ERASED : value];
    return [name, name === 'latitude' || name === 'longitude' ? roughly(value) : value];
  });
  return { params: Object.fromEntries(kept) as ItemProblem['params'] };
}

/** The parameters that contain what was sent; the others contain types and limits. */
const sentParams: readonly string[] = ['value', 'fields'];
