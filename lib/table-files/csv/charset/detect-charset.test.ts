import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { judgeCharset } from '@/lib/table-files/csv/charset/judge-charset';
import { previewCharsets } from '@/lib/table-files/csv/charset/preview-charsets';
import { openTable } from '@/lib/table-files/read-table';
import type { TableChoice } from '@/lib/table-files/table';
import { localFile, namesInCharsets, ordersInLanguages } from '@/lib/testing/orders-in-languages';
import { testLimits } from '@/lib/testing/read-rows';

const encode = (text: string, charset: string) => Uint8Array.from(iconv.encode(text, charset));
const blobOf = (...parts: (string | Uint8Array<ArrayBuffer>)[]) => new Blob(parts);

async function read(blob: Blob, choice?: TableChoice) {
  const table = await openTable(blob, testLimits, choice);
  const lines: string[] = [];
  for await (const batch of table.rows()) for (const { cells } of batch) lines.push(cells.join(';'));
  return { charset: table.charset, doubt: table.charsetDoubt, text: `${lines.join('\r\n')}\r\n` };
}

const cases = Object.entries(ordersInLanguages).flatMap(([language, { charsets, orders }]) =>
  charsets.map((charset) => ({ language, charset, orders })),
);

describe('a file that is not UTF-8', () => {
  it.each(cases)('$language in $charset is read without a doubt', async ({ charset, orders }) => {
    for (const rows of [3, 30]) {
      const text = localFile(orders, rows, 'all');
      const table = await read(blobOf(encode(text, charset)));
      expect(table.text).toBe(text);
      expect(table.doubt).toBeNull();
    }
  });

  it.each(cases)('$language in $charset is found in the last of 3,000 rows', async ({ charset, orders }) => {
    const text = localFile([orders[0]!], 3000, 'last');
    const table = await read(blobOf(encode(text, charset)));
    expect(table.text).toBe(text);
    expect(table.doubt === null || table.doubt?.candidates[0] === table.charset).toBe(true);
  });

  it.each(Object.keys(namesInCharsets))(
    'a single name in %s is read correctly, or its charset is doubtful and among the candidates',
    async (charset) => {
      let right = 0;
      const names = namesInCharsets[charset]!;
      for (const name of names) {
        const bytes = encode(name, charset);
        const { candidates, isCertain } = await judgeCharset([bytes]);
        const texts = candidates.map((label) => new TextDecoder(label).decode(bytes, { stream: true }));
        expect(texts).toContain(name);
        if (texts[0] === name) right += 1;
        else expect(isCertain, `${name} is read as ${texts[0]}`).toBe(false);
      }
      expect(right).toBeGreaterThanOrEqual(names.length * 0.5);
    },
  );

  it('a charset that no browser reads is doubtful', async () => {
    const { charsets } = { charsets: ['cp850', 'cp437'] };
    for (const charset of charsets) {
      const text = localFile(ordersInLanguages.German!.orders, 5, 'all').replaceAll('’', "'");
      expect((await read(blobOf(encode(text, charset)))).doubt?.candidates.length).toBeGreaterThan(1);
    }
  });

  it('a name in every row does not outweigh the others', async () => {
    const text = localFile(ordersInLanguages.Polish!.orders, 300, 'all').replaceAll(
      'Am Borsig',
      'Königstraße',
    );
    const table = await read(blobOf(encode(text, 'windows-1250')));
    expect(table).toMatchObject({ charset: 'windows-1250', doubt: null, text });
  });

  it('the letters at the end of a large file count as well', async () => {
    const german = localFile(ordersInLanguages.German!.orders, 4000, 'all');
    const words = Array.from({ length: 4000 }, (_, row) => `Stra${'ü'.repeat(1 + (row % 3))}ße${row}`).join(
      ';',
    );
    const polish = 'Łódź;Małgorzata Wiśniewska;Święty Marcin;Gdańsk;Jędrzej Ćwik;Żurawia\r\n'.repeat(200);
    const table = await openTable(
      blobOf(encode(german + words.replace(/;/g, '\r\n') + polish, 'windows-1250')),
      testLimits,
    );
    expect(table.charset).toBe('windows-1250');
  });
});

