import { expect, it, test } from 'vitest';
import { languages } from '@/lib/languages/language';
import { translatorOf } from '@/lib/messages/catalogues/speak';
import { papers, paperSizes, type PrintKind } from '@/lib/printing/paper';
import type { PrintedDelivery, PrintHead } from '@/lib/printing/printed-delivery';
import { PrintedDocument } from '@/lib/printing/printed-document';
import { readPdf } from '@/lib/testing/read-pdf';

const head: PrintHead = {
  ...{ kind: 'manifest', paper: 'a4', language: 'en', company: 'Danube Couriers', customer: 'Cedar & Sons' },
  ...{ importName: 'Morning', jobId: '01934c5e-7a3b-7c11-9f00-8c1f0a6f3a21' },
  ...{ printedAt: '2026-11-29T05:12:00Z', timeZone: 'Europe/Vienna', rows: null, cancelled: 0 },
  totals: {
    ...{ rows: 4, orders: 3, packages: 1212, weight_kg: '12345.678' },
    cod: [{ currency: 'EUR', amount: '1249.90' }],
  },
  manifest: { orders: 3, packages: 1210 },
};

const delivery = (changes: Partial<PrintedDelivery> = {}): PrintedDelivery => ({
  ...{ reference: 'ORD-2026-000123', name: 'Anna Novák', phone: '+431588580' },
  to: { full: 'Mariahilfer Straße 12', postcode: '1060', city: 'Wien', country: 'AT' },
  from: { full: 'Praterstern 5', postcode: '1020', city: 'Wien', country: 'AT' },
  ...{ packages: 1, weight_kg: '12.5', cod: null, currency: null },
  ...{ date: null, timeFrom: null, timeTo: null, notes: null },
  ...changes,
});

async function print(deliveries: PrintedDelivery[], changes: Partial<PrintHead> = {}) {
  const document = new PrintedDocument({ ...head, ...changes });
  const pieces = [document.add(deliveries), document.end()];
  return readPdf(Uint8Array.from(pieces.flatMap((piece) => [...piece])));
}

const labels = { kind: 'labels', paper: '100x150' } as const;

test('a manifest has its head, the totals beside the shipper’s numbers, and the deliveries of each address', async () => {
  const group = { deliveries: 2, packages: 3, weight_kg: '25' };
  const other = { full: 'Dock 9', postcode: null, city: 'Graz', country: 'AT' };
  const pdf = await print(
    [
      delivery({ group, cod: '1249.90', currency: 'EUR' }),
      delivery({ reference: 'ORD-2', name: 'Ben', packages: 2 }),
      delivery({ reference: 'ORD-3', from: other, group: { deliveries: 1, packages: 1, weight_kg: '1' } }),
    ],
    { cancelled: 2 },
  );
  expect(pdf.title).toBe('Pickup manifest – Morning');
  expect(pdf.pages).toBe(1);
  expect(pdf.size.map(Math.round)).toEqual([595, 842]);
  const text = await pdf.text(1);
  for (const words of [
    ...['Danube Couriers', 'Cedar & Sons', 'Nov 29, 2026, 6:12', '1,212', '1,210', '≠ differs', '= agrees'],
    ...['12,345.678', 'Cash on delivery, EUR', 'not on this list: 2', 'Page 1 of', head.jobId],
    ...[
      'Pickup: Praterstern 5, 1020 Wien, AT',
      'Orders: 2 · Packages: 3 · 25 kg',
      'Pickup: Dock 9, Graz, AT',
    ],
    ...['Anna Novák', 'Mariahilfer Straße 12, 1060', '+431588580', '1,249.90 EUR', 'Driver', 'Shipper'],
  ]) {
    expect(text).toContain(words);
  }
  expect(text.indexOf('ORD-2')).toBeLessThan(text.indexOf('Dock 9'));
});

test('a scanner reads each reference of a manifest and of a label', async () => {
  const long = `L${'0123456789'.repeat(6)}`;
  const references = ['ORD-2026-000123', 'a b/c', long, 'Ş-مرجع-Λ'];
  const deliveries = references.map((reference) => delivery({ reference }));
  const manifest = await (await print(deliveries)).codes(1);
  expect(manifest.map(({ text }) => text).sort()).toEqual([...references].sort());
  expect(manifest.find(({ text }) => text === 'ORD-2026-000123')?.format).toBe('Code128');

  const printed = await print(deliveries, labels);
  expect(printed.pages).toBe(4);
  const both = await printed.codes(1);
  expect(both.map(({ format, text }) => `${format} ${text}`).sort()).toEqual([
    'Code128 ORD-2026-000123',
    'QRCode ORD-2026-000123',
  ]);
  expect(await printed.codes(4)).toEqual([{ format: 'QRCode', text: 'Ş-مرجع-Λ' }]);
});

test('each page says how many there are, and 400 deliveries stand on 29 pages', async () => {
  const many = Array.from({ length: 400 }, (_, index) => delivery({ reference: `R-${index}` }));
  const pdf = await print(many);
  expect(pdf.pages).toBe(29);
  expect(await pdf.text(1)).toContain('Page 1 of 29');
  expect(await pdf.text(29)).toContain('Page 29 of 29');
  expect(await pdf.text(29)).toContain('R-399');
});

