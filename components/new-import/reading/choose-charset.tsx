import { useTranslations } from 'use-intl';
import { useNames } from '@/components/domain/use-names';
import type { ReadingChoice } from '@/components/new-import/reading/reading-choice';
import { ChoiceList } from '@/components/ui/choice-list';
import { Skeleton } from '@/components/ui/skeleton';
import type { OfferedCharsets } from '@/lib/table-files/csv/charset/offer-charsets';

interface ChooseCharsetProps {
  current: string | undefined;
  /** Null: they are being looked for. */
  offered: OfferedCharsets | null;
  onChoose: (choice: ReadingChoice) => void;
}

/** The charsets that a text file may be in, each with the first names as it reads them. */
export function ChooseCharset({ current, offered, onChoose }: ChooseCharsetProps) {
  const names = useNames();
  const t = useTranslations('newImport.chooseCharset');
  if (!offered) {
    return (
      <div role="status" aria-label={t('looking')} className="space-y-2">
        <Skeleton className="h-5 w-56" />
        <Skeleton className="h-5 w-72" />
      </div>
    );
  }
  if (offered.previews.every(({ texts }) => texts.length === 0)) {
    return <p className="text-[0.8125rem] text-muted">{t('plain')}</p>;
  }
  return (
    <ChoiceList
      kind="radio"
      label={t('label')}
      chosen={current === undefined ? [] : [current]}
      onChange={([charset]) => onChoose({ charset })}
      choices={offered.previews.map(({ charset, texts }) => ({
        value: charset,
        label: (
          <>
            <bdi className="font-medium">{texts.map((text) => text.trim()).join(' · ')}</bdi>
            <span className="block text-[0.8125rem] text-muted">
              {charset === offered.detected
                ? t('detected', { charset: names.charset(charset) })
                : names.charset(charset)}
            </span>
          </>
        ),
      }))}
    />
  );
}
