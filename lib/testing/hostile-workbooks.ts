import { bombEntry, entryOf, makeZip, type ZipEntry } from '@/lib/testing/make-zip';
import type { FileProblemCode } from '@/lib/table-files/file-problem';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MIB = 1024 * 1024;

const relationship = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;

const parts: Record<string, string> = {
  '_rels/.rels': `<Relationships>${relationship('r', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
  'xl/workbook.xml': '<workbook><sheets><sheet name="A" sheetId="1" r:id="s"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels':
    '<Relationships>' +
    relationship('s', 'worksheet', 'worksheets/sheet1.xml') +
    relationship('t', 'sharedStrings', 'sharedStrings.xml') +
    relationship('y', 'styles', 'styles.xml') +
    '</Relationships>',
  'xl/worksheets/sheet1.xml': '',
};

const text = (value: string, reference = '') =>
  `<c${reference && ` r="${reference}"`} t="inlineStr"><is><t>${value}</t></is></c>`;
const header = `<row>${text('Name')}${text('City')}</row>`;
const row = `<row>${text('Ann')}${text('Wien')}</row>`;
const sheet = (rows: string, before = '') => `<worksheet>${before}<sheetData>${rows}</sheetData></worksheet>`;

/** A workbook in which these parts replace the usual ones. */
function workbook(own: Record<string, string>, entries: ZipEntry[] = []): Uint8Array<ArrayBuffer> {
  const all = { ...parts, 'xl/worksheets/sheet1.xml': sheet(header + row), ...own };
  const replaced = new Set(entries.map(({ name }) => name));
  const honest = Object.entries(all).filter(([name]) => !replaced.has(name));
  return makeZip([...honest.map(([name, content]) => entryOf(name, content)), ...entries]);
}

/** `piece` repeated until it has about `bytes` bytes. */
function bomb(name: string, start: string, piece: string, bytes: number, end = ''): ZipEntry {
  const middle = piece.repeat(Math.ceil(MIB / piece.length));
  return bombEntry(name, start, middle, Math.ceil(bytes / middle.length), end);
}

const SHEET = 'xl/worksheets/sheet1.xml';
const start = `<worksheet><sheetData>${header}`;
const end = '</sheetData></worksheet>';
const strings = 'xl/sharedStrings.xml';

export interface HostileWorkbook {
  /** Made only when needed, since some take up megabytes. */
  make(): Uint8Array<ArrayBuffer>;
  /** The problem reported if 64 MiB and 10,000 rows are allowed; null: the workbook is read. */
  outcome: FileProblemCode | null;
}

const is = (outcome: FileProblemCode | null, make: HostileWorkbook['make']): HostileWorkbook => ({
  make,
  outcome,
});

/** Hostile workbooks that are cheap to make and to send. */
export const hostileWorkbooks: Readonly<Record<string, HostileWorkbook>> = {
  'two gigabytes of rows in two megabytes': is('file_unfolds_too_large', () =>
    workbook({}, [bomb(SHEET, start, row, 2048 * MIB, end)]),
  ),
  'the same, claiming to be small': is('unreadable_file', () =>
    workbook({}, [{ ...bomb(SHEET, start, row, 20 * MIB, end), size: 1000 }]),
  ),
  'endless white space in a few kilobytes': is('cell_too_long', () =>
    workbook({}, [bomb(SHEET, start, ' ', 20 * MIB, end)]),
  ),
  'two million rows': is('too_many_rows', () =>
    workbook({}, [bombEntry(SHEET, start, '<row><c><v>1</v></c></row>'.repeat(2000), 1000, end)]),
  ),
  'twenty thousand sheets': is('unreadable_file', () => {
    const relationships = Array.from({ length: 20_000 }, (_, index) =>
      relationship(`s${index}`, 'worksheet', `worksheets/s${index}.xml`),
    );
    const sheets = Array.from({ length: 20_000 }, (_, index) => `<sheet name="S${index}" r:id="s${index}"/>`);
    return workbook({
      'xl/_rels/workbook.xml.rels': `<Relationships>${relationships.join('')}</Relationships>`,
      'xl/workbook.xml': `<workbook><sheets>${sheets.join('')}</sheets></workbook>`,
    });
  }),
  'parts that share one piece of data and decompress to more than is allowed': is(
    'file_unfolds_too_large',
    () => {
      const names = Array.from({ length: 80 }, (_, index) => `worksheets/s${index}.xml`);
      const relationships = names.map((name, index) => relationship(`s${index}`, 'worksheet', name)).join('');
      const sheets = names.map((_, index) => `<sheet name="S${index}" r:id="s${index}"/>`).join('');
      const [first, ...others] = names.map((name) => `xl/${name}`);
      const one = bomb(first!, '<worksheet>', '<cols/>', MIB, '</worksheet>');
      const data: Record<string, string> = { ...parts, [SHEET]: sheet('') };
      data['xl/_rels/workbook.xml.rels'] = `<Relationships>${relationships}</Relationships>`;
      data['xl/workbook.xml'] = `<workbook><sheets>${sheets}</sheets></workbook>`;
      const shared = others.map((name) => ({ ...one, name, sharesDataOf: 0 }));
      return makeZip([
        one,
        ...shared,
        ...Object.entries(data).map(([name, content]) => entryOf(name, content)),
      ]);
    },
  ),
  'endless shared strings': is('unreadable_file', () =>
    workbook({}, [bomb(strings, '<sst>', '<si/>', 30 * MIB, '</sst>')]),
  ),
  'endless long shared strings': is('file_unfolds_too_large', () =>
    workbook({}, [bomb(strings, '<sst>', `<si><t>${'x'.repeat(30_000)}</t></si>`, 80 * MIB, '</sst>')]),
  ),
  'one shared string of thirty megabytes': is('cell_too_long', () =>
    workbook({}, [
      bomb(strings, '<sst><si>', `<r><t>${'x'.repeat(65_000)}</t></r>`, 30 * MIB, '</si></sst>'),
    ]),
  ),
  'a cell of thirty megabytes': is('cell_too_long', () =>
    workbook({}, [
      bomb(SHEET, `${start}<row><c t="inlineStr"><is>`, `<r><t>${'x'.repeat(65_000)}</t></r>`, 30 * MIB),
    ]),
  ),
  'endless styles': is('unreadable_file', () =>
    workbook({}, [bomb('xl/styles.xml', '<styleSheet><cellXfs>', '<xf/>', 30 * MIB)]),
  ),
  'endless number formats': is('unreadable_file', () =>
    workbook({}, [
      bomb('xl/styles.xml', '<styleSheet>', '<numFmt numFmtId="200" formatCode="[[["/>', 30 * MIB),
    ]),
  ),
  'a number format longer than Excel allows': is('unreadable_file', () =>
    workbook({
      'xl/styles.xml': `<styleSheet><numFmts><numFmt numFmtId="200" formatCode="${'['.repeat(256)}"/></numFmts></styleSheet>`,
    }),
  ),
  'a number format as long as Excel allows': is(null, () =>
    workbook({
      'xl/styles.xml': `<styleSheet><numFmts><numFmt numFmtId="200" formatCode="${'['.repeat(255)}"/></numFmts></styleSheet>`,
    }),
  ),
  'endless comments': is('unreadable_file', () =>
    workbook({}, [bomb(SHEET, start, '<!-- x -->', 30 * MIB, end)]),
  ),
  'endless processing instructions': is('unreadable_file', () =>
    workbook({}, [bomb(SHEET, start, '<?x y?>', 30 * MIB, end)]),
  ),
  'endless cells in a row': is('unreadable_file', () =>
    workbook({}, [bomb(SHEET, `${start}<row>`, '<c/>', 30 * MIB, `</row>${end}`)]),
  ),
  'two sheets that share one part': is('unreadable_file', () =>
    workbook({
      [SHEET]: sheet(''),
      'xl/workbook.xml':
        '<workbook><sheets><sheet name="A" r:id="s"/><sheet name="B" r:id="s"/></sheets></workbook>',
    }),
  ),
  'endless relationships': is('unreadable_file', () =>
    workbook({}, [
      bombEntry(
        'xl/_rels/workbook.xml.rels',
        '<Relationships>',
        Array.from({ length: 20_000 }, (_, at) => relationship(`i${at}`, 'x', 'y')).join(''),
        10,
      ),
    ]),
  ),
  'endless sheets': is('unreadable_file', () =>
    workbook({}, [bomb('xl/workbook.xml', '<workbook><sheets>', '<sheet name="A" r:id="s"/>', 30 * MIB)]),
  ),
  'endlessly nested elements': is('unreadable_file', () =>
    workbook({}, [bomb(SHEET, start, '<a>', 30 * MIB)]),
  ),
  'an endless comment': is('cell_too_long', () => workbook({}, [bomb(SHEET, `${start}<!--`, 'x', 30 * MIB)])),
  'billion laughs': is('unreadable_file', () => {
    const laughs = Array.from({ length: 10 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`);
    const doctype = `<?xml version="1.0"?><!DOCTYPE w [<!ENTITY l0 "ha">${laughs.join('')}]>`;
    return workbook({ [SHEET]: doctype + sheet(header + `<row>${text('&l9;')}</row>`) });
  }),
  'an external entity': is('unreadable_file', () =>
    workbook({
      [SHEET]: `<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>${sheet(header + `<row>${text('&x;')}</row>`)}`,
    }),
  ),
  'an undeclared entity': is('unreadable_file', () =>
    workbook({ [SHEET]: sheet(header + `<row>${text('&l9;')}</row>`) }),
  ),
  'a dimension that lies': is(null, () =>
    workbook({ [SHEET]: sheet(header + row, '<dimension ref="A1:XFD1048576"/>') }),
  ),
  'a dimension of nothing': is(null, () =>
    workbook({ [SHEET]: sheet(header + row, '<dimension ref="A1:A0"/>') }),
  ),
  '16,000 columns': is('too_many_columns', () =>
    workbook({ [SHEET]: sheet(header + `<row>${text('x').repeat(16_000)}</row>`) }),
  ),
  'a column beyond all columns': is('unreadable_file', () =>
    workbook({ [SHEET]: sheet(header + `<row>${text('x', 'XFE2')}</row>`) }),
  ),
  'a row beyond all rows': is('unreadable_file', () =>
    workbook({ [SHEET]: sheet(`${header}<row r="1048577">${text('x')}</row>`) }),
  ),
  'a row number as large as a double': is('unreadable_file', () =>
    workbook({ [SHEET]: sheet(`${header}<row r="1e300">${text('x')}</row>`) }),
  ),
  'a cell of a megabyte': is('cell_too_long', () =>
    workbook({ [SHEET]: sheet(header + `<row>${text('x'.repeat(MIB))}</row>`) }),
  ),
  'a missing shared string': is('unreadable_file', () =>
    workbook({ [SHEET]: sheet(`${header}<row><c t="s"><v>4294967296</v></c></row>`) }),
  ),
  'a shared string called constructor': is('unreadable_file', () =>
    workbook({ [SHEET]: sheet(`${header}<row><c t="s"><v>constructor</v></c></row>`) }),
  ),
  'parts that are encrypted': is('encrypted_workbook', () =>
    makeZip(Object.entries(parts).map(([name, content]) => ({ ...entryOf(name, content), flags: 1 }))),
  ),
  'two parts with the same name': is(null, () =>
    workbook({}, [entryOf('XL/worksheets/sheet1.xml', sheet(header + row))]),
  ),
};
