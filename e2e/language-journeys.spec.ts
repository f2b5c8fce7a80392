import { randomUUID } from 'node:crypto';
import type { Locator } from '@playwright/test';
import { languages } from '@/lib/languages/language';
import { csvOf, numberedRows } from '@/lib/testing/sample-orders';
import { wordsIn } from '@/scripts/pictures/pictured-pages';
import { chooseOption } from './choose-option';
import { expect, signIn, test } from './fixtures';
import { makeOwnTenant } from './own-tenant';

/** From a file to its deliveries and back in each language: the wizard, its worker, the failed rows, the rollback. */

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/**
 * The characters of an element as the eye meets them, from left to right: what a text says in the wrong order is in the right
 * order in the document.
 */
const asSeen = (element: Locator) =>
  element.evaluate((root) => {
    const letters: { left: number; letter: string }[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? '';
      for (let at = 0; at < text.length; at++) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const { left, width } = range.getBoundingClientRect();
        if (width > 0) letters.push({ left, letter: text[at]! });
      }
    }
    return letters
      .sort((one, other) => one.left - other.left)
      .map(({ letter }) => letter)
      .join('');
  });

const phone = '+43 1 58858 x';
const latitude = '-121.883369';

for (const language of languages) {
  test(`an import from the file to its rollback: ${language}`, async ({ page, playwright }) => {
    test.slow();
    const words = wordsIn(language);
    const tenant = await makeOwnTenant(playwright);
    const reference = `${language}-${randomUUID().slice(0, 8)}`;
    const changes = [{ 'Recipient Phone': phone }, { 'Drop Lat': latitude }];
    const rows = numberedRows(reference, 5).map((row, index) => ({ ...row, ...changes[index] }));
    await signIn(page, tenant.admin);
    const chosen = await page.request.put('/api/account/language', {
      headers: { origin: new URL(page.url()).origin },
      data: { language },
    });
    expect(chosen.status()).toBe(200);

    await page.goto('/imports/new');
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({
        ...{ name: `${reference} (1).csv`, mimeType: 'text/csv' },
        buffer: Buffer.from(csvOf(rows)),
      });
    // The worker has checked the rows.
    const ready = words('newImport.checkWords.ready', { rows: 3 });
    await expect(page.getByText(ready).first()).toBeVisible();
    await chooseOption(page, words('newImport.detailsPanel.customer'));
    await chooseOption(page, words('newImport.detailsPanel.service'));
    await page
      .locator('#start')
      .getByRole('button', { name: words('newImport.startPanel.start') })
      .click();

    await expect(page).toHaveURL(/\/imports\/[0-9a-f-]{36}$/);
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toContainText(words('domain.outcomes.completed_with_failures'));
    const grid = page.getByRole('grid', { name: words('importJob.failedRowsGrid.label') });
    await expect(grid.getByRole('rowheader')).toHaveText(['2', '3']);
    const cell = (text: string) => grid.getByRole('gridcell', { name: text, exact: true }).first();
    // The reason, in the person's language, is told of the cell.
    await expect(cell(phone)).toHaveAttribute('aria-description', saidOf(words, 'invalid_phone'));
    for (const text of [phone, latitude, `${reference}-1`]) {
      await cell(text).scrollIntoViewIfNeeded();
      expect(await asSeen(cell(text))).toBe(text);
    }
    if (language === 'ar') {
      expect(await asSeen(heading.locator('bdi').first())).toContain(`${reference} (1)`);
    }

    await page.getByRole('button', { name: words('importJob.jobActions.rollBack') }).click();
    await page
      .getByRole('alertdialog')
      .getByRole('button', { name: words('importJob.rollBackDialog.confirm', { count: 3 }) })
      .click();
    await expect(heading).toContainText(words('domain.outcomes.rolled_back'));
  });
}

/** What a problem's sentence begins with, whatever the cell says. */
function saidOf(words: ReturnType<typeof wordsIn>, code: 'invalid_phone'): RegExp {
  const sentence = words(`rows.problems.${code}.not_a_phone`, { value: '§' });
  const [, after = ''] = sentence.split('§');
  return new RegExp(after.slice(1, 24).replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
}
