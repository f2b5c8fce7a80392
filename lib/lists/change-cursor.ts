import { ApiError } from '@/lib/errors';

/** A place in a list in the order of change: the entry after which it goes on. */
export interface ChangePosition {
  /** When the entry changed: ISO 8601 in UTC, to the microsecond. */
  at: string;
  id: string;
}

/** The cursor of a place. */
export function writeChangeCursor({ at, id }: ChangePosition): string {
  return `${at}_${id}`;
}

/**
 * Reads a cursor that `writeChangeCursor` has written.
 * @param idForm what an ID of the list looks like
 * @throws ApiError invalid_cursor
 */
export function readChangeCursor(cursor: string, idForm: RegExp): ChangePosition {
  const [, at, id] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z)_(.{1,40})$/.exec(cursor) ?? [];
  if (at === undefined || id === undefined || !idForm.test(id) || !isMoment(at))
    throw new ApiError('invalid_cursor');
  return { at, id };
}

/** The 30th of February is none, though JavaScript reads it as the 2nd of March. */
function isMoment(at: string): boolean {
  const time = Date.parse(at);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 19) === at.slice(0, 19);
}
