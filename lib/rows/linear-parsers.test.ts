import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTargetValue } from '@/lib/items/read-target-value';
import { targetFieldNames } from '@/lib/fields/target-fields';
import { attributes } from '@/lib/headers/header-vocabulary';
import { ColumnContent } from '@/lib/headers/column-content';
import { copyValue } from '@/lib/copy/copy-value';
import { escapeFormula, isSurelyWithoutFormula, unescapeFormula } from '@/lib/table-files/csv/escape-formula';
import { readField } from '@/lib/fields/read-field';
import { logicalFields } from '@/lib/fields/order-fields';
import { findBadCharacter } from '@/lib/fields/find-bad-character';
import { formatCellNumber } from '@/lib/table-files/xlsx/format-cell-number';
import { plainNumberOf } from '@/lib/table-files/xlsx/plain-number';
import { numberStyleOf } from '@/lib/table-files/xlsx/read-number-format';
import { addressKeyOf } from '@/lib/geography/address-key';
import { foldPlaceName } from '@/lib/geography/fold-place-name';
import { foldName } from '@/lib/headers/fold-name';
import { detectHeaderRow, headerNames } from '@/lib/headers/name-columns';
import { splitFormatCode } from '@/lib/table-files/xlsx/split-format-code';
import { withoutInvisible } from '@/lib/fields/invisible-characters';
import { proposeValue } from '@/lib/fields/propose-value';
import { xmlText } from '@/lib/table-files/xlsx-writing/sheet-xml';
import { currencyOf, parseAmount } from '@/lib/fields/kinds/parse-amount';
import { parseCoordinate } from '@/lib/fields/kinds/parse-coordinate';
import { parseMapLink } from '@/lib/fields/kinds/parse-map-link';
import { parsePlusCode } from '@/lib/fields/kinds/parse-plus-code';
import { parseAngle, parsePoint } from '@/lib/fields/kinds/parse-point';
import { readAngleTokens } from '@/lib/fields/kinds/read-angles';
import { isMetadataKey } from '@/lib/fields/metadata';
import { readMetadata } from '@/lib/items/read-metadata';
import { readSourceVersion } from '@/lib/items/source-version';
import { createCsvParser } from '@/lib/table-files/csv/parse-csv';
import { monthOf } from '@/lib/fields/kinds/month-names';
import { dateOrderOf, parseDate } from '@/lib/fields/kinds/parse-date';
import { parseLength, parseQuantity, parseSize, parseWeight, unitOf } from '@/lib/fields/kinds/parse-measure';
import { parseMinutes } from '@/lib/fields/kinds/parse-minutes';
import { parsePriority } from '@/lib/fields/kinds/parse-priority';
import { parseTime } from '@/lib/fields/kinds/parse-time';
import {
  isDateOfSpreadsheet,
  isShortenedNumber,
  normaliseReference,
} from '@/lib/fields/kinds/read-reference';
import { isSpreadsheetError } from '@/lib/fields/spreadsheet-errors';
import { isTotalLabel } from '@/lib/shaping/find-skip-reason';
import { cellParts } from '@/lib/shaping/profile-schema';
import { takePart } from '@/lib/shaping/take-part';
import { parseGrouped, parseUngrouped, toPlainCharacters } from '@/lib/fields/kinds/parse-number';
import { parsePackageItems } from '@/lib/fields/kinds/parse-package-items';
import { parsePhone } from '@/lib/fields/kinds/parse-phone';
import { readHeader, readHeaders } from '@/lib/headers/read-header-name';
import { decodeEscapes } from '@/lib/table-files/xlsx/read-workbook-parts';
import { readCellText } from '@/lib/table-files/read-cell-text';
import { createReferenceData } from '@/lib/fields/reference-data';
import { suggestMappings } from '@/lib/headers/suggest-mappings';
import { readExpected } from '@/lib/fields/manifest-totals';
import { trimCell } from '@/lib/fields/trim-cell';
import { validateRow } from '@/lib/rows/validate-row';
import { csvRecord } from '@/lib/table-files/csv/write-csv';
import { decodeText, decodeValue } from '@/lib/table-files/xlsx/xml-text';
import { hostileCells } from '@/lib/testing/hostile-cells';

