import { CircleAlert, CircleCheck } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { addressOf, type SampledCode } from '@/components/new-import/rules/place-codes';
import { useFormats } from '@/components/ui/use-formats';

/** More would hide the buttons of the dialog. */
const SHOWN = 6;

/** Which codes of the first rows the address book knows: the unknown ones first. */
export function PlaceCodesPreview({ codes }: { codes: readonly SampledCode[] }) {
  const t = useTranslations('newImport.placeCodesPreview');
  const formats = useFormats();
  if (codes.length === 0) return <p className="text-muted">{t('none')}</p>;
  const unknown = codes.filter(({ place }) => place === null);
  const sorted = [...unknown, ...codes.filter(({ place }) => place !== null)];
  return (
    <div className="text-[0.8125rem]">
      <p className={unknown.length > 0 ? 'text-bad' : 'text-muted'}>
        {unknown.length > 0
          ? t('lacks', { count: unknown.length, total: formats.count(codes.length) })
          : t('has', { count: codes.length })}
      </p>
      <ul className="mt-1">
        {sorted.slice(0, SHOWN).map(({ code, place }) => (
          <li key={code} className="flex items-start gap-2 py-0.5">
            {place ? (
              <CircleCheck aria-hidden className="mt-0.5 size-4 shrink-0 text-ok" />
            ) : (
              <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-bad" />
            )}
            <span className="min-w-0 [overflow-wrap:anywhere]">
              <bdi className="font-medium">{code}</bdi>{' '}
              {place ? (
                <bdi className="text-muted">{addressOf(place)}</bdi>
              ) : (
                <span className="text-bad">{t('unknown')}</span>
              )}
            </span>
          </li>
        ))}
      </ul>
      {sorted.length > SHOWN ? (
        <p className="text-faint">{t('more', { count: sorted.length - SHOWN })}</p>
      ) : null}
    </div>
  );
}
