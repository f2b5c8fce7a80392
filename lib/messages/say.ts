import type { ICUArgs } from 'use-intl/core';
import type { en } from '@/lib/messages/catalogues/en';

/** What lib says by itself: these rooms and groups of the catalogue. */
interface Said extends Pick<typeof en, 'rows' | 'files' | ServerRoom> {
  domain: Pick<(typeof en)['domain'], 'fields' | 'changeKinds' | 'quotes'>;
}

/** The rooms that stay on the server. */
export const serverRooms = ['answers', 'reports', 'mails', 'templates', 'print'] as const;

export type ServerRoom = (typeof serverRooms)[number];

type Leaves<Words> = {
  [Key in keyof Words & string]: Words[Key] extends string ? Key : `${Key}.${Leaves<Words[Key]>}`;
}[keyof Words & string];

type At<Words, Path extends string> = Path extends `${infer Key}.${infer Rest}`
  ? At<Words[Key & keyof Words], Rest>
  : Words[Path & keyof Words];

/** The key of a message with its room: `answers.errors.not_found`. */
type SaidKey = Leaves<Said>;

type Behind<Group extends string, Key> = Key extends `${Group}.${infer Rest}` ? Rest : never;

/** The keys of a group, without its own: `KeyIn<'rows.problems'>` are those of a row's problems. */
export type KeyIn<Group extends string> = Behind<Group, SaidKey>;

/**
 * Says a message of the catalogue in one language, for codes with stored parameters; on the server, one that is missing
 * becomes "?". Servers get one from `speak`, components from `useSay`.
 */
export type Say = (key: SaidKey, values?: Readonly<Record<string, unknown>>) => string;

interface Kinds {
  ICUArgument: string | number | readonly string[];
  ICUNumberArgument: number;
  ICUDateArgument: Date;
}

type ValuesOf<Key extends SaidKey> = ICUArgs<At<Said, Key> & string, Kinds>;

/** The same where the key is known: its parameters are checked. */
export type Translate = <Key extends SaidKey>(
  key: Key,
  ...values: Record<never, never> extends ValuesOf<Key> ? [] : [ValuesOf<Key>]
) => string;
