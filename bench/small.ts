import type { Page } from '@playwright/test';
import type { Report } from './bench-section';
import { openPage } from './open-page';
import { csvOfRows } from './orders-csv';
import { startBenchApp } from './start-bench-app';
import { median } from './start-database';

const rounds = 5;
const limitMs = 1000;

/** Goal 5: a hundred rows, from the click on "Start import" to the frame that shows "Completed", in a real browser. */
export async function measure(report: Report): Promise<void> {
  const app = await startBenchApp();
  try {
    const page = await openPage(app);
    const times: number[] = [];
    for (let round = 0; round <= rounds; round++) {
      const ms = await timeSmallImport(page, round);
      if (round > 0) times.push(ms); // the first one warms up
      console.log(`${round === 0 ? 'warm-up' : `round ${round}`}: ${Math.round(ms)} ms`);
    }
    report({
      goal: 5,
      what: 'A hundred rows, from the click on "Start import" to "Completed" on the screen, in a browser',
      limit: '< 1 s',
      result: `${(median(times) / 1000).toFixed(2)} s`,
      spread: `${(Math.min(...times) / 1000).toFixed(2)} to ${(Math.max(...times) / 1000).toFixed(2)} s, ${rounds} rounds; the file was there already`,
      reached: median(times) < limitMs,
    });
  } finally {
    await app.stop();
  }
}

async function timeSmallImport(page: Page, round: number): Promise<number> {
  const { content } = csvOfRows({ seed: round + 1, prefix: `SMALL${round}` }, 100);
  await page.getByRole('link', { name: 'New import' }).click();
  await page
    .getByLabel('Spreadsheet file')
    .setInputFiles({ name: `small-${round}.csv`, mimeType: 'text/csv', buffer: content as Buffer });
  await page.getByText('Uploaded,').waitFor();
  // The page remembers the choices of the previous round.
  if (round === 0) for (const field of ['Customer', 'Delivery service']) await chooseFirst(page, field);
  await page.evaluate(watchForTheEnd);
  await page.getByRole('button', { name: 'Start import' }).click();
  await page.getByText('Completed', { exact: true }).first().waitFor({ timeout: 60_000 });
  const ms = Number(await (await page.waitForFunction(msBetweenMarks)).jsonValue());
  await page.getByRole('link', { name: 'Imports', exact: true }).first().click();
  await page.getByRole('heading', { name: 'Imports', exact: true }).waitFor();
  return ms;
}

async function chooseFirst(page: Page, field: string): Promise<void> {
  await page.getByRole('combobox', { name: field }).click();
  await page.getByRole('option').first().click();
}

/**
 * Runs in the page, which stays the same document from the wizard to the job, and checks once a frame. It is a string because
 * a function would contain calls to its compiler's helpers, which the page does not have.
 */
const watchForTheEnd = `{
  window.benchMarks = {};
  window.addEventListener('click', (event) => { window.benchMarks.clickedAt = event.timeStamp; }, { capture: true, once: true });
  const done = "//*[normalize-space(text())='Completed']";
  const look = () => {
    const isJob = /\\/imports\\/[0-9a-f-]{36}$/.test(window.location.pathname);
    if (isJob && document.evaluate(done, document, null, XPathResult.FIRST_ORDERED_NODE_TYPE).singleNodeValue)
      window.benchMarks.endedAt = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}`;

const msBetweenMarks =
  '!!window.benchMarks.endedAt && window.benchMarks.endedAt - window.benchMarks.clickedAt';
