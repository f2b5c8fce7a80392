import { db } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import { pickLanguage } from '@/lib/languages/language';
import { apiErrorMessage } from '@/lib/messages/api-errors';
import type { Inbox } from '@/prisma/generated/client';

/** What the folder and the bucket of inboxes have in common: where a file goes, and what it is called there. */

/** Where files go that were taken; files in there are never taken again. */
export const subfolders = { taken: 'checking', done: 'done', look: 'needs-a-look', refused: 'refused' };

/** Files of one inbox that one round takes. */
export const MAX_FILES_AT_ONCE = 50;

/** Files of one inbox that one round looks up. */
const MAX_SORTED = 1_000;

/** Stands between a received file's ID and its name. */
export const MARK = '~';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The inboxes that take files and whose folder has one of these names. */
export async function inboxesOfFolders(names: string[]): Promise<Inbox[]> {
  const ids = names.filter((name) => uuid.test(name));
  return db().inbox.findMany({ where: { id: { in: ids }, deletedAt: null, disabledAt: null } });
}

/**
 * Where files go from `checking`.
 * @param names `ID~name`
 * @returns the subfolder of each of which it is decided what becomes of it
 */
export async function placesOfDecided(inbox: Inbox, names: string[]): Promise<Map<string, string>> {
  const idOf = (name: string) => name.split(MARK, 1)[0]!;
  const known = names.filter((name) => uuid.test(idOf(name))).slice(0, MAX_SORTED);
  if (known.length === 0) return new Map();
  const files = await db().receivedFile.findMany({
    where: { tenantId: inbox.tenantId, id: { in: known.map(idOf) } },
    select: { id: true, state: true },
  });
  const stateOf = new Map(files.map(({ id, state }) => [id, state]));
  const places = new Map<string, string>();
  for (const name of known) {
    const state = stateOf.get(idOf(name));
    if (state === 'received' || state === 'checking') continue;
    places.set(name, state === 'needs_look' ? subfolders.look : subfolders.done);
  }
  return places;
}

/** Why an inbox does not take a file, to be written beside it; null: it may be taken later. */
export function refusalOf(inbox: Inbox, error: unknown): string | null {
  if (!(error instanceof ApiError) || error.status >= 500 || error.status === 429) return null;
  const reason = apiErrorMessage(error.code, pickLanguage(inbox.language, null), error.params);
  return `${error.code}: ${reason}\n`;
}
