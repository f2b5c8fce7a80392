import type { Page } from '@playwright/test';

/**
 * Opens the wizard as a person does, waits until it is ready to read a file, and drops one from the disk on it.
 * @param isShown a JavaScript expression that is true once the page shows what is measured; it is evaluated each frame
 * @returns the milliseconds from the drop until then, and the longest task of the page's main thread in between
 */
export async function timeDrop(
  page: Page,
  file: string,
  isShown: string,
): Promise<{ ms: number; longestTaskMs: number }> {
  await page.goto('/imports');
  // The wizard loads the code that reads files while the user is still choosing a file.
  const reader = page.waitForEvent('worker');
  await page.getByRole('link', { name: 'New import' }).first().click();
  await reader;
  await page.getByLabel('Spreadsheet file').waitFor({ state: 'attached' });
  await page.evaluate(addInput);
  await page.locator('#bench-file').setInputFiles(file);
  // Not `waitForFunction`: it polls with `eval`, which the page's policy forbids.
  return page.evaluate<{ ms: number; longestTaskMs: number }>(dropAndWatch(isShown));
}

/** An input field that passes a file on the disk to the page, as dragging it does. */
const addInput = `{
  const input = document.createElement('input');
  input.type = 'file';
  input.id = 'bench-file';
  document.body.append(input);
}`;

/** Strings, for the reason given in small.ts. The browser reports no task shorter than 50 ms. */
const dropAndWatch = (isShown: string) => `new Promise((resolve) => {
  const transfer = new DataTransfer();
  transfer.items.add(document.getElementById('bench-file').files[0]);
  const droppedAt = performance.now();
  let longestTaskMs = 0;
  const take = (entries) => {
    for (const { startTime, duration } of entries)
      if (startTime >= droppedAt) longestTaskMs = Math.max(longestTaskMs, duration);
  };
  const observer = new PerformanceObserver((list) => take(list.getEntries()));
  observer.observe({ type: 'longtask' });
  window.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
  const look = () => {
    if (!(${isShown})) return requestAnimationFrame(look);
    const ms = performance.now() - droppedAt;
    // Long tasks are reported after they have ended.
    setTimeout(() => {
      take(observer.takeRecords());
      observer.disconnect();
      resolve({ ms, longestTaskMs });
    }, 200);
  };
  requestAnimationFrame(look);
})`;
