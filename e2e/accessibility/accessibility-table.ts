import type { Page } from '@playwright/test';
import axe, { type AxeResults, type NodeResult, type RunOptions } from 'axe-core';
import { type Language, languages } from '@/lib/languages/language';
import { expect } from '../fixtures';

/** How many faults each state of each page has, in each theme and language. */
export interface AccessibilityTable {
  /** Looks at what the page shows now, in every theme and language, and turns back to English and the light theme. */
  check(state: string): Promise<void>;
  /** Every fault, with its element; none if all is well. */
  faults: string[];
  /** The states below one another, a column for each theme and language. */
  print(): string;
}

/** WCAG 2.2 AA, what axe calls good practice, and what it looks at only when told to. */
const everything: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: {
    'target-size': { enabled: true },
    'css-orientation-lock': { enabled: true },
    'label-content-name-mismatch': { enabled: true },
    'table-fake-caption': { enabled: true },
    'td-has-header': { enabled: true },
  },
};

/** Colours do not depend on the language. */
const allButColours: RunOptions = {
  ...everything,
  rules: { ...everything.rules, 'color-contrast': { enabled: false } },
};

/** In the other theme, nothing but the colours is different. */
const colours: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

const columns = ['en', 'en dark', 'de', 'fr', 'es', 'ar', 'ar dark'] as const;

/**
 * @param speak turns the page to a language, keeping what it shows
 * The page must prefer reduced motion: its colours would be on their way from one theme to the other.
 */
export function makeAccessibilityTable(
  page: Page,
  speak: (language: Language) => Promise<void>,
): AccessibilityTable {
  const faults: string[] = [];
  const lines: { state: string; counts: Partial<Record<string, number>> }[] = [];

  async function check(state: string) {
    const counts: Partial<Record<string, number>> = {};
    lines.push({ state, counts });
    const note = (column: (typeof columns)[number], found: string[]) => {
      counts[column] = found.length;
      faults.push(...found.map((fault) => `${state}, ${column}: ${fault}`));
    };
    for (const language of languages) {
      if (language !== 'en') await speak(language);
      const isPainted = language === 'en' || language === 'ar';
      note(language, [
        ...(await runAxe(page, isPainted ? everything : allButColours)),
        ...(language === 'en' ? [...(await findMotion(page)), ...(await findFalseGrids(page))] : []),
      ]);
      if (!isPainted) continue;
      await paint(page, 'dark');
      note(`${language} dark`, await runAxe(page, colours));
      await paint(page, 'light');
    }
    await speak('en');
  }

  const width = () => Math.max(...lines.map(({ state }) => state.length)) + 2;
  return {
    check,
    faults,
    print: () =>
      [
        ''.padEnd(width()) + columns.map((column) => column.padStart(8)).join(''),
        ...lines.map(
          ({ state, counts }) =>
            state.padEnd(width()) +
            columns.map((column) => String(counts[column] ?? '-').padStart(8)).join(''),
        ),
      ].join('\n'),
  };
}

/** Colours change from the outside in, by a frame for each element: what is asked before has one of each theme. */
async function paint(page: Page, colorScheme: 'light' | 'dark') {
  await page.emulateMedia({ colorScheme });
  await page.waitForFunction(() =>
    document.getAnimations().every(({ playState }) => playState !== 'running'),
  );
}

/** What axe finds on the page as it is. */
export const findFaults = (page: Page) => runAxe(page, everything);

/** A list or menu belongs to the button that opened it, though it stands at the end of the document, outside every landmark. */
const POPUP = '[data-side]';

async function runAxe(page: Page, options: RunOptions): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const violations = await page.evaluate(
    async ({ given, popup }) => {
      const { axe: inPage } = window as unknown as { axe: typeof axe };
      // The library's guards pass the focus on as soon as they get it: nobody ever stands on one.
      const context = { exclude: ['[data-base-ui-focus-guard]'] };
      const result = (await inPage.run(context, {
        ...given,
        resultTypes: ['violations'],
        preload: false,
      })) as AxeResults;
      const find = (target: unknown[]) =>
        target.map((part) => (typeof part === 'string' ? document.querySelector(part) : null));
      const isInPopup = (target: unknown[]) => find(target).every((element) => element?.closest(popup));
      // The buttons of a long form stick to its lower edge, over half of a control until it is scrolled: axe takes what is
      // left of it for all of it.
      const isCutOff = ([element]: (Element | null)[]) => {
        if (!element) return false;
        const { left, right, top, bottom } = element.getBoundingClientRect();
        return [top + 1, bottom - 1].some((y) => {
          const seen = document.elementFromPoint((left + right) / 2, y);
          return !element.contains(seen) && seen?.closest('.sticky') != null;
        });
      };
      const isWhole = ({ target, any }: NodeResult) => {
        const near = any.flatMap(({ relatedNodes }) => relatedNodes ?? []);
        if (isCutOff(find(target))) return false;
        return near.length === 0 || near.some((node) => !isCutOff(find(node.target)));
      };
      return result.violations.map(({ id, nodes }) => ({
        id,
        nodes: nodes.filter((node) =>
          id === 'region' ? !isInPopup(node.target) : id === 'target-size' ? isWhole(node) : true,
        ),
      }));
    },
    { given: options, popup: POPUP },
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, html, failureSummary }) =>
        `${id} ${target.join(' ')}\n    ${html.slice(0, 300)}\n    ${(failureSummary ?? '').replaceAll('\n', ' ')}`,
    ),
  );
}

/** What still moves although the person prefers that nothing does. */
async function findMotion(page: Page): Promise<string[]> {
  const moving = await page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ playState, effect }) => {
        const { activeDuration } = effect?.getComputedTiming() ?? {};
        return playState === 'running' && Number(activeDuration) > 1;
      })
      .map(({ effect }) => (effect instanceof KeyframeEffect ? (effect.target?.outerHTML ?? '') : '')),
  );
  return moving.map((element) => `moves: ${element.slice(0, 200)}`);
}

/** Grids without the keys of one: only the sheet of rows has them, which e2e/keyboard-only.spec.ts presses. */
async function findFalseGrids(page: Page): Promise<string[]> {
  const found = await page
    .locator(':is([role=grid], [role=treegrid]):not(.sheet-grid)')
    .evaluateAll((grids) => grids.map(({ outerHTML }) => outerHTML.slice(0, 200)));
  return found.map((grid) => `no grid: ${grid}`);
}

/** Turns the page of a person to a language, as their menu does: what the page shows stays. */
export async function speakAsPerson(page: Page, language: Language): Promise<void> {
  const answer = await page.request.put('/api/account/language', {
    headers: { origin: new URL(page.url()).origin },
    data: { language },
  });
  expect(answer.status(), await answer.text()).toBe(200);
  await refresh(page, language);
}

/** Turns the page of somebody who is not signed in to a language, as their browser does. */
export async function speakAsStranger(page: Page, language: Language): Promise<void> {
  await page.setExtraHTTPHeaders({ 'accept-language': language });
  await refresh(page, language);
}

async function refresh(page: Page, language: Language) {
  await page.evaluate(() =>
    (window as unknown as { next: { router: { refresh: () => void } } }).next.router.refresh(),
  );
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  // The frame comes first, the page and its title some moments later.
  await expect(page).toHaveTitle(/./);
  await expect(page.locator('h1').first()).toBeAttached();
}
