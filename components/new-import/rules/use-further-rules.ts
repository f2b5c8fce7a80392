'use client';

import { useMemo, useState } from 'react';
import { useTenantKey } from '@/components/frame/person-context';
import { recallDraft } from '@/components/new-import/mapping/draft-choices';
import { fitsTemplate } from '@/components/new-import/mapping/mapping-state';
import {
  type FurtherRules,
  furtherOf,
  noFurtherRules,
  replaceColumn,
  rulesForFile,
} from '@/components/new-import/rules/rules-state';
import {
  type Replaced,
  replacementOf,
  useRecognisedProfile,
} from '@/components/new-import/rules/use-recognised-profile';
import type { ProfileRules } from '@/lib/shaping/profile-schema';

/**
 * What is decided about a file beyond which column fills which field: as the person chose, now or before a reload; else as
 * the import that is repeated says, or the profile that fits the file.
 * @param names of the file's columns; empty: not known yet
 * @param template the rules of the import that is being repeated
 */
export function useFurtherRules(names: readonly string[], fileName: string, template: ProfileRules | null) {
  const tenant = useTenantKey();

  const [isIgnored, setIsIgnored] = useState(false);
  const [replaced, setReplaced] = useState<Replaced>({});
  const [pickedId, setPickedId] = useState<string | null>(null);
  const { recognised, equals, isRecognising } = useRecognisedProfile(
    names,
    isIgnored || template !== null,
    replaced,
    pickedId,
  );
  const isPicked = recognised !== null && equals.length > 0;
  const earlier = useMemo(() => {
    if (fitsTemplate(names, template)) return rulesForFile(template, names).further;
    const draft = recallDraft(tenant, fileName, names);
    return draft?.rules ? furtherOf(draft.rules, draft.pointsByAddress) : null;
  }, [names, template, tenant, fileName]);
  const [chosen, setChosen] = useState<FurtherRules | null>(null);
  // A draft may come from another of the profiles between which the person has chosen.
  const given = (isPicked ? null : earlier) ?? recognised?.further ?? null;
  const decided = chosen ?? given ?? noFurtherRules;
  return {
    recognised,
    /** The profiles that fit equally well, between which the person chooses; empty: there are not several. */
    equals,
    isRecognising,
    /** Whether the person has chosen one of them. */
    isPicked,
    /** Takes one of them, with its rules. */
    pickProfile: (id: string) => {
      setPickedId(id);
      setReplaced({});
      setChosen(null);
    },
    /** The rules before the person changed them; null: none are known. */
    given,
    decided,
    /** Whether the person has changed something. */
    isChosen: chosen !== null,
    change: setChosen,
    replaced,
    /** Another column is read in place of one that is gone; null: none. */
    replace: (column: string, now: string | null) => {
      const gone = recognised?.drift.gone.find((one) => one.column === column);
      const before = (gone && replacementOf(gone, replaced)) ?? column;
      setReplaced({ ...replaced, [column]: now });
      if (chosen ?? (isPicked ? null : earlier)) setChosen(replaceColumn(decided, before, now));
    },
    ignoreProfile: () => setIsIgnored(true),
  };
}
