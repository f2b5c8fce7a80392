import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A smaller chunk is not worth a file's name in its place. */
const minBytes = 1024;

const sourceMapComment = /\n*\/\/# sourceMappingURL=\S+\s*$/;

/**
 * Lets chunks of the server that have the same content share one file. Next's bundler writes what several routes have in
 * common once for each of them, under different names: without this, Node compiles and keeps zod and the database's client
 * thirty times, tens of megabytes that the garbage collector goes through while people wait.
 * @param {string} folder a folder of chunks
 */
export function shareChunks(folder) {
  /** @type {Map<string, string>} by content */
  const first = new Map();
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.js')) continue;
    const file = path.join(folder, name);
    const content = readFileSync(file, 'utf8').replace(sourceMapComment, '');
    if (content.length < minBytes) continue;
    const key = createHash('sha256').update(content).digest('hex');
    const same = first.get(key);
    if (same === undefined) first.set(key, name);
    else writeFileSync(file, `module.exports=require(${JSON.stringify(`./${same}`)});\n`);
  }
}
