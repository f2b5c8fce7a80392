import { useTranslations } from 'use-intl';
import type { PlacesFileOutcome } from '@/components/places/send-places-file';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';

/** The rows that are named; the others of a file with more are counted. */
const MAX_SHOWN = 100;

/** What became of the rows of a file with places. */
export function PlacesFileResult({ outcome, onDone }: { outcome: PlacesFileOutcome; onDone: () => void }) {
  const t = useTranslations('places.placesFileResult');
  const tCommon = useTranslations('common');
  const { created, updated, unchanged, rejected } = outcome;
  const counts = [
    created > 0 ? t('created', { count: created }) : null,
    updated > 0 ? t('updated', { count: updated }) : null,
    unchanged > 0 ? t('unchanged', { count: unchanged }) : null,
  ].filter((text) => text !== null);
  return (
    <>
      {counts.length > 0 ? <Notice tone="ok" title={counts.join(', ')} /> : null}
      {rejected.length > 0 ? (
        <>
          <Notice tone="warn" title={t('leftOut', { count: rejected.length })}>
            {t('leftOutHint')}
          </Notice>
          <ul aria-label={t('leftOutRows')} className="flex flex-col divide-y rounded-lg border">
            {rejected.slice(0, MAX_SHOWN).map(({ rowNumber, code, messages }) => (
              <li key={rowNumber} className="px-3 py-2 [overflow-wrap:anywhere]">
                <p className="font-medium">
                  {t('row', { row: String(rowNumber) })}
                  {code === '' ? null : (
                    <>
                      {' '}
                      · <bdi>{code}</bdi>
                    </>
                  )}
                </p>
                {messages.map((message) => (
                  <p key={message} className="text-[0.8125rem] text-muted">
                    {message}
                  </p>
                ))}
              </li>
            ))}
          </ul>
          {rejected.length > MAX_SHOWN ? (
            <p className="text-muted">{t('more', { count: rejected.length - MAX_SHOWN })}</p>
          ) : null}
        </>
      ) : null}
      <div className="flex justify-end">
        <Button variant="primary" onClick={onDone}>
          {tCommon('done')}
        </Button>
      </div>
    </>
  );
}
