import type { Locator, Page } from '@playwright/test';
import { createTranslator } from 'use-intl/core';
import { chooseOption } from '../choose-option';
import { expect } from '../fixtures';
import { pieceName } from '@/components/domain/describe-source';
import { packageColumnLabel } from '@/components/new-import/rules/package-column-label';
import { isLogicalField, type LogicalField } from '@/lib/fields/order-fields';
import { speak } from '@/lib/messages/catalogues/speak';
import { fieldLabel } from '@/lib/messages/field-label';
import { en } from '@/lib/messages/catalogues/en';
import type { FieldSource, PackageColumns, ProfileRules } from '@/lib/shaping/profile-schema';

const shared = { locale: 'en-GB', messages: en } as const;
const sourceWords = createTranslator({ ...shared, namespace: 'domain.sources' });
const packageWords = createTranslator({ ...shared, namespace: 'newImport.packageColumns' });

/** Sets rules in the import wizard as a person does: each by its own control. */

type Whole = { column: string };

const labelOf = (field: LogicalField) => fieldLabel(field, speak('en'));

/**
 * Makes the wizard's rules for the file that it shows these. The suggested columns stay where the rules agree with them.
 * @param suggested column → field, as the wizard suggests it
 */
export async function setUp(
  page: Page,
  rules: ProfileRules,
  suggested: Readonly<Record<string, LogicalField>>,
): Promise<void> {
  for (const [field, source] of sourcesOf(rules)) {
    if (isWhole(source) && suggested[source.column] !== field) await mapColumn(page, source, field);
  }
  for (const [field, source] of sourcesOf(rules)) {
    if (!isWhole(source)) await fillAnotherWay(page, field, source);
  }
  for (const side of ['pickup', 'delivery'] as const) {
    const place = rules.places[side];
    if (place) await takePlace(page, side, place);
  }
  for (const [field, replacements] of Object.entries(rules.replacements)) {
    if (!isLogicalField(field)) continue;
    for (const { from, to } of replacements) await replaceValue(page, field, from, to);
  }
  await makeOrders(page, rules);
  if (rules.packages) await describePackages(page, rules.packages);
  await setOthers(page, rules);
  await leaveOut(page, rules.skip);
}

const sourcesOf = ({ fields }: ProfileRules) =>
  Object.entries(fields).flatMap(([field, source]): [LogicalField, FieldSource][] =>
    isLogicalField(field) ? [[field, source]] : [],
  );

const isWhole = (source: FieldSource): source is Whole => 'column' in source && source.part === undefined;

/** A field's option, with what may stand behind its name. */
const optionOf = (field: LogicalField) => new RegExp(`^${escaped(labelOf(field))}(?: from .*)?$`);

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

async function mapColumn(page: Page, { column }: Whole, field: LogicalField): Promise<void> {
  await chooseOption(page, `Field for column ${column}`, optionOf(field));
}

/** Fills in a dialog, and waits until it has closed. */
async function inDialog(
  page: Page,
  title: string | RegExp,
  fill: (dialog: Locator) => Promise<void>,
  use = 'Use this',
) {
  const dialog = page.getByRole('dialog', { name: title });
  await fill(dialog);
  await dialog.getByRole('button', { name: use }).click();
  await expect(dialog).toBeHidden();
}

async function fillAnotherWay(page: Page, field: LogicalField, source: FieldSource): Promise<void> {
  await page.getByRole('button', { name: 'Fill a field another way' }).click();
  await inDialog(page, 'Fill a field another way', async (dialog) => {
    await chooseOption(dialog, 'Field', labelOf(field));
    if ('constant' in source) {
      await dialog.getByRole('textbox', { name: 'Value' }).fill(source.constant);
      return;
    }
    if ('columns' in source) {
      await dialog.getByText('Several columns together').click();
      for (const [index, column] of source.columns.entries())
        await chooseOption(dialog, `Column ${index + 1}`, column);
      if (source.separator !== ' ')
        await dialog.getByRole('textbox', { name: 'Between them' }).fill(source.separator);
      return;
    }
    const { column, part } = source;
    await dialog.getByText('Part of a column').click();
    await chooseOption(dialog, 'Column', column);
    if (typeof part === 'string') await chooseOption(dialog, 'Part', sourceWords(`parts.${part}`));
    else if (part && 'piece' in part) {
      await chooseOption(dialog, 'Part', 'one of the texts between separators');
      await chooseOption(dialog, 'Which of them', pieceName(part.piece, sourceWords));
      await dialog.getByRole('textbox', { name: 'What stands between them' }).fill(part.separator);
    } else throw new Error(`The wizard has no control for this part of "${column}".`);
  });
}

