import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from './install.mjs';

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

/**
 * The Chromium of the browser tests: the one that CHROMIUM_PATH names; else, on Linux, the one that comes inside an npm
 * package, the same for everybody; else the system's. Playwright's own would be a download.
 */
export async function findBrowser(): Promise<Browser> {
  const named = process.env.CHROMIUM_PATH;
  if (named) return { executablePath: named, args, env: ownEnvironment() };
  if (process.platform === 'linux' && process.arch === 'x64') return unpackBrowser();
  const executablePath = systemBrowsers.find((file) => existsSync(file));
  if (!executablePath) throw new Error('The browser tests need Chromium. Name one with CHROMIUM_PATH.');
  return { executablePath, args, env: ownEnvironment() };
}

/** The package also holds the libraries that a bare machine lacks; asked as if on Lambda, it unpacks them too. */
async function unpackBrowser(): Promise<Browser> {
  const before = { ...process.env };
  // It unpacks into the temporary folder, for its owner only, and takes what is there already: so one of each user's and
  // each version's own.
  const folder = path.join(tmpdir(), `lading-browser-${process.getuid?.() ?? 0}-${await packageVersion()}`);
  await mkdir(folder, { recursive: true });
  process.env.TMPDIR = folder;
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs20.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  const executablePath = await chromium.executablePath();
  const { LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env;
  // The libraries are for the browser alone: what else the tests start must not load them.
  process.env = before;
  const env = {
    ...ownEnvironment(),
    ...(LD_LIBRARY_PATH && { LD_LIBRARY_PATH }),
    ...(FONTCONFIG_PATH && { FONTCONFIG_PATH }),
  };
  return { executablePath, args, env };
}

async function packageVersion(): Promise<string> {
  const file = path.join(root, 'node_modules', '@sparticuz', 'chromium', 'package.json');
  return (JSON.parse(await readFile(file, 'utf8')) as { version: string }).version;
}

function ownEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
