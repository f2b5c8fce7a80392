import type { ReadingChoice } from '@/components/new-import/reading/reading-choice';
import { otherOrderSheets } from '@/lib/table-files/other-order-sheets';
import type { FileFacts } from '@/components/new-import/reading/reading-messages';
import { ChoiceList } from '@/components/ui/choice-list';
import { countOf } from '@/components/ui/format-number';

interface ChooseSheetProps {
  facts: FileFacts;
  sheetRows: Readonly<Record<string, number>>;
  onChoose: (choice: ReadingChoice) => void;
}

/** The visible sheets of a workbook that have content. */
export function ChooseSheet({ facts, sheetRows, onChoose }: ChooseSheetProps) {
  const { sheets = [], sheetName } = facts;
  const orderSheets = otherOrderSheets(facts);
  return (
    <ChoiceList
      kind="radio"
      label="The sheet to import"
      chosen={sheetName === undefined ? [] : [sheetName]}
      onChange={([name]) => onChoose({ sheet_name: name })}
      choices={sheets.map(({ name }) => {
        const rows = sheetRows[name];
        const looks =
          name === sheetName
            ? 'is imported'
            : orderSheets.includes(name)
              ? 'looks like orders'
              : 'does not look like orders';
        return {
          value: name,
          label: <bdi>{name}</bdi>,
          hint: rows === undefined || name === sheetName ? looks : `${countOf(rows, 'row')}, ${looks}`,
        };
      })}
    />
  );
}
