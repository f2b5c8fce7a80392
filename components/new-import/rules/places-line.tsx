import { Pencil } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Reference } from '@/components/new-import/mapping/remembered-choices';
import type { PlacesOfImport } from '@/components/new-import/mapping/use-import-places';
import { addressOf, sampleCodes } from '@/components/new-import/rules/place-codes';
import { PlacesProblem } from '@/components/new-import/rules/places-problem';
import { RuleLine, type RuleLineProps } from '@/components/new-import/rules/rule-line';
import { sideNames } from '@/components/new-import/rules/side-names';
import { Button } from '@/components/ui/button';
import { sides } from '@/lib/fields/point-origin';
import { placeBookOf } from '@/lib/shaping/place-book';
import type { ProfileRules } from '@/lib/shaping/profile-schema';

interface PlacesLineProps extends RuleLineProps {
  sampleRows: readonly (readonly string[])[];
  places: PlacesOfImport;
  customer: Reference | null;
}

/** Where the ends of the journey come from, apart from the rows themselves. */
export function PlacesLine(props: PlacesLineProps) {
  const { further, places, onDialog } = props;
  return (
    <RuleLine title="Pickup and delivery">
      <ul className="flex flex-col gap-1.5">
        {sides.map((side) => {
          const source = further.places[side];
          return (
            <li key={side} className="flex flex-wrap items-center gap-x-2 gap-y-1">
              <span className="min-w-0 [overflow-wrap:anywhere]">
                <span className="font-medium">{sideNames[side]}</span>{' '}
                {source ? (
                  <FromBook source={source} {...props} />
                ) : side === 'pickup' && places.hasDefaultPickup ? (
                  <FromDefault {...props} />
                ) : (
                  <span className="text-muted">as each row says</span>
                )}
              </span>
              <Button
                size="sm"
                icon={<Pencil />}
                aria-label={`${source ? 'Change the place for' : 'Use a place for'} ${sideNames[side].toLowerCase()}`}
                onClick={() => onDialog({ kind: 'place', side })}
              >
                {source ? 'Change' : 'From the address book'}
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
  source,
  columns,
  sampleRows,
  places: { ofJob },
}: PlacesLineProps & { source: NonNullable<ProfileRules['places']['pickup']> }): ReactNode {
  if ('code' in source) {
    const place = ofJob && placeBookOf(ofJob.named).find(source.code);
    return (
      <>
        <span className="text-muted">
          is always <bdi>{source.code}</bdi>
        </span>
        {place ? (
          <bdi className="text-faint"> ({addressOf(place)})</bdi>
        ) : ofJob ? (
          <span className="text-bad">, which is not in the address book</span>
        ) : null}
      </>
    );
  }
  const codes = ofJob ? sampleCodes(sampleRows, columns.indexOf(source.column), ofJob.named) : [];
  const unknown = codes.filter(({ place }) => place === null);
  return (
    <>
      <span className="text-muted">
        by the code in “<bdi>{source.column}</bdi>”
      </span>
      {unknown.length > 0 ? (
        <span className="text-bad">
          ; not in the address book: <bdi>{unknown.map(({ code }) => code).join(', ')}</bdi>
        </span>
      ) : null}
    </>
  );
}

function FromDefault({ places: { defaultPickup }, customer }: PlacesLineProps): ReactNode {
  return (
    <>
      <span className="text-muted">
        is the default of <bdi>{customer?.name}</bdi> where a row says nothing of it
      </span>
      {defaultPickup ? (
        <span className="text-faint">
          {' '}
          (<bdi>{defaultPickup.code}</bdi>, <bdi>{addressOf(defaultPickup)}</bdi>)
        </span>
      ) : null}
    </>
  );
}
