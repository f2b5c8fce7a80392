import { oncePerProcess } from '@/lib/concurrency/once-per-process';
import { TooBusyError } from '@/lib/concurrency/too-busy';

export interface BudgetLimits {
  /** What all owners may hold together. */
  total: number;
  /** What one owner may hold, so that the others always find some left. */
  perOwner: number;
}

/** The amount that each owner holds, by the name of the budget. */
const budgets = oncePerProcess('budgets', () => new Map<string, Map<string, number>>());

/**
 * Acquires a share of a budget of this process. It never waits.
 * @param name of the budget, for the log: "bodies of requests"
 * @returns a function that releases the share; a second call changes nothing
 * @throws TooBusyError when too little is left, in total or for the owner
 */
export function takeBudget(name: string, owner: string, amount: number, limits: BudgetLimits): () => void {
  const held = budgets.get().get(name) ?? new Map<string, number>();
  budgets.get().set(name, held);
  const own = held.get(owner) ?? 0;
  if (own + amount > limits.perOwner) throw new TooBusyError(`${name}, for one sender`);
  let sum = amount;
  for (const value of held.values()) sum += value;
  if (sum > limits.total) throw new TooBusyError(name);
  held.set(owner, own + amount);
  let released = false;
  return () => {
    if (released) return;
    released = true;
    const left = (held.get(owner) ?? 0) - amount;
    if (left > 0) held.set(owner, left);
    else held.delete(owner);
  };
}
