import { shown } from '@/lib/fields/value-rules';
import type { ItemErrorCode, ItemProblem } from '@/lib/items/item-problem';
import { wrongType } from '@/lib/items/read-target-value';

/**
 * The sender's version of a target, in its stored form: a whole number as it is, or a moment in UTC with milliseconds
 * ("2026-06-25T06:00:00.000Z").
 */
export type SourceVersion = string;

/** The path of the version in an item. */
export const sourceVersionPath = 'sourceVersion';

const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;

/** A whole number from 0 to 2^53 − 1, or a moment of ISO 8601 with its offset from UTC. Null means none. */
export function readSourceVersion(value: unknown): SourceVersion | null | ItemProblem<ItemErrorCode> {
  if (value === null || value === '') return null;
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return String(value);
  if (typeof value !== 'number' && typeof value !== 'string')
    return { ...wrongType('number', value), path: sourceVersionPath };
  const text = String(value).trim();
  const time = moment.test(text) ? Date.parse(text) : NaN;
  // The last hours of the year 9999 may be in the year 10000 in UTC, which no form of ISO 8601 has that others read.
  const stored = Number.isNaN(time) ? '' : new Date(time).toISOString();
  if (moment.test(stored)) return stored;
  const params = { value: shown(text.toWellFormed().replace(/[\u0000-\u001f\u007f-\u009f]/g, '\ufffd')) };
  return { code: 'invalid_source_version', path: sourceVersionPath, params };
}

/** A stored version as the API answers it: a number, or a moment. */
export function presentSourceVersion(version: SourceVersion | null): number | string | null {
  return version === null || isMoment(version) ? version : Number(version);
}

/** Whether two versions are of one kind, so that they can be compared. */
export function areComparable(one: SourceVersion, other: SourceVersion): boolean {
  return isMoment(one) === isMoment(other);
}

/** Whether a version is older than another one of its kind. */
export function isOlder(version: SourceVersion, than: SourceVersion): boolean {
  return orderOf(version) < orderOf(than);
}

function isMoment(version: SourceVersion): boolean {
  return version.includes('T');
}

function orderOf(version: SourceVersion): number {
  return isMoment(version) ? Date.parse(version) : Number(version);
}
