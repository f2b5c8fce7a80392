'use client';

import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { choiceToSend, withReadingChoice } from '@/components/new-import/reading/reading-choice';
import { useFileReading } from '@/components/new-import/reading/use-file-reading';
import { useReadingChoice } from '@/components/new-import/reading/use-reading-choice';
import { useFixes } from '@/components/new-import/fixing/use-fixes';
import { resumedOf } from '@/components/new-import/drafts/resumed-files';
import { useMapping } from '@/components/new-import/mapping/use-mapping';
import type { Reference } from '@/components/new-import/mapping/remembered-choices';
import { isPlain, splitRules } from '@/components/new-import/rules/rules-state';
import { replacementOf } from '@/components/new-import/rules/use-recognised-profile';
import { useFurtherRules } from '@/components/new-import/rules/use-further-rules';
import { useListedReference } from '@/components/new-import/starting/use-listed-reference';
import type { Profile } from '@/lib/profiles/profile-schemas';
import { namedColumns } from '@/lib/shaping/compile-rules';
import type { ProfileRules } from '@/lib/shaping/profile-schema';

interface UseFileRulesOptions {
  file: File;
  /** Whether the file is rejected without being read. */
  isRefused: boolean;
  /** The rules of the import that is being repeated. */
  template: ProfileRules | null;
  /** The customer that is chosen in the details. */
  customer: Reference | null;
  /** Called with the names of the file's columns. */
  onHeaders: (names: readonly string[]) => void;
  /** Called with the saved profile that fits the file; null: none does; undefined: several do, and none is chosen yet. */
  onProfile: (profile: Profile | null | undefined) => void;
}

/**
 * What is read of a file, and all that is decided about its rows: charset and sheet, the header, the field of each column,
 * the further rules, and the profile that they came from.
 */
export function useFileRules(options: UseFileRulesOptions) {
  const { file, isRefused, template, customer, onHeaders } = options;
  const { choice, byHand, isByHand, choose, followProfile, leaveProfile } = useReadingChoice(
    resumedOf(file)?.draft.reading,
  );
  const { reading, startCheck, ...reader } = useFileReading(isRefused ? null : file, choice);
  const [names, setNames] = useState<readonly string[]>([]);
  const { recognised, equals, isPicked, given, decided, isChosen, ...own } = useFurtherRules(
    names,
    file.name,
    template,
  );
  const shipper = useListedReference('customers', customer);
  const { facts } = reading;
  const further = useMemo(
    () => withReadingChoice(decided, choiceToSend(choice, facts)),
    [decided, choice, facts],
  );
  const fixes = useFixes({ file, sheet: reading.firstRowsSheet, names, contentHash: reading.contentHash });
  const readByProfile = useEffectEvent(followProfile);
  useEffect(() => readByProfile(given && given.other), [given]);
  const mapped = useMapping({
    file,
    reading,
    startCheck,
    template,
    recognised: recognised?.mapping ?? null,
    isPicked,
    further,
    corrections: fixes.corrections,
    defaultPickupId: shipper === undefined ? undefined : (shipper?.defaultPickupId ?? null),
    onHeaders: (found) => {
      setNames(found);
      onHeaders(found);
    },
  });
  const profile = recognised?.profile ?? null;
  const reportProfile = useEffectEvent(options.onProfile);
  const isOpen = equals.length > 0 && !isPicked;
  useEffect(() => reportProfile(isOpen ? undefined : profile), [profile, isOpen]);
  const { rules } = mapped;
  const used = new Set(namedColumns({ ...rules, extra: 'all' }));
  const ruleColumns = useMemo(
    () => new Set(rules.extra === 'all' ? names : namedColumns(rules)),
    [rules, names],
  );
  return {
    ...mapped,
    reading,
    fixes,
    corrections: fixes.ofPage,
    ...reader,
    chooseReading: choose,
    readingByHand: byHand,
    names,
    /** The columns that no rule reads. */
    otherColumns: names.filter((name) => !used.has(name)),
    /** The columns that rules read, with the mapping among them. */
    ruleColumns,
    further,
    changeFurther: own.change,
    recognised,
    equals,
    isRecognising: own.isRecognising,
    pickProfile: own.pickProfile,
    profile,
    replaced: own.replaced,
    /** A column that is gone, and nobody has said what is read instead; null: none. */
    openColumn:
      recognised?.drift.gone.find((gone) => replacementOf(gone, own.replaced) === undefined)?.column ?? null,
    /** Another column is read in place of one that the profile knows and the file lacks. */
    replaceColumn: (column: string, now: string | null) => {
      own.replace(column, now);
      const field = recognised && splitRules(recognised.profile.rules).mapping.get(column);
      if (field) mapped.dispatch({ type: 'fill', field, name: now });
    },
    ignoreProfile: () => {
      own.ignoreProfile();
      leaveProfile();
    },
    /** Whether the person has decided something that leaving the page would lose. */
    isTouched: mapped.mapping.touched || isChosen || isByHand || fixes.edits.count > 0,
    /** Whether the mapping, a rule besides charset and sheet, or a cell was changed: what a draft keeps. */
    isDraft: mapped.mapping.touched || isChosen || fixes.edits.count > 0,
    /** Whether more is decided than which column fills which field. */
    isDecided: !isPlain(withReadingChoice(decided, choice)),
  };
}

export type FileRules = ReturnType<typeof useFileRules>;
