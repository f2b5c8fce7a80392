/** Seeded random numbers: the same seed gives the same rounds. */
export interface SeededRandom {
  /** A whole number from `least` to `most`, inclusive. */
  between(least: number, most: number): number;
  pick<T>(choices: readonly T[]): T;
  /** True in about `share` of the calls. */
  chance(share: number): boolean;
}

/** Mulberry32: 32 bits of state are plenty to choose faults by. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    between,
    pick: (choices) => choices[between(0, choices.length - 1)]!,
    chance: (share) => next() < share,
  };
}
