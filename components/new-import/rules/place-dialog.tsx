'use client';

import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { useState } from 'react';
import { queryKeys } from '@/components/api/query-keys';
import { usePerson } from '@/components/frame/person-context';
import { useTenantChange } from '@/components/frame/use-tenant-change';
import type { Reference } from '@/components/new-import/mapping/remembered-choices';
import type { PlacesOfImport } from '@/components/new-import/mapping/use-import-places';
import { placeBookQuery, setDefaultPickup } from '@/components/new-import/queries';
import { DefaultPickupLine } from '@/components/new-import/rules/default-pickup-line';
import { sampleCodes } from '@/components/new-import/rules/place-codes';
import { PlaceCodesPreview } from '@/components/new-import/rules/place-codes-preview';
import { type PickedPlace, PlacePicker } from '@/components/new-import/rules/place-picker';
import { sideNames } from '@/components/new-import/rules/side-names';
import { ChoiceList } from '@/components/ui/choice-list';
import { FormButtons } from '@/components/ui/form-buttons';
import { FormDialog } from '@/components/ui/form-dialog';
import { SelectField } from '@/components/ui/select-field';
import { TickBox } from '@/components/ui/tick-box';
import type { Side } from '@/lib/fields/order-fields';
import type { ProfileRules } from '@/lib/shaping/profile-schema';

type Places = ProfileRules['places'];
type Way = 'rows' | 'place' | 'column';

interface PlaceDialogProps {
  /** The end of the journey that it is about; null: the dialog is closed. */
  side: Side | null;
  chosen: Places;
  columns: readonly string[];
  sampleRows: readonly (readonly string[])[];
  places: PlacesOfImport;
  customer: Reference | null;
  onSave: (places: Places) => void;
  onClose: () => void;
}

/** Takes an end of the journey from the address book: the same place for every row, or by a code in a column. */
export function PlaceDialog(props: PlaceDialogProps) {
  const { side, onClose } = props;
  return (
    <FormDialog
      open={side !== null}
      onClose={onClose}
      title={side === 'delivery' ? 'Where the goods are delivered' : 'Where the goods are picked up'}
    >
      {side ? <PlaceForm key={side} {...props} side={side} /> : null}
    </FormDialog>
  );
}

function PlaceForm(props: PlaceDialogProps & { side: Side }) {
  const { side, chosen, columns, sampleRows, places, customer, onSave, onClose } = props;
  const source = chosen[side];
  const [way, setWay] = useState<Way>(!source ? 'place' : 'code' in source ? 'place' : 'column');
  const [place, setPlace] = useState<PickedPlace | null>(
    source && 'code' in source ? { code: source.code, id: null } : null,
  );
  const [column, setColumn] = useState(source && 'column' in source ? source.column : null);
  const [isDefault, setIsDefault] = useState(false);
  const shipper = side === 'pickup' ? customer : null;
  const next =
    way === 'place' ? place && { code: place.code } : way === 'column' ? column && { column } : null;
  const finish = () => {
    const kept = Object.entries(chosen).filter(([other]) => other !== side);
    onSave({ ...Object.fromEntries(kept), ...(next && { [side]: next }) });
  };
  const makeDefault = useTenantChange<{ customerId: string; placeId: string }, unknown>(
    queryKeys.customers,
    (tenantId, { customerId, placeId }) => setDefaultPickup(tenantId, customerId, placeId),
    finish,
  );
  const canBeDefault = shipper !== null && way === 'place' && place?.id !== null && place !== null;
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (canBeDefault && isDefault && place.id !== null) {
          makeDefault.mutate({ customerId: shipper.id, placeId: place.id });
        } else finish();
      }}
    >
      <ChoiceList
        kind="radio"
        label="Where it comes from"
        chosen={[way]}
        onChange={([value]) => value && setWay(value)}
        choices={[
          { value: 'place', label: 'One place for every row', hint: 'What a row says itself is kept' },
          {
            value: 'column',
            label: 'A code in a column',
            hint: '“DEPOT-ESSEN” gives address, city, country and coordinates',
          },
          { value: 'rows', label: 'Each row says it itself' },
        ]}
      />
      {way === 'place' ? (
        <>
          <PlacePicker label={`${sideNames[side]} place`} value={place} onChange={setPlace} />
          {canBeDefault ? (
            <TickBox
              isOn={isDefault}
              onChange={setIsDefault}
              label={
                <>
                  Make this the default pickup of <bdi>{shipper.name}</bdi>
                </>
              }
              hint="For all of their files, where a row says nothing of the pickup"
            />
          ) : null}
        </>
      ) : null}
      {way === 'column' ? (
        <>
          <SelectField
            label="Column with the code"
            value={column}
            placeholder="Choose a column"
            onChange={setColumn}
            options={columns.map((name) => ({ value: name, label: name }))}
          />
          {column ? <CodesOf column={columns.indexOf(column)} rows={sampleRows} /> : null}
        </>
      ) : null}
      {shipper && places.hasDefaultPickup ? (
        <DefaultPickupLine customer={shipper} place={places.defaultPickup} />
      ) : null}
      <p className="text-[0.8125rem] text-muted">
        Places are kept in the{' '}
        <Link href="/settings/places" target="_blank" className="text-accent underline underline-offset-2">
          address book
        </Link>{' '}
        (opens in a new tab).
      </p>
      <FormButtons
        submitLabel="Use this"
        busy={makeDefault.isPending}
        isDisabled={way !== 'rows' && !next}
        error={makeDefault.error}
        onCancel={onClose}
      />
    </form>
  );
}

/** The codes in a column of the first rows. Loads the address book if the import has not needed it yet. */
function CodesOf({ column, rows }: { column: number; rows: readonly (readonly string[])[] }) {
  const { tenantId } = usePerson();
  const { data } = useQuery(placeBookQuery(tenantId));
  return data ? <PlaceCodesPreview codes={sampleCodes(rows, column, data)} /> : null;
}
