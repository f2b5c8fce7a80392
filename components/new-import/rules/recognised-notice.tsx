import { useTranslations } from 'use-intl';
import { useQuotes } from '@/components/domain/use-quotes';
import { ProfileButtons } from '@/components/new-import/rules/choose-profile';
import {
  type Recognised,
  type Replaced,
  replacementOf,
} from '@/components/new-import/rules/use-recognised-profile';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { bdi } from '@/components/ui/rich-tags';
import { SelectField } from '@/components/ui/select-field';

/** Stands for "no longer there" in a select. */
const noLonger = '';

interface RecognisedNoticeProps {
  recognised: Recognised;
  /** The profiles that fit equally well, of which this one was chosen; empty: it alone fits best. */
  equals: readonly Recognised[];
  onPick: (profileId: string) => void;
  /** Names of the file's columns. */
  columns: readonly string[];
  replaced: Replaced;
  /** Another column is read in place of one that is gone; null: none. */
  onReplace: (column: string, now: string | null) => void;
  onIgnore: () => void;
}

/** Says whose file this seems to be, and asks about what has changed in its columns since the last one. */
export function RecognisedNotice({
  recognised: { profile, drift },
  equals,
  onPick,
  columns,
  replaced,
  onReplace,
  onIgnore,
}: RecognisedNoticeProps) {
  const t = useTranslations('newImport.recognisedNotice');
  const { listed } = useQuotes();
  const hasDrift = drift.gone.length > 0;
  const added = new Set(drift.added);
  const options = [
    { value: noLonger, label: t('noLonger') },
    ...columns.map((name) => ({
      value: name,
      label: name,
      group: t(added.has(name) ? 'newColumns' : 'otherColumns'),
    })),
  ];
  return (
    <Notice
      tone={hasDrift ? 'warn' : 'info'}
      title={t(hasDrift ? 'changed' : 'recognised', { profile: profile.name })}
      action={
        <Button size="sm" onClick={onIgnore}>
          {t('startWithout')}
        </Button>
      }
    >
      {hasDrift ? (
        <>
          <p>{t('check')}</p>
          <ul className="my-2 flex flex-col gap-2">
            {drift.gone.map((gone) => {
              const now = replacementOf(gone, replaced);
              return (
                <li key={gone.column} className="grid items-center gap-x-3 gap-y-1 sm:grid-cols-2">
                  <span className="text-ink">{t.rich('gone', { bdi, column: gone.column })}</span>
                  <SelectField
                    label={t('inPlaceOf', { column: gone.column })}
                    hideLabel
                    size="sm"
                    value={now === undefined ? null : (now ?? noLonger)}
                    placeholder={t('chooseInstead')}
                    onChange={(value) => onReplace(gone.column, value === noLonger ? null : value)}
                    options={options}
                  />
                </li>
              );
            })}
          </ul>
        </>
      ) : (
        t(profile.last_used_at === null ? 'ofProfile' : 'ofLastFile')
      )}
      {drift.added.length > 0 ? (
        <p>{t(profile.last_used_at === null ? 'added' : 'addedSince', { columns: listed(drift.added) })}</p>
      ) : null}
      {equals.length > 0 ? (
        <div className="mt-2 flex flex-wrap items-center gap-2">
          {t('alsoFits')}
          <ProfileButtons of={equals.filter((other) => other.profile.id !== profile.id)} onPick={onPick} />
        </div>
      ) : null}
    </Notice>
  );
}
