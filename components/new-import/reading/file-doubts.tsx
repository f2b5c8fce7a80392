import { describeFile } from '@/components/domain/describe-file';
import type { FileFacts } from '@/components/new-import/reading/reading-messages';
import { Notice } from '@/components/ui/notice';

/** A sheet that looks at least this much like the one that is read has orders too. */
const SIMILAR = 0.8;

/** What a person should look at before the import: letters that may be wrong, orders on another sheet. */
export function FileDoubts({ facts }: { facts: FileFacts }) {
  const { charsetDoubt, sheets = [], sheetName, hiddenSheets = [] } = facts;
  const own = sheets.find(({ name }) => name === sheetName)?.rate ?? 0;
  const others = sheets.filter(
    ({ name, rate }) => name !== sheetName && rate !== null && rate > 0 && rate >= own * SIMILAR,
  );
  return (
    <>
      {charsetDoubt ? (
        <Notice tone="warn" className="mx-4 mb-4" title="Please check the letters of the names below">
          The file does not say how its letters are stored. They are read as{' '}
          {describeFile(facts).find(({ label }) => label === 'Character set')?.value ?? facts.charset}; other
          possibilities are {charsetDoubt.candidates.slice(1).join(', ')}. If names look wrong, save the file
          as UTF-8 or as .xlsx and drop it again.
        </Notice>
      ) : null}
      {others.length > 0 ? (
        <Notice
          tone="warn"
          className="mx-4 mb-4"
          title={`Only the sheet “${sheetName}” is imported; other sheets seem to have orders as well`}
        >
          {others.map(({ name }) => `“${name}”`).join(', ')}. Import them from files of their own.
        </Notice>
      ) : null}
      {hiddenSheets.length > 0 ? (
        <p className="px-4 pb-3 text-[0.8125rem] text-faint">
          Hidden sheets are not imported: {hiddenSheets.map((name) => `“${name}”`).join(', ')}.
        </p>
      ) : null}
    </>
  );
}
