'use client';

import { type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useNames } from '@/components/domain/use-names';
import { describeFile } from '@/components/domain/describe-file';
import { ChooseCharset } from '@/components/new-import/reading/choose-charset';
import { ChooseDelimiter } from '@/components/new-import/reading/choose-delimiter';
import { ChooseSheet } from '@/components/new-import/reading/choose-sheet';
import { FileDoubts } from '@/components/new-import/reading/file-doubts';
import type { ReadingChoice } from '@/components/new-import/reading/reading-choice';
import type { FileFacts } from '@/components/new-import/reading/reading-messages';
import type { FileReading } from '@/components/new-import/reading/reading-state';
import { fullLabel } from '@/components/ui/full-label';
import { Fact } from '@/components/ui/panel';
import { useFormats } from '@/components/ui/use-formats';

const choosable = ['charset', 'delimiter', 'sheet'] as const;
type Choosable = (typeof choosable)[number];

interface FileFactsListProps {
  file: File;
  reading: FileReading;
  /** How many rows the file has. */
  rows: ReactNode;
  /** How many columns were found; 0: not known yet. */
  width: number;
  onChoose: (choice: ReadingChoice) => void;
  onOfferCharsets: () => void;
}

/** What was found out about the file, and how to have it read in another way. */
export function FileFactsList({ file, reading, rows, width, onChoose, onOfferCharsets }: FileFactsListProps) {
  const t = useTranslations('newImport.fileFactsList');
  const tCommon = useTranslations('common');
  const formats = useFormats();
  const { facts, charsets, sheetRows } = reading;
  /** Undefined: nobody has opened or closed a choice; it is open when there is a doubt. */
  const [opened, setOpened] = useState<Choosable | null>();
  const open = opened === undefined ? facts && doubtOf(facts, width) : opened;
  const needsCharsets = open === 'charset' && charsets === null;
  const tDomain = useTranslations('domain');
  const names = useNames();
  const offer = useEffectEvent(onOfferCharsets);
  useEffect(() => {
    if (needsCharsets) offer();
  }, [needsCharsets]);
  const choose = (choice: ReadingChoice) => {
    setOpened(open); // it stays open when the doubt is gone
    onChoose(choice);
  };
  const isChoosable = (fact: string): fact is Choosable =>
    choosable.some((one) => one === fact) && (fact !== 'sheet' || (facts?.sheets?.length ?? 0) > 1);
  return (
    <>
      <dl className="grid grid-cols-2 gap-x-6 gap-y-3 p-4 sm:flex sm:flex-wrap">
        <Fact label={t('name')}>
          <bdi>{file.name}</bdi>
        </Fact>
        <Fact label={t('size')}>{formats.bytes(file.size)}</Fact>
        {facts
          ? describeFile(facts, tDomain, names).map(({ fact, label, value }) => (
              <Fact key={fact} label={label}>
                {value}
                {isChoosable(fact) ? (
                  <>
                    {' · '}
                    <button
                      type="button"
                      aria-label={fullLabel(
                        open === fact ? tCommon('close') : t('change'),
                        t(`changes.${fact}`),
                      )}
                      aria-expanded={open === fact}
                      onClick={() => setOpened(open === fact ? null : fact)}
                      className="text-accent underline-offset-2 hover:underline"
                    >
                      {open === fact ? tCommon('close') : t('change')}
                    </button>
                  </>
                ) : null}
              </Fact>
            ))
          : null}
        {reading.firstRows ? <Fact label={t('rows')}>{rows}</Fact> : null}
      </dl>
      {facts ? <FileDoubts facts={facts} sheetRows={sheetRows} onChoose={choose} /> : null}
      {facts && open ? (
        <div className="border-t bg-sunken px-4 py-3">
          {open === 'charset' ? (
            <ChooseCharset current={facts.charset} offered={charsets} onChoose={choose} />
          ) : open === 'delimiter' ? (
            <ChooseDelimiter current={facts.delimiter} onChoose={choose} />
          ) : (
            <ChooseSheet facts={facts} sheetRows={sheetRows} onChoose={choose} />
          )}
        </div>
      ) : null}
    </>
  );
}

/** What a person should decide before anything else; null: nothing. */
function doubtOf(facts: FileFacts, width: number): Choosable | null {
  if (facts.charsetDoubt) return 'charset';
  return facts.delimiter !== undefined && width === 1 ? 'delimiter' : null;
}
