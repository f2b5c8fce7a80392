import type { Page } from '@playwright/test';

/**
 * How much JavaScript a page may load before anybody has clicked, in KiB as served to a browser on the same machine, which
 * reads Brotli. The framework itself takes 112: React, and Next's router. What is needed only after a click is loaded then
 * (components/ui/part-at-use.ts), and zod with its schemas only by pages with a form. Raise a budget only for something that
 * people see at once.
 */
export const firstLoadBudgets: Record<string, { kib: number; isForStrangers?: boolean }> = {
  '/sign-in': { kib: 138, isForStrangers: true },
  '/forgot-password': { kib: 147, isForStrangers: true },
  '/set-password': { kib: 152, isForStrangers: true },
  '/docs': { kib: 135, isForStrangers: true },
  '/docs/quickstart': { kib: 135, isForStrangers: true },
  '/docs/api': { kib: 135, isForStrangers: true },
  '/docs/api/importTargetBatch': { kib: 150, isForStrangers: true },
  '/docs/errors': { kib: 135, isForStrangers: true },
  '/mend': { kib: 211, isForStrangers: true },
  '/imports': { kib: 171 },
  '/imports/new': { kib: 359 },
  '/imports/shippers': { kib: 165 },
  '/deliveries': { kib: 237 },
  '/targets': { kib: 214 },
  '/wall': { kib: 163 },
  '/settings/people': { kib: 267 },
  '/settings/places': { kib: 285 },
  '/settings/import-profiles': { kib: 281 },
  '/settings/api-clients': { kib: 272 },
  '/settings/api-keys': { kib: 272 },
  '/settings/webhooks': { kib: 275 },
  '/settings/inboxes': { kib: 285 },
  '/settings/audit': { kib: 198 },
  '/settings/company': { kib: 216 },
  '/settings/consignees': { kib: 254 },
  '/account/password': { kib: 203 },
  '/account/sessions': { kib: 162 },
  '/about': { kib: 160 },
};

/**
 * The size of the scripts that a page loads with an empty cache until nothing more is on its way, in KiB as served.
 * @throws Error when another page is shown in its place, such as the small one to sign in
 */
export async function measureFirstLoad(page: Page, address: string): Promise<number> {
  const sizes: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    if (request.resourceType() !== 'script') return;
    sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  const response = await page.goto(address, { waitUntil: 'networkidle' });
  if (response?.status() !== 200 || new URL(page.url()).pathname !== address)
    throw new Error(`${address} is ${response?.status()} and shows ${page.url()}.`);
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  return bytes / 1024;
}
