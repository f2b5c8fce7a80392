import { foldName } from '@/lib/headers/fold-name';
import { headerWords } from '@/lib/headers/header-words';
import { ownColumnCount } from '@/lib/headers/report-columns';
import { suggestMappings } from '@/lib/headers/suggest-mappings';
import { namedColumns } from '@/lib/shaping/compile-rules';
import type { ProfileRules } from '@/lib/shaping/profile-schema';

/** How a file's header differs from the one that a profile knows. */
export interface Drift {
  /** Columns that the profile reads and the file lacks, each with the column that probably replaces it. */
  gone: { column: string; likely_now: string | null }[];
  /** Columns that the profile does not know. */
  added: string[];
}

/** A profile fits a file when the file has at least this share of the columns that the profile reads. */
const MIN_SHARE = 0.6;

/**
 * How well a profile fits a file, from 0 (not at all) to 1 (the same columns, in any order).
 * @param columns the names of the file's columns
 * @param known the header that the profile knows; empty: only the columns that its rules read
 */
export function fitOfProfile(
  columns: readonly string[],
  rules: ProfileRules,
  known: readonly string[],
): number {
  const has = new Set(columns.map(foldName));
  const read = namedColumns(rules).map(foldName);
  if (read.length === 0) return 0;
  const share = read.filter((name) => has.has(name)).length / read.length;
  if (share < MIN_SHARE) return 0;
  const all = new Set([...known.map(foldName), ...read]);
  const common = [...all].filter((name) => has.has(name)).length;
  const union = all.size + [...has].filter((name) => !all.has(name)).length;
  return (share + common / union) / 2;
}

/**
 * What has changed in a shipper's header since the profile was made. A column that is gone is probably replaced by the new
 * one that would be suggested for the field which it filled, or by the one whose name is most like its own.
 */
export function findDrift(columns: readonly string[], rules: ProfileRules, known: readonly string[]): Drift {
  const has = new Set(columns.map(foldName));
  const expected = new Set([...known, ...namedColumns(rules)].map(foldName));
  const own = columns.slice(0, ownColumnCount(columns));
  const added = own.filter((name) => !expected.has(foldName(name)));
  const gone = namedColumns(rules).filter((name) => !has.has(foldName(name)));
  const suggested = suggestMappings([...columns], []);
  const fieldNow = (name: string) => suggested[columns.indexOf(name)]?.field ?? null;
  const taken = new Set<string>();
  return {
    gone: gone.map((column) => {
      const candidates = added.filter((name) => !taken.has(name));
      const filled = Object.entries(rules.fields).find(
        ([, source]) => 'column' in source && foldName(source.column) === foldName(column),
      );
      const likely =
        candidates.find((name) => filled && fieldNow(name) === filled[0]) ?? mostAlike(column, candidates);
      if (likely !== null) taken.add(likely);
      return { column, likely_now: likely };
    }),
    added,
  };
}

/** The new column whose name means the same field, or shares most words with the old one. */
function mostAlike(column: string, candidates: readonly string[]): string | null {
  const fieldOf = (name: string) => suggestMappings([name], [])[0]?.field ?? null;
  const field = fieldOf(column);
  const same = field === null ? undefined : candidates.find((name) => fieldOf(name) === field);
  if (same !== undefined) return same;
  const words = new Set(headerWords(column));
  let best: string | null = null;
  let most = 0;
  for (const candidate of candidates) {
    const own = headerWords(candidate);
    const common = own.filter((word) => words.has(word)).length / Math.max(own.length, words.size);
    if (common > most) [best, most] = [candidate, common];
  }
  return most >= 0.5 ? best : null;
}