/** The folders whose files parse untrusted input. */
const rooms = [
  'lib/fields',
  'lib/geography',
  'lib/table-files',
  'lib/headers',
  'lib/shaping',
  'lib/items',
  'lib/rows',
  'lib/import-files',
  'lib/copy',
  'lib/inbound',
];

const reference = createReferenceData();

type Parsers = Record<string, (cell: string) => unknown>;

/**
 * Every parser of cells, headers, target values or workbook markup, by file. A file in the folders below that
 * contains a regular expression must be listed here or in `others`.
 */
const parsersOf: Record<string, Parsers> = {
  'lib/items/read-target-value.ts': Object.fromEntries(
    targetFieldNames.map((field) => [field, (cell) => readTargetValue(field, cell, reference)]),
  ),
  'lib/items/read-metadata.ts': {
    'readMetadata of a key': (text) => readMetadata({ [text]: 'value' }),
    'readMetadata of a value': (text) => readMetadata({ key: text }),
  },
  'lib/items/source-version.ts': { readSourceVersion },
  'lib/fields/metadata.ts': { isMetadataKey },
  'lib/fields/propose-value.ts': {
    'proposeValue for a number': (text) =>
      proposeValue({ field: 'cod_amount', code: 'invalid_number', text }, reference, 'en-GB'),
    'proposeValue for a country': (text) =>
      proposeValue({ field: 'delivery_country', code: 'unknown_country', text }, reference, 'en-GB'),
  },
  'lib/table-files/xlsx-writing/sheet-xml.ts': { xmlText },
  'lib/headers/column-content.ts': {
    ColumnContent(cell) {
      const content = new ColumnContent([cell]);
      return [content.precise, content.international, content.flags, content.numbered, content.postal];
    },
  },
  'lib/copy/copy-value.ts': { copyValue: (cell) => copyValue(cell.replaceAll('\0', '')) },
  'lib/table-files/csv/escape-formula.ts': { escapeFormula, isSurelyWithoutFormula, unescapeFormula },
  'lib/table-files/read-cell-text.ts': {
    readCellText,
    'readCellText of a wrapped text': (cell) => readCellText(`="${cell}`),
  },
  'lib/fields/attributes.ts': Object.fromEntries(
    [...attributes].map(({ name, looksLike }) => [name, looksLike]),
  ),
  'lib/fields/read-field.ts': Object.fromEntries(
    logicalFields.map((field) => [field, (cell) => readField(field, cell, { reference, country: 'AT' })]),
  ),
  'lib/fields/find-bad-character.ts': { findBadCharacter },
  'lib/table-files/xlsx/read-number-format.ts': {
    numberStyleOf: (cell) => formatCellNumber(12.5, numberStyleOf(cell), false),
  },
  'lib/table-files/xlsx/split-format-code.ts': { splitFormatCode },
  'lib/table-files/xlsx/plain-number.ts': {
    plainNumberOf: (cell) => plainNumberOf(cell, Number(cell)),
    'plainNumberOf of many digits': (cell) => plainNumberOf(cell, 1e17),
  },
  'lib/headers/fold-name.ts': { foldName },
  'lib/headers/name-columns.ts': {
    headerNames: (cell) => headerNames([cell, cell]),
    detectHeaderRow: (cell) => detectHeaderRow([[cell]]),
  },
  'lib/headers/header-words.ts': { readHeader },
  'lib/fields/invisible-characters.ts': { withoutInvisible },
  'lib/fields/kinds/parse-amount.ts': { parseAmount, currencyOf },
  'lib/fields/manifest-totals.ts': { readExpected: (cell) => readExpected('weight_kg', cell) },
  'lib/fields/kinds/parse-coordinate.ts': { parseCoordinate: (cell) => parseCoordinate(cell, 'latitude') },
  'lib/geography/address-key.ts': {
    addressKeyOf: (cell) =>
      addressKeyOf({ fullAddress: cell, city: cell.slice(0, 250), country: 'DE', postcode: cell }),
    'addressKeyOf of as much as it reads': (cell) =>
      addressKeyOf({
        fullAddress: cell.slice(0, 300),
        city: 'Essen',
        country: 'DE',
        postcode: cell.slice(0, 20),
      }),
  },
  'lib/geography/fold-place-name.ts': { foldPlaceName },
  'lib/fields/kinds/parse-point.ts': { parsePoint },
  'lib/fields/kinds/parse-map-link.ts': {
    parseMapLink: (cell) =>
      parseMapLink(`https://google.com/maps/place/${cell}/@${cell}?q=${cell}#map=${cell}`),
    'parseMapLink of a place': (cell) =>
      parseMapLink(`https://google.com/maps/@52.1,${cell}!3d52.1!4d${cell}`),
  },
  'lib/fields/kinds/parse-plus-code.ts': { parsePlusCode },
  'lib/fields/kinds/read-angles.ts': {
    readAngleTokens,
    parseAngle: (cell) => parseAngle(cell, 'latitude'),
  },
  'lib/fields/kinds/parse-date.ts': {
    parseDate: (cell) => parseDate(cell, { order: null, today: '2026-03-02' }),
    dateOrderOf,
  },
  'lib/fields/kinds/month-names.ts': { monthOf },
  'lib/fields/kinds/parse-time.ts': { parseTime },
  'lib/fields/kinds/parse-minutes.ts': { parseMinutes },
  'lib/fields/kinds/parse-priority.ts': { parsePriority },
  'lib/fields/kinds/parse-measure.ts': {
    parseWeight: (cell) => parseWeight(cell, 'kg'),
    parseLength: (cell) => parseLength(cell, 'cm'),
    parseSize: (cell) => parseSize(cell, 'cm'),
    parseQuantity,
    unitOf,
  },
  'lib/fields/kinds/read-reference.ts': { isDateOfSpreadsheet, isShortenedNumber, normaliseReference },
  'lib/fields/spreadsheet-errors.ts': { isSpreadsheetError },
  'lib/shaping/take-part.ts': Object.fromEntries(
    cellParts.map((part) => [part, (cell) => takePart(cell, part)]),
  ),
  'lib/shaping/find-skip-reason.ts': { isTotalLabel },
  'lib/fields/kinds/parse-country.ts': { countryCode: reference.countryCode },
  'lib/table-files/csv/parse-csv.ts': {
    createCsvParser(cell) {
      const options = { delimiter: ',', maxColumns: 1e6, maxCellCharacters: 1e6 };
      const parser = createCsvParser(options);
      return [parser.push(cell), parser.end()];
    },
  },
  'lib/fields/kinds/parse-number.ts': { parseGrouped, parseUngrouped, toPlainCharacters },
  'lib/fields/kinds/parse-package-items.ts': { parsePackageItems },
  'lib/fields/kinds/parse-phone.ts': {
    'parsePhone in a country': (cell) => parsePhone(cell, 'DE'),
    'parsePhone without one': (cell) => parsePhone(cell, undefined),
  },
  'lib/headers/read-header-name.ts': { readHeaders: (cell) => readHeaders([cell, `${cell} (2)`]) },
  'lib/table-files/xlsx/read-workbook-parts.ts': { decodeEscapes },
  'lib/headers/suggest-mappings.ts': { suggestMappings: (cell) => suggestMappings([cell], [[cell]]) },
  'lib/fields/trim-cell.ts': { trimCell },
  'lib/rows/validate-row.ts': {
    validateRow: (cell) => validateRow(Array<string>(logicalFields.length).fill(cell), { reference }),
  },
  'lib/table-files/csv/write-csv.ts': { csvRecord: (cell) => csvRecord([cell]) },
  'lib/table-files/xlsx/xml-text.ts': {
    decodeText: refusable(decodeText),
    decodeValue: refusable(decodeValue),
  },
};

