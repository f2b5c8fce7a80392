import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { en } from '@/lib/messages/catalogues/en';
import { serverRooms } from '@/lib/messages/say';

const root = path.resolve(import.meta.dirname, '..');
/** What lib says to whoever gives it words. */
const saidByLib = /['`](domain|files|rows)\./g;

const rooms = Object.keys(en).filter((room) => !serverRooms.some((each) => each === room));

const pages = readdirSync(path.join(root, 'app'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /(^|\/)(page|layout|error|not-found)\.tsx$/.test(file))
  .map((file) => path.posix.join('app', file));

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

function fileOf(imported: string): string | null {
  const bare = imported.replace('@/', '');
  return [`${bare}.ts`, `${bare}.tsx`].find((file) => existsSync(path.join(root, file))) ?? null;
}

/** A file and all of app, components and messages that it imports, at once or later; not what it imports as a type. */
function withImports(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  const source = read(file).replace(/^import type [^;]*;/gm, '');
  for (const [, imported] of source.matchAll(
    /(?:from|import\()\s*'(@\/(?:components|app|lib\/messages)\/[^']+)'/g,
  )) {
    const next = fileOf(imported!);
    if (next) withImports(next, found);
  }
  return found;
}

/** The rooms whose words a file takes. */
function roomsOf(file: string): string[] {
  const source = read(file);
  const named = [...source.matchAll(/useTranslations[(<]\s*'([a-zA-Z]+)/g)].map(([, room]) => room!);
  // Without a room, each key names its own.
  const byKey = source.includes('useTranslations()')
    ? [...source.matchAll(/\bt(?:\.rich)?\(\s*['`]([a-zA-Z]+)\./g)].map(([, room]) => room!)
    : [];
  const said = file.startsWith('lib/') ? [...source.matchAll(saidByLib)].map(([, room]) => room!) : [];
  return [...named, ...byKey, ...said].filter((room) => rooms.includes(room));
}

/** The rooms that a page or layout sends. */
function sentBy(file: string): string[] {
  const source = read(file);
  const lists = [...source.matchAll(/(?:rooms=\{|const rooms: readonly Room\[\] = )\[([^\]]*)\]/g)];
  return lists.flatMap(([, list]) => [...list!.matchAll(/'(\w+)'/g)].map(([, room]) => room!));
}

/** The layouts around a page. */
function layoutsOf(page: string): string[] {
  const folders = path.posix.dirname(page).split('/');
  return folders
    .map((_, index) => `${folders.slice(0, index + 1).join('/')}/layout.tsx`)
    .filter((file) => file !== page && existsSync(path.join(root, file)));
}

it('no page can be sent what only servers say', () => {
  const sent = pages.flatMap(sentBy);
  expect(sent.length).toBeGreaterThan(20);
  expect(sent.filter((room) => !rooms.includes(room))).toEqual([]);
});

it.each(pages)('%s sends the words that its components take, and no others', (page) => {
  const needed = new Set([...withImports(page)].flatMap(roomsOf));
  const around = layoutsOf(page).flatMap(sentBy);
  const missing = [...needed].filter((room) => ![...around, ...sentBy(page)].includes(room));
  expect(missing).toEqual([]);
  const surplus = sentBy(page).filter((room) => !needed.has(room));
  expect(page.endsWith('layout.tsx') ? [] : surplus).toEqual([]);
});
