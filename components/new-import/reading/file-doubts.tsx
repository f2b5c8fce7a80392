import { charsetName } from '@/components/domain/charset-names';
import type { ReadingChoice } from '@/components/new-import/reading/reading-choice';
import { otherOrderSheets } from '@/lib/table-files/other-order-sheets';
import type { FileFacts } from '@/components/new-import/reading/reading-messages';
import { Button } from '@/components/ui/button';
import { countOf } from '@/components/ui/format-number';
import { Notice } from '@/components/ui/notice';
import type { CsvDialect } from '@/lib/table-files/csv/csv-dialect';

const dialectWords: Record<CsvDialect, string> = {
  separator_line: 'Its first line only names the separator, so the header is below it.',
  quoted_lines: 'Each of its lines was one quoted cell; the cells inside were read.',
  space_before_quote: 'It has spaces between separators and quotes; the quotes were read as quotes.',
  backslash_quotes: 'It writes quotes inside cells as \\"; they were read as quotes.',
};

interface FileDoubtsProps {
  facts: FileFacts;
  /** Rows of the sheets that are not read, as far as they have been counted. */
  sheetRows: Readonly<Record<string, number>>;
  onChoose: (choice: ReadingChoice) => void;
}

/** What a person should know or look at before the import: letters that may be wrong, orders on another sheet. */
export function FileDoubts({ facts, sheetRows, onChoose }: FileDoubtsProps) {
  const { charset, charsetDoubt, dialect = [], sheetName, missingSheet, hiddenSheets = [] } = facts;
  const others = otherOrderSheets(facts);
  return (
    <>
      {charsetDoubt && charset ? (
        <Notice tone="warn" className="mx-4 mb-4" title="Please check the letters of the names">
          The file does not say how its letters are stored. They are read as {charsetName(charset)}; if the
          names look wrong, choose another line below.
        </Notice>
      ) : null}
      {missingSheet !== undefined ? (
        <Notice
          tone="warn"
          className="mx-4 mb-4"
          title={`The sheet “${missingSheet}” is not in this file, or is empty`}
        >
          “<bdi>{sheetName}</bdi>” is read instead.
        </Notice>
      ) : null}
      {others.length > 0 ? (
        <Notice
          tone="warn"
          className="mx-4 mb-4"
          title={
            <>
              Only the sheet “<bdi>{sheetName}</bdi>” is imported;{' '}
              {others.length === 1 ? 'another sheet seems' : `${others.length} other sheets seem`} to have
              orders as well
            </>
          }
        >
          <ul className="mt-1 flex flex-col gap-1">
            {others.map((name) => (
              <li key={name} className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <span>
                  “<bdi>{name}</bdi>”
                  {sheetRows[name] === undefined ? '' : `: ${countOf(sheetRows[name], 'row')}`}
                </span>
                <Button size="sm" onClick={() => onChoose({ sheet_name: name })}>
                  Import “{name}” instead
                </Button>
              </li>
            ))}
          </ul>
          <p className="mt-1">
            To import {others.length === 1 ? 'both' : 'all'}, start this one, then drop the file again and
            choose the next sheet.
          </p>
        </Notice>
      ) : null}
      {dialect.map((one) => (
        <p key={one} className="px-4 pb-3 text-[0.8125rem] text-muted">
          {dialectWords[one]}
        </p>
      ))}
      {hiddenSheets.length > 0 ? (
        <p className="px-4 pb-3 text-[0.8125rem] text-faint">
          Hidden sheets are not imported: {hiddenSheets.map((name) => `“${name}”`).join(', ')}. To import one,
          show it in the spreadsheet and save the file.
        </p>
      ) : null}
    </>
  );
}
