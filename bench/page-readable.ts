import type { BrowserContext, Page } from '@playwright/test';
import { firstLoadBudgets } from '@/e2e/first-load';
import type { Report } from './bench-section';
import { openPage } from './open-page';
import { startBenchApp } from './start-bench-app';
import { median } from './start-database';

const rounds = 5;
const coldLimitMs = 1500;
const clickLimitMs = 1000;

/** What counts as good (web.dev/articles/cls and /tbt). */
const shiftLimit = 0.1;
const blockedLimitMs = 200;

/**
 * Goal 5: when a page can be read, and whether it stays still and reacts meanwhile. Cold, with an empty cache: the largest
 * contentful paint, the cumulative layout shift and the total blocking time until nothing more is on its way. After a click on the navigation: the first frame in which the page's heading is there and nothing of it is a placeholder any more.
 */
export async function measure(report: Report): Promise<void> {
  const app = await startBenchApp();
  try {
    const page = await openPage(app);
    const signedIn = await page.context().storageState();
    const browser = page.context().browser()!;
    for (const [address, { isForStrangers }] of Object.entries(firstLoadBudgets)) {
      const storageState = isForStrangers ? undefined : signedIn;
      const loads: ColdLoad[] = [];
      for (let round = 0; round <= rounds; round++) {
        const context = await browser.newContext({ baseURL: app.instance.baseUrl, storageState });
        const load = await loadCold(context, address);
        await context.close();
        if (round > 0) loads.push(load); // the first one warms the server up
      }
      const times = loads.map(({ readableMs }) => readableMs);
      report(rowOf(`${address} readable (LCP), opened with an empty cache`, times, coldLimitMs));
      report(steadinessOf(address, loads));
    }
    const links = [
      ['Deliveries', 'Deliveries'],
      ['Targets', 'Targets'],
      ['Imports', 'Imports'],
      ['New import', 'New import'],
    ] as const;
    for (const [link, heading] of links) {
      const times: number[] = [];
      for (let round = 0; round <= rounds; round++) {
        await page.goto(link === 'Imports' ? '/targets' : '/imports', { waitUntil: 'networkidle' });
        const ms = await timeClick(page, link, heading);
        if (round > 0) times.push(ms);
      }
      report(rowOf(`${heading} readable, after a click`, times, clickLimitMs));
    }
  } finally {
    await app.stop();
  }
}

function rowOf(what: string, times: number[], limitMs: number) {
  console.log(`${what}: ${times.map(Math.round).join(', ')} ms`);
  return {
    goal: 5,
    what,
    limit: `≤ ${limitMs / 1000} s`,
    result: `${(median(times) / 1000).toFixed(2)} s`,
    spread: `${(Math.min(...times) / 1000).toFixed(2)} to ${(Math.max(...times) / 1000).toFixed(2)} s, ${rounds} rounds`,
    reached: median(times) <= limitMs,
  } as const;
}

interface ColdLoad {
  /** The largest contentful paint. */
  readableMs: number;
  /** The sum of all layout shifts. */
  shift: number;
  /** The sum of what tasks took beyond 50 ms each. */
  blockedMs: number;
}

function steadinessOf(address: string, loads: readonly ColdLoad[]) {
  const shift = median(loads.map((load) => load.shift));
  const blockedMs = median(loads.map((load) => load.blockedMs));
  console.log(`${address}: shift ${shift.toFixed(3)}, blocked ${blockedMs.toFixed(0)} ms`);
  return {
    goal: 5,
    what: `${address}: layout shift (CLS) and blocking time (TBT) while it loads with an empty cache`,
    limit: `≤ ${shiftLimit}, ≤ ${blockedLimitMs} ms`,
    result: `${shift.toFixed(3)}, ${blockedMs.toFixed(0)} ms`,
    spread: `medians of ${rounds} rounds`,
    reached: shift <= shiftLimit && blockedMs <= blockedLimitMs,
  } as const;
}

async function loadCold(context: BrowserContext, address: string): Promise<ColdLoad> {
  const page = await context.newPage();
  await page.addInitScript(`
    window.benchLoad = { readableMs: 0, shift: 0, blockedMs: 0 };
    const watch = (type, take) =>
      new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
    watch('largest-contentful-paint', ({ startTime }) => { window.benchLoad.readableMs = startTime; });
    watch('layout-shift', ({ value }) => { window.benchLoad.shift += value; });
    watch('longtask', ({ duration }) => { window.benchLoad.blockedMs += duration - 50; });
  `);
  await page.goto(address, { waitUntil: 'networkidle' });
  return page.evaluate<ColdLoad>('window.benchLoad');
}

async function timeClick(page: Page, link: string, heading: string): Promise<number> {
  // Strings, for the reason given in small.ts.
  await page.evaluate(`{
    window.benchMarks = {};
    window.addEventListener('click', ({ timeStamp }) => { window.benchMarks.clickedAt = timeStamp; }, { capture: true, once: true });
    window.benchReadable = new Promise((resolve) => {
      const look = () => {
        const title = document.querySelector('main h1')?.textContent;
        const isLoading = document.querySelector('main [role="status"][aria-label^="Loading"]') !== null;
        if (window.benchMarks.clickedAt !== undefined && title === ${JSON.stringify(heading)} && !isLoading)
          resolve(performance.now() - window.benchMarks.clickedAt);
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    // Without a value: evaluate would wait for the promise, and nobody would click.
    undefined;
  }`);
  await page.getByRole('link', { name: link, exact: true }).first().click();
  return page.evaluate<number>('window.benchReadable');
}
