import type { FileKind } from '@/lib/table-files/file-kind';

const kinds: Record<FileKind, string> = {
  csv: 'CSV text',
  xls: 'Excel workbook (.xls)',
  xlsx: 'Excel workbook (.xlsx)',
};
const delimiters: Record<string, string> = { ',': 'Comma', ';': 'Semicolon', '\t': 'Tab', '|': 'Pipe' };
const charsets: Record<string, string> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  'windows-1252': 'Windows-1252',
};

interface FileFacts {
  kind: FileKind;
  charset?: string;
  delimiter?: string;
  sheetName?: string;
  /** All sheets of the workbook, if known. */
  sheetNames?: readonly string[];
}

/** The facts found out about a file, each with its name, in display order. */
export function describeFile(file: FileFacts): { label: string; value: string }[] {
  const { kind, charset, delimiter, sheetName, sheetNames } = file;
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
