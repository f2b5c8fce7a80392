import type { en } from '@/lib/messages/catalogues/en';

type Words<Messages> = {
  readonly [Key in keyof Messages]: Messages[Key] extends string ? string : Words<Messages[Key]>;
};

/** All words of the screens in one language, by room (a folder of components) and place. */
export type Catalogue = Words<typeof en>;

/** A part of a catalogue that is sent to a page by itself. */
export type Room = keyof Catalogue;
