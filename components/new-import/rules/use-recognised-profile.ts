'use client';

import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { usePerson } from '@/components/frame/person-context';
import { recognisedQuery } from '@/components/new-import/queries';
import { splitRules } from '@/components/new-import/rules/rules-state';
import { matchColumns } from '@/lib/headers/match-columns';
import { namedColumns } from '@/lib/shaping/compile-rules';
import { renameColumns } from '@/lib/shaping/rename-columns';
import type { RecognisedProfiles } from '@/lib/profiles/profile-schemas';

export type Recognised = RecognisedProfiles['data'][number];

/**
 * The saved profile that fits a file's header best, and its rules as the page shows them; null while it is not known,
 * and when none fits.
 * @param names of the file's columns; empty: not known yet
 * @param isOff the person works without a profile, or repeats an import
 */
export function useRecognisedProfile(names: readonly string[], isOff: boolean) {
  const { tenantId } = usePerson();
  const { data } = useQuery({ ...recognisedQuery(tenantId, names), enabled: names.length > 0 && !isOff });
  const found = isOff ? null : (data?.data[0] ?? null);
  return useMemo(() => {
    if (!found) return null;
    // A column that has another name now is read under that name, which the page says.
    const renamed = new Map(found.drift.gone.map(({ column, likely_now: now }) => [column, now]));
    // So is one that is spelled in another way, under the file's own spelling.
    const present = matchColumns(names, namedColumns(found.profile.rules));
    const rules = renameColumns(
      found.profile.rules,
      (column) => names[present.get(column) ?? -1] ?? renamed.get(column) ?? column,
    );
    return { ...found, ...splitRules(rules) };
  }, [found, names]);
}
