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

/** Where the tests unpack the browser and keep its files. Inside the clone, so that leftovers of another clone cannot help. */
const folder = path.join(root, 'build', 'browser');

/**
 * Finds the Chromium for the browser tests: the one that CHROMIUM_PATH names; else, on Linux, the one in an npm package,
 * which is the same for everybody; else the system's. Playwright's own would have to be downloaded.
 * @returns how to start it, with the fonts of the packages and a cache inside the clone
 * @throws Error with a message for the person at the terminal when there is none
 */
export async function findBrowser(): Promise<Browser> {
  const named = process.env.CHROMIUM_PATH;
  if (!named && process.platform === 'linux' && process.arch === 'x64') {
    const { executablePath, libraries, fonts } = await unpackBrowser(folder);
    const env = await browserEnvironment([fonts]);
    // A bare machine lacks these libraries. They are for the browser alone: other processes of the tests must not load them.
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
    // HOME may be unset or not writable.
    XDG_CONFIG_HOME: path.join(folder, 'config'),
    XDG_CACHE_HOME: path.join(folder, 'cache'),
  };
}
