import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** A page for readers: a file of docs/, served as it is. */
export interface Guide {
  /** Its file, without `.md`. */
  name: string;
  title: string;
  /** Markdown. */
  text: string;
}

/** Which pages come first; the others follow by name. */
const firstOfAll = [
  'quickstart',
  'api',
  'errors',
  'webhooks',
  'inboxes',
  'api-changelog',
  'row-rules',
  'profiles',
  'settings',
];

const folder = () => path.join(/* turbopackIgnore: true */ process.cwd(), 'docs');

const rank = (name: string) => (firstOfAll.includes(name) ? firstOfAll.indexOf(name) : firstOfAll.length);

/** Every page of docs/, those first that programs and dispatchers need. */
export async function listGuides(): Promise<Guide[]> {
  const files = (await readdir(folder())).filter((file) => /^[a-z-]+\.md$/.test(file)).toSorted();
  const guides = await Promise.all(
    files.map(async (file) => {
      const text = await readFile(path.join(folder(), file), 'utf8');
      const name = file.slice(0, -'.md'.length);
      return { name, title: /^# (.+)$/m.exec(text)?.[1] ?? name, text };
    }),
  );
  return guides.toSorted((a, b) => rank(a.name) - rank(b.name));
}

/** The bytes of a picture in docs/pictures; null when there is none of this name. */
export async function readPicture(name: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const pictures = path.join(folder(), 'pictures');
  const known = await readdir(pictures);
  if (!known.includes(name) || !name.endsWith('.png')) return null;
  return new Uint8Array(await readFile(path.join(pictures, name)));
}
