import { existsSync } from 'node:fs';
import path from 'node:path';
import { writeFontsConfig } from '@/scripts/browser/fonts-config';
import { root } from '@/scripts/install.mjs';
import { unpackBrowser } from '@/scripts/browser/unpack-browser';

export interface Browser {
  executablePath: string;
  args: string[];
  env: Record<string, string>;
}

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Nothing may leave the machine, and root has no sandbox. */
const args = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

/** What the tests unpack and write for the browser. Inside the clone, so that nothing an earlier clone left can help. */
const folder = path.join(root, 'build', 'browser');

/**
 * Finds the Chromium of the browser tests: the one that CHROMIUM_PATH names; else, on Linux, the one that comes inside an
 * npm package, the same for everybody; else the system's. Playwright's own would have to be downloaded.
 * @returns how to start it: with fonts of the packages' and a cache inside the clone
 * @throws Error with a sentence for the person at the terminal when there is none
 */
export async function findBrowser(): Promise<Browser> {
  const named = process.env.CHROMIUM_PATH;
  if (!named && process.platform === 'linux' && process.arch === 'x64') {
    const { executablePath, libraries, fonts } = await unpackBrowser(folder);
    const env = await browserEnvironment([fonts]);
    // A bare machine lacks these libraries. They are for the browser alone: what else the tests start must not load them.
    env.LD_LIBRARY_PATH = [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
    return { executablePath, args, env };
  }
  const executablePath = named ?? systemBrowsers.find((file) => existsSync(file));
  if (!executablePath) throw new Error('The browser tests need Chromium. Name one with CHROMIUM_PATH.');
  return { executablePath, args, env: await browserEnvironment([]) };
}

async function browserEnvironment(fontFolders: string[]): Promise<Record<string, string>> {
  const own = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return {
    ...Object.fromEntries(own),
    FONTCONFIG_FILE: await writeFontsConfig(folder, fontFolders),
    // There may be no HOME, or one that cannot be written to.
    XDG_CONFIG_HOME: path.join(folder, 'config'),
    XDG_CACHE_HOME: path.join(folder, 'cache'),
  };
}
