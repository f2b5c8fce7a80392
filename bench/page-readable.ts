import type { BrowserContext, Page } from '@playwright/test';
import type { Report } from './bench-section';
import { openPage } from './open-page';
import { startBenchApp } from './start-bench-app';
import { median } from './start-database';

const rounds = 5;
const coldLimitMs = 1500;
const clickLimitMs = 1000;

const pages = ['/imports', '/deliveries', '/targets', '/imports/new'];

/**
 * Goal 5: when a page can be read. Cold: the largest contentful paint of a page that is opened with an empty cache. After a
 * click on the navigation: the first frame in which the page's heading is there and nothing of it is a placeholder any more.
 */
export async function measure(report: Report): Promise<void> {
  const app = await startBenchApp();
  try {
    const page = await openPage(app);
    const signedIn = await page.context().storageState();
    const browser = page.context().browser()!;
    for (const address of pages) {
      const times: number[] = [];
      for (let round = 0; round <= rounds; round++) {
        const context = await browser.newContext({ baseURL: app.instance.baseUrl, storageState: signedIn });
        const ms = await timeCold(context, address);
        await context.close();
        if (round > 0) times.push(ms); // the first one warms the server up
      }
      report(rowOf(`${address} readable (LCP), opened with an empty cache`, times, coldLimitMs));
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

async function timeCold(context: BrowserContext, address: string): Promise<number> {
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  return page.evaluate<number>(`new Promise((resolve) => {
    new PerformanceObserver((list) => resolve(list.getEntries().at(-1).startTime)).observe({
      type: 'largest-contentful-paint',
      buffered: true,
    });
  })`);
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
