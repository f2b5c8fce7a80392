import type { en } from '@/lib/messages/catalogues/en';
import type { ServerRoom } from '@/lib/messages/say';

type Words<Messages> = {
  readonly [Key in keyof Messages]: Messages[Key] extends string ? string : Words<Messages[Key]>;
};

/** All words in one language, by room and place. */
export type Catalogue = Words<typeof en>;

/** A part of a catalogue that is sent to a page by itself. */
export type Room = Exclude<keyof Catalogue, ServerRoom>;