/** Files whose patterns read something else, and what that is. */
const others: Record<string, string> = {
  'lib/fields/control-totals.ts': 'a decimal number that was written by it',
  'lib/fields/kinds/currency-marks.ts': 'a mark that is known already',
  'lib/geography/read-cities.ts': 'a country’s code',
  'lib/inbound/import-job-schemas.ts': 'an ID in the address',
  'lib/inbound/validate-batch.ts': 'names and IDs of a batch, whose length is checked first',
  'lib/items/check-item.ts': 'an external ID, whose length is checked first',
  'lib/table-files/csv/charset/offer-charsets.ts': 'one character anywhere in a few short texts',
  'lib/table-files/csv/charset/letter-chances.ts': 'one character at a time',
  'lib/table-files/csv/charset/survey-letters.ts': 'one character at a time',
  'lib/rows/change-tally.ts': 'a number or coordinate that was read already, at most 100 characters',
  'lib/table-files/xlsx/open-package.ts': 'the slashes in front of a part’s name',
  'lib/fields/kinds/phone-plans.ts': 'makes patterns out of metadata; parse-phone.ts reads with them',
  'lib/table-files/csv/read-csv.ts': 'the first line, for a delimiter: one character',
  'lib/table-files/xlsx/read-sheet.ts': 'a number of at most 16 characters',
  'lib/table-files/xls/read-xls.ts': 'the message of an error',
  'lib/table-files/xlsx/scan-xml.ts': 'markup; scan-xml.test.ts times it',
  'lib/table-files/file-kind.ts': 'the name of a chosen file',
  'lib/table-files/sniff-file.ts': 'the first 4,096 bytes of a file',
};

