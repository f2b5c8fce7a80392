'use client';

import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { usePerson } from '@/components/frame/person-context';
import { recognisedQuery } from '@/components/new-import/queries';
import { splitRules } from '@/components/new-import/rules/rules-state';
import { matchColumns } from '@/lib/headers/match-columns';
import { namedColumns } from '@/lib/shaping/compile-rules';
import { dropColumns } from '@/lib/shaping/drop-columns';
import { renameColumns } from '@/lib/shaping/rename-columns';
import type { RecognisedProfiles } from '@/lib/profiles/profile-schemas';

export type Recognised = RecognisedProfiles['data'][number];

/** What is read in place of columns that are gone, as the person chose: null: nothing, the column is no longer there. */
export type Replaced = Readonly<Record<string, string | null>>;

/** What is read in place of a column that is gone: as chosen, or as is likely; undefined: nobody knows. */
export function replacementOf(
  { column, likely_now: likely }: Recognised['drift']['gone'][number],
  replaced: Replaced,
): string | null | undefined {
  return Object.hasOwn(replaced, column) ? replaced[column] : (likely ?? undefined);
}

const none: readonly Recognised[] = [];

/**
 * The saved profile that fits a file's header best. Of several that fit equally well, the person chooses: the header
 * cannot tell whose file it is, and a guess would make orders of the wrong customer.
 * @param names of the file's columns; empty: not known yet
 * @param isOff the person works without a profile, or repeats an import
 * @param pickedId the profile that the person chose of several
 * @returns the profile and its rules as the page shows them, null while it is not known and when none fits; and the
 *   profiles to choose from, empty unless several fit equally well; and whether the answer is still to come
 */
export function useRecognisedProfile(
  names: readonly string[],
  isOff: boolean,
  replaced: Replaced,
  pickedId: string | null,
) {
  const { tenantId } = usePerson();
  const { data, isFetching } = useQuery({
    ...recognisedQuery(tenantId, names),
    enabled: names.length > 0 && !isOff,
  });
  const all = (!isOff && data?.data) || none;
  const best = useMemo(() => all.filter(({ fit }) => fit === all[0]?.fit), [all]);
  const found = (best.length === 1 ? best[0] : best.find(({ profile }) => profile.id === pickedId)) ?? null;
  const recognised = useMemo(() => {
    if (!found) return null;
    const now = new Map(found.drift.gone.map((gone) => [gone.column, replacementOf(gone, replaced)]));
    const present = dropColumns(found.profile.rules, (column) => now.get(column) === null);
    // A column that has another name now is read under that name, which the page says. So is one that is spelled in
    // another way, under the file's own spelling.
    const places = matchColumns(names, namedColumns(present));
    const rules = renameColumns(
      present,
      (column) => names[places.get(column) ?? -1] ?? now.get(column) ?? column,
    );
    return { ...found, ...splitRules(rules) };
  }, [found, names, replaced]);
  return { recognised, equals: best.length > 1 ? best : none, isRecognising: isFetching };
}
