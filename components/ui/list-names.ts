import type { Messages } from 'use-intl';

/** What lists list, and what pages show one of: each has its own sentences, since nouns differ in gender and case. */
export type ListName = keyof Messages['ui']['lists'];
export type ThingName = keyof Messages['ui']['things'];
