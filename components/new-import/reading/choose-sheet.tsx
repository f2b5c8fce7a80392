import { useTranslations } from 'use-intl';
import type { ReadingChoice } from '@/components/new-import/reading/reading-choice';
import { otherOrderSheets } from '@/lib/table-files/other-order-sheets';
import type { FileFacts } from '@/components/new-import/reading/reading-messages';
import { ChoiceList } from '@/components/ui/choice-list';

interface ChooseSheetProps {
  facts: FileFacts;
  sheetRows: Readonly<Record<string, number>>;
  onChoose: (choice: ReadingChoice) => void;
}

/** The visible sheets of a workbook that have content. */
export function ChooseSheet({ facts, sheetRows, onChoose }: ChooseSheetProps) {
  const t = useTranslations('newImport.chooseSheet');
  const { sheets = [], sheetName } = facts;
  const orderSheets = otherOrderSheets(facts);
  return (
    <ChoiceList
      kind="radio"
      label={t('label')}
      chosen={sheetName === undefined ? [] : [sheetName]}
      onChange={([name]) => onChoose({ sheet_name: name })}
      choices={sheets.map(({ name }) => {
        const rows = sheetRows[name];
        const looks =
          name === sheetName
            ? t('looks.imported')
            : orderSheets.includes(name)
              ? t('looks.orders')
              : t('looks.other');
        return {
          value: name,
          label: <bdi>{name}</bdi>,
          hint: rows === undefined || name === sheetName ? looks : t('withRows', { rows, looks }),
        };
      })}
    />
  );
}
