import { mkdirSync, readFileSync, existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { ownPlace, startInstance } from '@/e2e/own-instance';
import { type Language, languages } from '@/lib/languages/language';
import type { DemoCredentials } from '@/prisma/seed-demo';
import { findBrowser } from '@/scripts/browser/find-browser';
import { callAs, fillSample, type Sample } from './fill-sample';
import { type PicturedPage, picturedPages, type Scene, wordsIn } from './pictured-pages';
import { type Picture, writeIndex } from './write-index';

/**
 * Takes a picture of each page in all themes, languages and widths, and writes an index.html for looking through them.
 *
 *     npm run pictures
 *     npm run pictures -- --languages=ar,de --pages=imports,job --themes=dark --widths=360
 *
 * `--pages` names beginnings of names. `--instance=FOLDER` takes the running instance with that data folder, which keeps the
 * sample for the next run, in place of starting one. `--out=FOLDER` says where the pictures go.
 */

/** How the page is shown. Paper is as wide as A4. */
const themes = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  contrast: { colorScheme: 'light', contrast: 'more' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
  print: { colorScheme: 'light', media: 'print' },
} as const;

type Theme = keyof typeof themes;

const plain = {
  colorScheme: 'light',
  contrast: 'no-preference',
  forcedColors: 'none',
  media: 'screen',
} as const;

const paperWidth = 794;

const windowOf = (width: number) => ({ width, height: width < 600 ? 740 : width < 1920 ? 800 : 1080 });

const { values: options } = parseArgs({
  options: {
    languages: { type: 'string', default: languages.join() },
    pages: { type: 'string', default: '' },
    themes: { type: 'string', default: Object.keys(themes).join() },
    widths: { type: 'string', default: '1280,360' },
    instance: { type: 'string' },
    out: { type: 'string', default: 'build/pictures' },
  },
});

const wanted = {
  languages: languages.filter((language) => options.languages.split(',').includes(language)),
  themes: (Object.keys(themes) as Theme[]).filter((theme) => options.themes.split(',').includes(theme)),
  widths: options.widths.split(',').map(Number),
  pages: picturedPages.filter(({ name }) => options.pages.split(',').some((start) => name.startsWith(start))),
};

async function main(): Promise<void> {
  const place = options.instance ? undefined : await ownPlace('pictures');
  const own = place && (await startInstance(place));
  const dataDir = options.instance ?? place!.dataDir;
  const { executablePath, args, env } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args, env });
  try {
    await takeAll(browser, dataDir);
  } finally {
    await browser.close();
    await own?.stop();
    place?.remove();
  }
}

async function takeAll(browser: Browser, dataDir: string): Promise<void> {
  const credentials = JSON.parse(
    readFileSync(path.join(dataDir, 'credentials.json'), 'utf8'),
  ) as DemoCredentials & { base_url: string };
  const baseURL = credentials.base_url;
  const sample = await sampleOf(dataDir, baseURL, credentials);
  mkdirSync(options.out, { recursive: true });
  const pictures: Picture[] = [];
  for (const language of wanted.languages) {
    for (const who of new Set(wanted.pages.map((page) => page.who))) {
      const person = who === 'nobody' ? undefined : credentials.users[who];
      const context = await openAs(browser, baseURL, person, language);
      const call = await callAs(baseURL, person ?? credentials.users.dispatcher);
      for (const pictured of wanted.pages.filter((page) => page.who === who)) {
        pictures.push(...(await takePage(context, pictured, { sample, language, call, owner: credentials })));
        writeIndex(options.out, pictures);
      }
      await context.close();
    }
  }
  console.log(`${pictures.length} pictures: ${path.resolve(options.out, 'index.html')}`);
}

/** The sample of an instance that is used again is kept beside its data. */
async function sampleOf(dataDir: string, baseUrl: string, credentials: DemoCredentials): Promise<Sample> {
  const file = path.join(dataDir, 'pictures-sample.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Sample;
  const sample = await fillSample(baseUrl, credentials, Date.now().toString(36).slice(-4));
  writeFileSync(file, JSON.stringify(sample));
  return sample;
}

/** A browser in which the person is signed in and has chosen the language. */
async function openAs(
  browser: Browser,
  baseURL: string,
  person: { email: string; password: string } | undefined,
  language: Language,
): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL, locale: language });
  if (!person) return context;
  const page = await context.newPage();
  const { csrfToken } = (await (await page.request.get('/api/auth/csrf')).json()) as { csrfToken: string };
  await page.request.post('/api/auth/callback/credentials', { form: { ...person, csrfToken, json: 'true' } });
  const chosen = await page.request.put('/api/account/language', {
    headers: { origin: baseURL },
    data: { language },
  });
  if (!chosen.ok()) throw new Error(`The language was not chosen: ${await chosen.text()}`);
  await page.close();
  return context;
}

/** All pictures of a page in one language. A page that cannot be brought into its state is reported and left out. */
async function takePage(
  context: BrowserContext,
  pictured: PicturedPage,
  world: Omit<Scene, 'page' | 'words'>,
): Promise<Picture[]> {
  const { sample, language } = world;
  const taken: Picture[] = [];
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  try {
    await page.setViewportSize(windowOf(wanted.widths[0]!));
    await page.goto(pictured.address(sample));
    await page.waitForLoadState('networkidle');
    const finish = await pictured.prepare?.({ ...world, page, words: wordsIn(language) });
    if (!finish) await page.waitForLoadState('networkidle');
    for (const width of wanted.widths) {
      for (const theme of wanted.themes) {
        if (theme === 'print' && (!pictured.isPrinted || width !== wanted.widths[0])) continue;
        await page.emulateMedia({ ...plain, ...themes[theme] });
        await page.setViewportSize(windowOf(theme === 'print' ? paperWidth : width));
        taken.push(await take(page, pictured, { language, theme, width }));
      }
    }
    await finish?.();
  } catch (error) {
    console.error(`${pictured.name} in ${language}: ${String(error).split('\n')[0]}`);
  } finally {
    await page.close();
  }
  return taken;
}

async function take(
  page: Page,
  pictured: PicturedPage,
  { language, theme, width }: { language: Language; theme: Theme; width: number },
): Promise<Picture> {
  const file = `${pictured.name}-${language}-${width}-${theme}.png`;
  if (!pictured.isWindow) await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await page.screenshot({
    path: path.join(options.out, file),
    fullPage: !pictured.isWindow,
    animations: 'disabled',
  });
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  if (overflow > 0) console.error(`${file}: ${overflow} pixels wider than the window`);
  return { page: pictured.name, language, theme, width, file, overflow };
}

await main();