/** XML that is not well-formed is refused; only the time that takes matters here. */
function refusable(read: (text: string) => unknown): (text: string) => unknown {
  return (text) => {
    try {
      return read(text);
    } catch (error) {
      return error;
    }
  };
}

const LENGTH = 1000;
const TIMES = 8;
/** Linear time grows 8-fold with 8 times the length, quadratic time 64-fold. */
const MAX_TIMES = 24;
/** Shorter measurements are ignored: no quadratic pattern is this fast. */
const MIN_MS = 0.05;
const TRIES = 12;

/** Milliseconds of CPU time rather than wall time, which on a busy machine includes the work of others. */
function measure(parse: (cell: string) => unknown, cell: string): number {
  const start = process.cpuUsage();
  parse(cell);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/**
 * How many times longer the long cell takes. Compilation and garbage collection slow some measurements down, so the
 * shortest counts.
 */
function growthOf(parse: (cell: string) => unknown, make: (length: number) => string): number {
  const [short, long] = [make(LENGTH), make(LENGTH * TIMES)];
  let [shortMs, longMs] = [MIN_MS, Infinity];
  for (let tries = 0; longMs > shortMs * MAX_TIMES && tries < TRIES; tries++) {
    longMs = Math.min(longMs, measure(parse, long));
    const next = measure(parse, short);
    shortMs = Math.max(MIN_MS, tries === 0 ? next : Math.min(shortMs, next));
  }
  return longMs / shortMs;
}

describe('a cell eight times as long takes about eight times as long to parse, whatever it holds', () => {
  const all = Object.entries(parsersOf).flatMap(([file, parsers]) =>
    Object.entries(parsers).map(([name, parse]) => ({ file, name, parse })),
  );

  it.each(all)('$name ($file)', ({ parse }) => {
    const slow = hostileCells.filter(({ make }) => growthOf(parse, make) > MAX_TIMES);
    expect(slow.map(({ name }) => name)).toEqual([]);
  });
});

it('every file that parses text with patterns is timed here', async () => {
  const files: string[] = [];
  for (const folder of rooms) {
    for (const name of await readdir(folder, { recursive: true })) {
      const file = path.posix.join(folder, name);
      if (!/(?<!\.test)\.ts$/.test(name)) continue;
      if (/^parse-/.test(path.posix.basename(name)) || hasPattern(await readFile(file, 'utf8')))
        files.push(file);
    }
  }
  const known = new Set([...Object.keys(parsersOf), ...Object.keys(others)]);
  expect(files.filter((file) => !known.has(file))).toEqual([]);
  expect(Object.keys(others).filter((file) => !files.includes(file))).toEqual([]);
});

/** Based on the source text. False positives do no harm; such files are listed above. */
function hasPattern(source: string): boolean {
  const code = source.replace(/\/\*[^]*?\*\//g, '');
  return /(?:^|[=(,:?|&!])\s*\/[^/*\s].*\/[dgimsuvy]*[.,;)\s]|new RegExp\(/m.test(code);
}
