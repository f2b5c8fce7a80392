import { useTranslations } from 'use-intl';
import { useNames } from '@/components/domain/use-names';
import { namedDelimiters } from '@/components/domain/names';
import type { ReadingChoice } from '@/components/new-import/reading/reading-choice';
import { ChoiceList } from '@/components/ui/choice-list';

/** The characters that may separate the cells of a text file. */
export function ChooseDelimiter({
  current,
  onChoose,
}: {
  current: string | undefined;
  onChoose: (choice: ReadingChoice) => void;
}) {
  const names = useNames();
  const t = useTranslations('newImport.chooseDelimiter');
  const delimiters = new Set([...namedDelimiters, ...(current === undefined ? [] : [current])]);
  return (
    <ChoiceList
      kind="radio"
      label={t('label')}
      chosen={current === undefined ? [] : [current]}
      onChange={([delimiter]) => onChoose({ delimiter })}
      choices={[...delimiters].map((delimiter) => ({ value: delimiter, label: names.delimiter(delimiter) }))}
    />
  );
}