async function takePlace(
  page: Page,
  side: 'pickup' | 'delivery',
  place: NonNullable<ProfileRules['places']['pickup']>,
): Promise<void> {
  await page.getByRole('button', { name: `Use a place for ${side}` }).click();
  await inDialog(page, /^Where the goods are/, async (dialog) => {
    if ('column' in place) {
      await dialog.getByText('A code in a column').click();
      await chooseOption(dialog, 'Column with the code', place.column);
      return;
    }
    await dialog
      .getByRole('combobox', { name: `${side === 'pickup' ? 'Pickup' : 'Delivery'} place` })
      .click();
    await page.getByRole('combobox', { name: 'Part of the code' }).fill(place.code);
    await page.getByRole('option', { name: new RegExp(`^${escaped(place.code)}`) }).click();
  });
}

async function replaceValue(page: Page, field: LogicalField, from: string, to: string): Promise<void> {
  await page.getByRole('button', { name: 'Replace a value' }).click();
  await inDialog(page, 'Read a value as another one', async (dialog) => {
    await chooseOption(dialog, 'Field', labelOf(field));
    await dialog.getByRole('textbox', { name: 'Where the file says' }).fill(from);
    if (to === '') await dialog.getByLabel('Read nothing').check();
    else await dialog.getByRole('textbox', { name: 'Read', exact: true }).fill(to);
  });
}

async function makeOrders(page: Page, rules: ProfileRules): Promise<void> {
  const [column] = rules.order_columns ?? [];
  if (column === undefined) return;
  await chooseOption(page, 'Rows and orders', `Rows with the same “${column}” are one order`);
  if (rules.order_continues) await page.getByLabel('Rows without a value there').check();
}

async function describePackages(page: Page, packages: NonNullable<ProfileRules['packages']>): Promise<void> {
  await page.getByRole('button', { name: 'From columns' }).click();
  await inDialog(
    page,
    'Packages from columns',
    async (dialog) => {
      for (const [index, set] of packages.sets.entries()) {
        if (index > 0) await dialog.getByRole('button', { name: 'Another package' }).click();
        for (const [key, column] of Object.entries(set))
          await chooseOption(
            dialog,
            packageColumnLabel(key as keyof PackageColumns, index + 1, packageWords),
            column,
          );
      }
      if (packages.default_name !== undefined)
        await dialog
          .getByRole('textbox', { name: 'Packages without a description' })
          .fill(packages.default_name);
    },
    'Use these columns',
  );
}

async function leaveOut(page: Page, skip: ProfileRules['skip']): Promise<void> {
  for (const { column, values, except } of skip.values ?? []) {
    await page.getByRole('button', { name: 'Leave out rows by a value' }).click();
    const fill = async (dialog: Locator) => {
      await chooseOption(dialog, 'Column', column);
      if (except) await dialog.getByText('All others').click();
      for (const value of values) {
        if (value === '') {
          await dialog.getByLabel(/^empty/).check();
          continue;
        }
        await dialog.getByRole('textbox', { name: 'Another value' }).fill(value);
        await dialog.getByRole('button', { name: 'Add', exact: true }).click();
      }
    };
    await inDialog(page, 'Leave out rows by a value', fill, 'Leave out these rows');
  }
  // Offered once the rows are checked, for which every required field needs a source.
  if (skip.totals) await page.getByLabel(/sums? or footers?, first in row/).check();
}

async function setOthers(page: Page, rules: ProfileRules): Promise<void> {
  if (rules.coordinates.city_centre) await page.getByLabel('Take the city’s centre').check();
  if (rules.extra) await page.getByLabel(/^Keep the .* that no field takes/).check();
  if (rules.date_order) {
    const option = rules.date_order === 'day_first' ? /^Day first/ : /^Month first/;
    await chooseOption(page, 'Order of day and month', option);
  }
  if (rules.duplicate_mode === 'skip') await page.getByLabel('Leave out rows whose reference').check();
}
