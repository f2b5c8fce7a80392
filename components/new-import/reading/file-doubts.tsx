import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { charsetOf } from '@/components/domain/charset-names';
import type { ReadingChoice } from '@/components/new-import/reading/reading-choice';
import { otherOrderSheets } from '@/lib/table-files/other-order-sheets';
import type { FileFacts } from '@/components/new-import/reading/reading-messages';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';

const bdi = (chunks: ReactNode) => <bdi>{chunks}</bdi>;

interface FileDoubtsProps {
  facts: FileFacts;
  /** Rows of the sheets that are not read, as far as they have been counted. */
  sheetRows: Readonly<Record<string, number>>;
  onChoose: (choice: ReadingChoice) => void;
}

/** What a person should know or look at before the import: letters that may be wrong, orders on another sheet. */
export function FileDoubts({ facts, sheetRows, onChoose }: FileDoubtsProps) {
  const t = useTranslations('newImport.fileDoubts');
  const { charset, charsetDoubt, dialect = [], sheetName, missingSheet, hiddenSheets = [] } = facts;
  const others = otherOrderSheets(facts);
  const count = others.length;
  return (
    <>
      {charsetDoubt && charset ? (
        <Notice tone="warn" className="mx-4 mb-4" title={t('lettersTitle')}>
          {t('letters', { charset: charsetOf(charset).name })}
        </Notice>
      ) : null}
      {missingSheet !== undefined ? (
        <Notice tone="warn" className="mx-4 mb-4" title={t('missingSheet', { sheet: missingSheet })}>
          {t.rich('readInstead', { bdi, sheet: sheetName ?? '' })}
        </Notice>
      ) : null}
      {others.length > 0 ? (
        <Notice
          tone="warn"
          className="mx-4 mb-4"
          title={t.rich('onlySheet', { bdi, sheet: sheetName ?? '', count })}
        >
          <ul className="mt-1 flex flex-col gap-1">
            {others.map((name) => (
              <li key={name} className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <span>
                  {sheetRows[name] === undefined
                    ? t.rich('otherSheet', { bdi, name })
                    : t.rich('otherSheetRows', { bdi, name, rows: sheetRows[name] })}
                </span>
                <Button size="sm" onClick={() => onChoose({ sheet_name: name })}>
                  {t('importInstead', { name })}
                </Button>
              </li>
            ))}
          </ul>
          <p className="mt-1">{t('toImport', { count })}</p>
        </Notice>
      ) : null}
      {dialect.map((one) => (
        <p key={one} className="px-4 pb-3 text-[0.8125rem] text-muted">
          {t(`dialects.${one}`)}
        </p>
      ))}
      {hiddenSheets.length > 0 ? (
        <p className="px-4 pb-3 text-[0.8125rem] text-faint">
          {t('hidden', {
            names: hiddenSheets
              .map((name) => t('quoted', { name }))
              .reduce((one, other) => t('commas', { one, other })),
          })}
        </p>
      ) : null}
    </>
  );
}
