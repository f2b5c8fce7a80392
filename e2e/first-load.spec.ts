import { expect, signIn, test } from './fixtures';
import { firstLoadBudgets, measureFirstLoad } from './first-load';

test.setTimeout(300_000); // each page with an empty cache

test('no page loads more JavaScript at first than its budget', async ({ page, browser, credentials }) => {
  await signIn(page, credentials.users.admin);
  const signedIn = await page.context().storageState();
  const over: string[] = [];
  for (const [address, { kib: budget, isForStrangers }] of Object.entries(firstLoadBudgets)) {
    // A context of its own has an empty cache.
    const context = await browser.newContext({
      storageState: isForStrangers ? undefined : signedIn,
    });
    const kib = await measureFirstLoad(await context.newPage(), address);
    await context.close();
    expect(kib, address).toBeGreaterThan(50); // it has loaded scripts at all
    if (kib > budget) over.push(`${address}: ${kib.toFixed(1)} of ${budget} KiB`);
  }
  expect(over).toEqual([]);
});