test('a delivery gets a label for each package, and one label when there are very many', async () => {
  const pdf = await print(
    [delivery({ packages: 3 }), delivery({ packages: 3000 }), delivery({ packages: 0 })],
    labels,
  );
  const texts = await Promise.all([1, 2, 3, 4, 5].map((page) => pdf.text(page)));
  expect(pdf.pages).toBe(5);
  ['1 of 3', '2 of 3', '3 of 3', '3000 packages', '1 of 1'].forEach((words, index) =>
    expect(texts[index]).toContain(words),
  );
});

test('a label says for whom, from whom, what to collect and when', async () => {
  const times = { date: '2026-11-30', timeFrom: '09:00', timeTo: '12:00', notes: 'Ring twice' };
  const pdf = await print([delivery({ ...times, cod: '49.9', currency: 'EUR' })], labels);
  expect(pdf.size.map((points) => Math.round((points / 72) * 25.4))).toEqual([100, 150]);
  const text = await pdf.text(1);
  for (const words of [
    ...['Anna Novák', 'Mariahilfer Straße 12', '1060 Wien, AT', '+431588580', 'From: Cedar & Sons'],
    ...['Praterstern 5', 'Cash on delivery', '49.90 EUR', 'Nov 30, 2026, 09:00–12:00', 'Notes Ring twice'],
  ]) {
    expect(text).toContain(words);
  }
});

test('no line of a label stands in another, however long a name is', async () => {
  const long =
    'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft mbH & Co. KG';
  const lengthy = { full: `${long}, Tor 3, Rampe 12, Abteilung Wareneingang und Rücksendungen`, city: 'Ulm' };
  const pdf = await print(
    [
      delivery({ name: long, notes: long }),
      delivery({ to: { ...lengthy, postcode: null, country: 'DE' }, notes: 'أنت اتصل first, please.' }),
    ],
    labels,
  );
  for (const page of [1, 2]) {
    const boxes = (await pdf.boxes(page)).toSorted((one, other) => other.bottom - one.bottom);
    const lines = boxes.filter(({ bottom }) => bottom > 120 && bottom < pdf.size[1] - 50);
    expect(lines.length).toBeGreaterThan(6);
    for (const [index, { top, bottom, left }] of lines.slice(1).entries()) {
      const above = lines[index]!;
      if (left < above.right && Math.abs(above.bottom - bottom) > 0.1) {
        // As high as the letters are, with their accents.
        expect(bottom + 0.85 * (top - bottom)).toBeLessThanOrEqual(above.bottom);
      }
    }
  }
});

const hostile: PrintedDelivery[] = [
  'N'.repeat(10_000),
  'Wort '.repeat(2000),
  '\u0000\u0007\u202eabc\u2066\ud800 x\u200b\r\n\ty',
  '👩‍👩‍👧🌷🇦🇹 flower',
  ' ',
  '-'.repeat(500),
  'e\u0301'.repeat(300),
  'שלום (עולם) 12/4 abc',
  'م'.repeat(400),
  '漢'.repeat(400),
].map((text) =>
  delivery({
    ...{
      reference: text,
      name: text,
      phone: text,
      notes: text,
      currency: text.slice(0, 20),
      cod: '9999999999.99',
    },
    to: { full: text, postcode: text, city: text, country: 'AT' },
    from: { full: text, postcode: text, city: text, country: 'AT' },
    group: { deliveries: 1, packages: 1, weight_kg: '0.000001' },
  }),
);

const documents = (Object.keys(papers) as PrintKind[]).flatMap((kind) =>
  papers[kind].flatMap((paper) => languages.map((language) => ({ kind, paper, language }))),
);

it.each(documents)('prints hostile texts on $paper in $language, inside the paper', async (options) => {
  const pdf = await print(hostile, options);
  expect(pdf.size.map(Math.round)).toEqual(paperSizes[options.paper].map(Math.round));
  expect(pdf.pages).toBe(options.kind === 'labels' ? hostile.length : 2);
  expect(pdf.title).toContain(translatorOf(options.language)(`print.${options.kind}`));
  for (let page = 1; page <= pdf.pages; page += 1) {
    for (const { left, right, top, bottom } of await pdf.boxes(page)) {
      expect(Math.min(left, bottom)).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(pdf.size[0] + 1);
      expect(top).toBeLessThanOrEqual(pdf.size[1]);
    }
  }
});

test('names in other scripts keep their letters, and those of no font are marked', async () => {
  const names = ['Şükrü Işık', 'Małgorzata Łódź', 'Володимир Київ', 'Γεώργιος', '山田太郎'];
  const pdf = await print(
    names.map((name) => delivery({ name })),
    labels,
  );
  for (const [index, name] of names.entries()) expect(await pdf.text(index + 1)).toContain(name);
  const rightToLeft = await print(
    [delivery({ name: 'שלום' }), delivery({ name: 'محمد' }), delivery({ name: '🌷' })],
    labels,
  );
  expect(await rightToLeft.text(1)).toMatch(/שלום|םולש/);
  expect((await rightToLeft.text(2)).normalize('NFKC')).toMatch(/محمد|دمحم/);
  expect(await rightToLeft.text(3)).toContain('\ufffd');
});
