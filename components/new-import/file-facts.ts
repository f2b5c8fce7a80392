import type { FileFacts } from '@/components/new-import/reading-messages';

const kinds = { csv: 'CSV text', xls: 'Excel workbook (.xls)', xlsx: 'Excel workbook (.xlsx)' };
const delimiters: Record<string, string> = { ',': 'Comma', ';': 'Semicolon', '\t': 'Tab', '|': 'Pipe' };
const charsets: Record<string, string> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  'windows-1252': 'Windows-1252',
};

/** What a file was found to be, each fact with its name, in the order they are shown. */
export function describeFacts(facts: FileFacts): { label: string; value: string }[] {
  const { kind, charset, delimiter, sheetName, sheetNames } = facts;
  return [
    { label: 'Type', value: kinds[kind] },
    ...(charset ? [{ label: 'Character set', value: charsets[charset.toLowerCase()] ?? charset }] : []),
    ...(delimiter ? [{ label: 'Separated by', value: delimiters[delimiter] ?? delimiter }] : []),
    ...(sheetName
      ? [
          {
            label: 'Sheet',
            value:
              sheetNames && sheetNames.length > 1
                ? `${sheetName} (of ${sheetNames.length} sheets)`
                : sheetName,
          },
        ]
      : []),
  ];
}

/** 0 → "A", 27 → "AB": how spreadsheets call their columns. */
export function columnLetters(index: number): string {
  let rest = index;
  let letters = '';
  do {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
    rest = Math.floor(rest / 26) - 1;
  } while (rest >= 0);
  return letters;
}
