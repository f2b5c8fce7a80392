import type { BatchItem, TriedItem } from '@/lib/inbound/batch-schemas';
import {
  itemErrorCodes,
  type ItemErrorCode,
  type ItemProblem,
  type ItemWarningCode,
} from '@/lib/items/item-problem';
import { messageForItemProblem } from '@/lib/messages/item-problems';
import type { Language } from '@/lib/languages/language';
import type { InboundItemStatus } from '@/prisma/generated/enums';

/** The stored outcome of an item. */
export interface ItemOutcome {
  externalId: string;
  status: InboundItemStatus;
  /** As returned by pg, Prisma or the API. */
  targetId: bigint | number | string | null;
  problems: ItemProblem[] | null;
}

/** An item as the API returns it, on first call and on replay: with messages in the given language. */
export function presentItem(
  { externalId, status, targetId, problems }: ItemOutcome,
  language: Language,
): BatchItem {
  if (status !== 'Rejected') {
    return {
      externalId,
      status,
      targetId: answeredId(targetId),
      warnings: presentWarnings(problems, language),
    };
  }
  const errors = (problems ?? []).filter(isError);
  const [first] = errors;
  if (!first) throw new Error(`The rejected item "${externalId}" does not say why`);
  return {
    externalId,
    status,
    errorCode: first.code,
    errorMessage: errors.map((problem) => messageForItemProblem(problem, language)).join(' '),
  };
}

/** An item of a batch that is only tried: a target that would be created has no ID. */
export function presentTriedItem(outcome: ItemOutcome, language: Language): TriedItem {
  if (outcome.status !== 'Created') return presentItem(outcome, language);
  return { ...presentItem({ ...outcome, targetId: 0 }, language), targetId: null } as TriedItem;
}

/** An ID as the API returns it. @throws Error when JSON's numbers cannot hold it: it would be another target's */
export function answeredId(id: bigint | number | string | null): number {
  const number = Number(id);
  if (id === null || !Number.isSafeInteger(number))
    throw new Error(`The ID ${String(id)} cannot be answered`);
  return number;
}

/** The warnings among an item's problems, with their messages. */
export function presentWarnings(problems: ItemProblem[] | null, language: Language) {
  return (problems ?? []).filter(isWarning).map(({ code, path, params }) => ({
    code,
    message: messageForItemProblem({ code, path, params }, language),
    ...(path !== undefined && { path }),
  }));
}

/** Whether the problem causes an item to be rejected. */
export function isError(problem: ItemProblem): problem is ItemProblem<ItemErrorCode> {
  return itemErrorCodes.some((code) => code === problem.code);
}

function isWarning(problem: ItemProblem): problem is ItemProblem<ItemWarningCode> {
  return !isError(problem);
}
