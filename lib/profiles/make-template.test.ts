import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { read, utils, write } from '@e965/xlsx';
import { db } from '@/lib/db';
import { logicalFields, orderFields, requiredFields } from '@/lib/fields/order-fields';
import { suggestMappings } from '@/lib/headers/suggest-mappings';
import { closeWorkers } from '@/lib/import-files/order-worker-pool';
import { languages } from '@/lib/languages/language';
import { createProfile } from '@/lib/profiles/create-profile';
import { makeTemplate } from '@/lib/profiles/make-template';
import { createProfileBody } from '@/lib/profiles/profile-schemas';
import { recogniseFile } from '@/lib/profiles/recognise-file';
import { rulesOfMappings } from '@/lib/shaping/profile-schema';
import { readCellText } from '@/lib/table-files/read-cell-text';
import { makeImport, makeShop, runImport, type Shop } from '@/lib/testing/make-import';
import { readCellsOf } from '@/lib/testing/read-rows';
import { sampleCells, sampleHeader, sampleMappings } from '@/lib/testing/sample-orders';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

let shop: Shop;
beforeAll(async () => {
  shop = await makeShop();
});
afterAll(closeWorkers);

async function templateOf(language: (typeof languages)[number], profileId?: string) {
  const { content, fileName } = await makeTemplate({ tenantId: shop.tenantId, profileId, language });
  return { fileName, bytes: new Uint8Array(await new Response(content).arrayBuffer()) };
}

/** Fills in a row as a person would, in another program. */
function fill(bytes: Uint8Array, cells: readonly string[]): Uint8Array<ArrayBuffer> {
  const book = read(bytes);
  const sheet = book.Sheets[book.SheetNames[0]!]!;
  utils.sheet_add_aoa(sheet, [[...cells]], { origin: 'A2' });
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

describe.each(languages)('the template for anybody in %s', (language) => {
  it('has a column for every field, which needs no mapping, and offers countries that the import reads', async () => {
    const { bytes } = await templateOf(language);
    const book = read(bytes, { cellStyles: true });
    expect(book.SheetNames).toHaveLength(3);
    const sheet = book.Sheets[book.SheetNames[0]!]!;
    const [headers] = utils.sheet_to_json<string[]>(sheet, { header: 1 });
    expect(headers).toHaveLength(logicalFields.length);
    expect(
      suggestMappings(headers!, [])
        .map((suggestion) => suggestion?.field)
        .sort(),
    ).toEqual([...logicalFields].sort());
    expect(sheet.A1?.s?.fgColor?.rgb).toBe('1D4ED8');

    const countries = utils.sheet_to_json<string[]>(book.Sheets.Lists!, { header: 1 }).map(([name]) => name!);
    expect(countries.length).toBeGreaterThan(200);
    const notes = utils.sheet_to_json<string[]>(book.Sheets[book.SheetNames[1]!]!, { header: 1, defval: '' });
    expect(notes.slice(-headers!.length).map(([name]) => name)).toEqual(headers);

    const byField = suggestMappings(headers!, []).map(({ field }) => field);
    const mappings = Object.fromEntries(
      headers!.flatMap((name, index) => {
        const field = byField[index]!;
        return [...requiredFields, 'priority' as const].includes(field) ? [[name, field]] : [];
      }),
    );
    const cells = headers!.map((_, index) => {
      const { example, kind } = orderFields[byField[index]!];
      if (kind === 'country')
        return countries.find((name) => /^(austria|österreich|autriche|النمسا)$/i.test(name))!;
      return kind === 'priority'
        ? utils.sheet_to_json<string[]>(book.Sheets.Lists!, { header: 1 })[2]![1]!
        : example;
    });
    const leased = await makeImport(shop, fill(bytes, cells), rulesOfMappings(mappings));
    await runImport(leased);
    expect(await db().delivery.findFirst({ where: { bulkOrderCreationId: leased.jobId } })).toMatchObject({
      ...{ rowNumber: 2, deliveryCountry: 'AT', priority: 'high' },
    });
  });
});

it('the template of a profile has its columns, and is recognised when it comes back', async () => {
  const profile = await createProfile(
    shop.tenantId,
    'Ana',
    createProfileBody.parse({
      name: 'Ash',
      columns: [...sampleHeader, '=Cost centre'],
      rules: rulesOfMappings(sampleMappings),
    }),
  );
  const { bytes, fileName } = await templateOf('de', profile.id);
  expect(fileName).toBe('Ash.xlsx');
  const filled = fill(bytes, sampleCells(1));
  const [headers, row] = (await readCellsOf(new Blob([filled]))).map((cells) => cells.map(readCellText));
  expect(headers).toEqual([...sampleHeader, '=Cost centre']);
  expect((await recogniseFile(shop.tenantId, headers!)).data[0]).toMatchObject({
    ...{ fit: 1, profile: { id: profile.id }, drift: { gone: [], added: [] } },
  });
  expect(row!.slice(0, sampleHeader.length)).toEqual(sampleCells(1));
  const other = (await makeShop()).tenantId;
  await expect(
    makeTemplate({ tenantId: other, profileId: profile.id, language: 'en' }),
  ).rejects.toMatchObject({
    code: 'import_profile_not_found',
  });
});

it('what the profile sets by itself has no column', async () => {
  const rules = rulesOfMappings(sampleMappings);
  const { id } = await createProfile(
    shop.tenantId,
    'Ana',
    createProfileBody.parse({
      name: 'Birch',
      rules: { ...rules, fields: { ...rules.fields, pickup_city: { constant: 'Wien' } } },
    }),
  );
  const [headers] = utils.sheet_to_json<string[]>(read((await templateOf('en', id)).bytes).Sheets.Orders!, {
    header: 1,
  });
  expect([...headers!].sort()).toEqual(sampleHeader.filter((name) => name !== 'Pickup City').sort());
});
