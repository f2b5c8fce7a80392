import { oncePerProcess } from '@/lib/concurrency/once-per-process';
import { TooBusyError } from '@/lib/concurrency/too-busy';

export interface BudgetLimits {
  /** What all owners may hold together. */
  total: number;
  /** What one owner may hold, so that the others always find some. */
  perOwner: number;
}

/** What each owner holds of each budget. */
const budgets = oncePerProcess('budgets', () => new Map<string, Map<string, number>>());

/**
 * Takes some of a budget of this process; nobody waits for it.
 * @param name of the budget, as the log tells it: "bodies of requests"
 * @returns how to give it back; a second call changes nothing
 * @throws TooBusyError when it is not there, or the owner has its share already
 */
export function takeBudget(name: string, owner: string, amount: number, limits: BudgetLimits): () => void {
  const held = budgets.get().get(name) ?? new Map<string, number>();
  budgets.get().set(name, held);
  const own = held.get(owner) ?? 0;
  if (own + amount > limits.perOwner) throw new TooBusyError(`${name}, of one sender`);
  let sum = amount;
  for (const value of held.values()) sum += value;
  if (sum > limits.total) throw new TooBusyError(name);
  held.set(owner, own + amount);
  let returned = false;
  return () => {
    if (returned) return;
    returned = true;
    const left = (held.get(owner) ?? 0) - amount;
    if (left > 0) held.set(owner, left);
    else held.delete(owner);
  };
}
