import { firstLoadBudgets, measureFirstLoad } from '@/e2e/first-load';
import type { Report } from './bench-section';
import { openPage } from './open-page';
import { startBenchApp } from './start-bench-app';

/** Goal 5: the JavaScript that each page loads with an empty cache until nothing more is on its way. `npm test` keeps the budgets. */
export async function measure(report: Report): Promise<void> {
  const app = await startBenchApp();
  try {
    const page = await openPage(app);
    const signedIn = await page.context().storageState();
    const browser = page.context().browser()!;
    for (const [address, { kib: budget, isForStrangers }] of Object.entries(firstLoadBudgets)) {
      const context = await browser.newContext({
        baseURL: app.instance.baseUrl,
        storageState: isForStrangers ? undefined : signedIn,
      });
      const kib = await measureFirstLoad(await context.newPage(), address);
      await context.close();
      console.log(`${address}: ${kib.toFixed(1)} KiB`);
      report({
        goal: 5,
        what: `JavaScript of ${address} on first load, compressed as served`,
        limit: `≤ ${budget} KiB`,
        result: `${Math.round(kib)} KiB`,
        spread: 'one measurement: bytes do not vary',
        reached: kib <= budget,
      });
    }
  } finally {
    await app.stop();
  }
}
