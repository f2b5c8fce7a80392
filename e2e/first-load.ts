import type { Page } from '@playwright/test';

/**
 * How much JavaScript a page may load before anybody has clicked, in KiB as served. The framework itself takes 129 with gzip:
 * React, and Next's router. What is needed only after a click is loaded then (components/ui/part-at-use.ts), and zod with
 * its schemas only by pages with a form. Raise a budget only for something that people see at once.
 */
export const firstLoadBudgets: Record<string, number> = {
  '/sign-in': 150,
  '/forgot-password': 165,
  '/set-password': 170,
  '/imports': 200,
};

/** The size of the scripts that a page loads with an empty cache until nothing more is on its way, in KiB as served. */
export async function measureFirstLoad(page: Page, address: string): Promise<number> {
  const sizes: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    if (request.resourceType() !== 'script') return;
    sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  return bytes / 1024;
}
