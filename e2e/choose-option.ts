import { expect, type Locator, type Page } from '@playwright/test';

/**
 * Opens a select and takes one of its options, until the list is gone: a list that gets new entries just then
 * moves its options away from under the pointer, and a person would click again.
 *
 * @param within the page, or the dialog that the select is in
 * @param label the select's whole label
 * @param option the option's whole name or what it matches; without it the first option is taken
 */
export async function chooseOption(
  within: Page | Locator,
  label: string,
  option?: string | RegExp,
): Promise<void> {
  const page = 'page' in within ? within.page() : within;
  const select = within.getByRole('combobox', { name: label, exact: true });
  const options = page.getByRole('option');
  const wanted =
    option === undefined
      ? options
      : page.getByRole('option', { name: option, exact: typeof option === 'string' });
  await expect(async () => {
    if ((await options.count()) === 0) await select.click();
    await wanted.first().click({ timeout: 5_000 });
    // The list fades out: its options must not be taken for those of the next one.
    await expect(options).toHaveCount(0, { timeout: 5_000 });
    // A list that grows moves another option under the pointer.
    if (typeof option === 'string' && !option.endsWith('…') && (await select.isVisible()))
      await expect(select).toContainText(option, { timeout: 5_000 });
  }).toPass({ timeout: 30_000 });
}
