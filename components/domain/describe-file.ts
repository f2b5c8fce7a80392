import { charsetName } from '@/components/domain/charset-names';
import type { FileKind } from '@/lib/table-files/file-kind';

const kinds: Record<FileKind, string> = {
  csv: 'CSV text',
  xls: 'Excel workbook (.xls)',
  xlsx: 'Excel workbook (.xlsx)',
};
const delimiters: Record<string, string> = { ',': 'Comma', ';': 'Semicolon', '\t': 'Tab', '|': 'Pipe' };

/** The delimiters that have names. */
export const namedDelimiters = Object.keys(delimiters);

/** What a delimiter is called; itself when it has no name. */
export function delimiterName(delimiter: string): string {
  return delimiters[delimiter] ?? delimiter;
}

interface FileFacts {
  kind: FileKind;
  charset?: string;
  delimiter?: string;
  sheetName?: string;
  /** All sheets of the workbook, if known. */
  sheetNames?: readonly string[];
}

interface FileFact {
  fact: 'kind' | 'charset' | 'delimiter' | 'sheet';
  label: string;
  value: string;
}

/** The facts found out about a file, each with its name, in display order. */
export function describeFile(file: FileFacts): FileFact[] {
  const { kind, charset, delimiter, sheetName, sheetNames } = file;
  const facts: FileFact[] = [{ fact: 'kind', label: 'Type', value: kinds[kind] }];
  if (charset) facts.push({ fact: 'charset', label: 'Character set', value: charsetName(charset) });
  if (delimiter) facts.push({ fact: 'delimiter', label: 'Separated by', value: delimiterName(delimiter) });
  if (sheetName) {
    const isOneOfSeveral = sheetNames && sheetNames.length > 1;
    const value = isOneOfSeveral ? `${sheetName} (of ${sheetNames.length} sheets)` : sheetName;
    facts.push({ fact: 'sheet', label: 'Sheet', value });
  }
  return facts;
}
