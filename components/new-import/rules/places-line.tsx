import { Pencil } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useQuotes } from '@/components/domain/use-quotes';
import type { Reference } from '@/components/new-import/mapping/remembered-choices';
import type { PlacesOfImport } from '@/components/new-import/mapping/use-import-places';
import { addressOf, sampleCodes } from '@/components/new-import/rules/place-codes';
import { PlacesProblem } from '@/components/new-import/rules/places-problem';
import { RuleLine, type RuleLineProps } from '@/components/new-import/rules/rule-line';
import { Button } from '@/components/ui/button';
import { bad, bdi, faint, muted, strong } from '@/components/ui/rich-tags';
import type { Side } from '@/lib/fields/order-fields';
import { sides } from '@/lib/fields/point-origin';
import { placeBookOf } from '@/lib/shaping/place-book';
import type { ProfileRules } from '@/lib/shaping/profile-schema';

interface PlacesLineProps extends RuleLineProps {
  sampleRows: readonly (readonly string[])[];
  places: PlacesOfImport;
  customer: Reference | null;
}

const tags = { b: strong, bdi, muted, faint, bad };

/** Where the ends of the journey come from, apart from the rows themselves. */
export function PlacesLine(props: PlacesLineProps) {
  const t = useTranslations('newImport.placesLine');
  const sideNames = useTranslations('newImport.sides');
  const { further, places, onDialog } = props;
  return (
    <RuleLine title={t('title')}>
      <ul className="flex flex-col gap-1.5">
        {sides.map((side) => {
          const source = further.places[side];
          return (
            <li key={side} className="flex flex-wrap items-center gap-x-2 gap-y-1">
              <span className="min-w-0 [overflow-wrap:anywhere]">
                {source ? (
                  <FromBook side={side} source={source} {...props} />
                ) : side === 'pickup' && places.hasDefaultPickup ? (
                  <FromDefault {...props} />
                ) : (
                  t.rich('byRow', { ...tags, side: sideNames(side) })
                )}
              </span>
              <Button
                size="sm"
                icon={<Pencil />}
                aria-label={t(source ? `changePlace.${side}` : `usePlace.${side}`)}
                onClick={() => onDialog({ kind: 'place', side })}
              >
                {t(source ? 'change' : 'fromBook')}
              </Button>
            </li>
          );
        })}
      </ul>
      <PlacesProblem places={places} className="mt-2" />
    </RuleLine>
  );
}

function FromBook({
  side,
  source,
  columns,
  sampleRows,
  places: { ofJob },
}: PlacesLineProps & { side: Side; source: NonNullable<ProfileRules['places']['pickup']> }): ReactNode {
  const t = useTranslations('newImport.placesLine');
  const sideNames = useTranslations('newImport.sides');
  const { inRow } = useQuotes();
  const shared = { ...tags, side: sideNames(side) };
  if ('code' in source) {
    const place = ofJob && placeBookOf(ofJob.named).find(source.code);
    const { code } = source;
    if (place) return t.rich('alwaysAt', { ...shared, code, address: addressOf(place) });
    return t.rich(ofJob ? 'alwaysUnknown' : 'always', { ...shared, code });
  }
  const codes = ofJob ? sampleCodes(sampleRows, columns.indexOf(source.column), ofJob.named) : [];
  const unknown = codes.filter(({ place }) => place === null);
  const { column } = source;
  if (unknown.length === 0) return t.rich('byCode', { ...shared, column });
  return t.rich('byCodeUnknown', { ...shared, column, codes: inRow(unknown.map(({ code }) => code)) });
}

function FromDefault({ places: { defaultPickup }, customer }: PlacesLineProps): ReactNode {
  const t = useTranslations('newImport.placesLine');
  const sideNames = useTranslations('newImport.sides');
  return (
    <>
      {t.rich('default', { ...tags, side: sideNames('pickup'), customer: customer?.name ?? '' })}
      {defaultPickup ? (
        <> {t.rich('defaultAt', { ...tags, code: defaultPickup.code, address: addressOf(defaultPickup) })}</>
      ) : null}
    </>
  );
}
