'use client';

import { useState } from 'react';
import { choiceOf, noChoice, type ReadingChoice } from '@/components/new-import/reading/reading-choice';

/**
 * How a file is read: as the person chooses, or else as the profile says that was recognised first. Read in another
 * way, a file may have other columns, by which no profile is recognised any more; that must not change it back.
 * @param initial what the person chose before, when the file was open elsewhere
 */
export function useReadingChoice(initial: ReadingChoice = noChoice) {
  const [byHand, setByHand] = useState<ReadingChoice>(initial);
  const [ofProfile, setOfProfile] = useState<ReadingChoice | null>(null);
  const [choice, setChoice] = useState<ReadingChoice>(initial);
  const settle = (hand: ReadingChoice, profile: ReadingChoice | null) => {
    setByHand(hand);
    setOfProfile(profile);
    const next = choiceOf({ ...profile, ...hand });
    // The same object while nothing else is chosen: another one would have the file read again.
    if (JSON.stringify(next) !== JSON.stringify(choice)) setChoice(next);
  };
  return {
    choice,
    /** What the person has chosen. */
    byHand,
    isByHand: Object.keys(byHand).length > 0,
    choose: (chosen: ReadingChoice) => settle({ ...byHand, ...chosen }, ofProfile),
    /** @param rules those of the recognised profile; null: none is recognised */
    followProfile: (rules: ReadingChoice | null) => {
      if (rules !== null && ofProfile === null) settle(byHand, choiceOf(rules));
    },
    /** The person works without the profile. */
    leaveProfile: () => settle(byHand, null),
  };
}