describe('UTF-8', () => {
  const text = localFile(ordersInLanguages.Polish!.orders, 30, 'all');

  it('is certain, also with a mark and with a few broken places', async () => {
    expect(await read(blobOf(text))).toEqual({ charset: 'utf-8', doubt: null, text });
    expect(await read(blobOf(`\ufeff${text}`))).toEqual({ charset: 'utf-8', doubt: null, text });
    expect(await read(blobOf('\ufeffa;b\n', Uint8Array.of(0xfc, 0x3b, 0x62)))).toMatchObject({
      charset: 'utf-8',
      doubt: null,
    });
    const broken = await read(blobOf(text, Uint8Array.of(0x58, 0xc5, 0x3b, 0x59, 0x0a)));
    expect(broken).toEqual({ charset: 'utf-8', doubt: null, text: `${text}X\ufffd;Y\r\n` });
    expect((await read(blobOf(localFile([], 3, 'all')))).doubt).toBeNull();
  });

  it('is doubtful if a good part of the file is in another charset', async () => {
    const other = encode(localFile(ordersInLanguages.Polish!.orders, 20, 'all'), 'windows-1250');
    const { charset, doubt } = await read(blobOf(text, other));
    expect(charset).toBe('utf-8');
    expect(doubt?.candidates[0]).toBe('utf-8');
    expect(doubt?.candidates).toContain('windows-1250');
  });

  it('is not taken for UTF-16 without a mark, and that is found in any script', async () => {
    for (const language of ['Chinese', 'Russian', 'German'] as const) {
      const wide = localFile(ordersInLanguages[language]!.orders, 5, 'all');
      for (const charset of ['utf-16le', 'utf-16be']) {
        const bytes = Uint8Array.from(iconv.encode(wide, charset, { addBOM: false }));
        expect(await read(blobOf(bytes))).toEqual({ charset, doubt: null, text: wide });
      }
    }
  });
});

describe('choosing', () => {
  it('reads the file in the chosen charset', async () => {
    const table = await read(blobOf(encode('Name;City\r\nŁukasz;Łódź\r\n', 'windows-1250')), {
      charset: 'windows-1252',
    });
    expect(table).toEqual({ charset: 'windows-1252', doubt: null, text: 'Name;City\r\n£ukasz;£ódŸ\r\n' });
  });

  it('counts for nothing against letters that are certainly UTF-8', async () => {
    const chosen = { charset: 'windows-1252' };
    for (const text of ['Name\r\nJürgen Groß\r\n', '\ufeffName\r\nAnn\r\n']) {
      const { charset } = await read(blobOf(encode(text, 'utf-8')), chosen);
      expect(charset).toBe('utf-8');
    }
    // Read as either, it is the same text.
    expect(await read(blobOf(encode('Name\r\nAnn\r\n', 'utf-8')), chosen)).toMatchObject(chosen);
  });

  it('shows the texts that the candidates read differently, also from the end of a large file', async () => {
    const plain = 'Anna;Köln;"Weg 5, Hof"\r\n'.repeat(20_000);
    const bytes = encode(`${plain}Begoña Ibáñez;Calle Peñón 5;"Hélène, Łódź"\r\n`, 'windows-1252');
    expect(await previewCharsets(blobOf(bytes), ['windows-1252', 'windows-1250'], 2)).toEqual([
      { charset: 'windows-1252', texts: ['Begoña Ibáñez', 'Calle Peñón 5'] },
      { charset: 'windows-1250', texts: ['Begońa Ibáńez', 'Calle Peńón 5'] },
    ]);
    expect((await previewCharsets(blobOf(bytes), ['windows-1252', 'windows-1250'], 20))[0]?.texts).toContain(
      'Hélène',
    );
    expect(await previewCharsets(blobOf('Anna'), ['utf-8'], 3)).toEqual([{ charset: 'utf-8', texts: [] }]);
  });
});
