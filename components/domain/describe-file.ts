import { charsetOf } from '@/components/domain/charset-names';
import type { DomainWords, Names } from '@/components/domain/names';
import type { FileKind } from '@/lib/table-files/file-kind';

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
export function describeFile(file: FileFacts, t: DomainWords, names: Names): FileFact[] {
  const { kind, charset, delimiter, sheetName, sheetNames } = file;
  const facts: FileFact[] = [{ fact: 'kind', label: t('file.type'), value: t(`file.kinds.${kind}`) }];
  if (charset) facts.push({ fact: 'charset', label: t('file.charset'), value: charsetOf(charset).name });
  if (delimiter)
    facts.push({ fact: 'delimiter', label: t('file.separatedBy'), value: names.delimiter(delimiter) });
  if (sheetName) {
    const isOneOfSeveral = sheetNames && sheetNames.length > 1;
    const value = isOneOfSeveral
      ? t('file.sheetOf', { sheet: sheetName, count: String(sheetNames.length) })
      : sheetName;
    facts.push({ fact: 'sheet', label: t('file.sheet'), value });
  }
  return facts;
}
