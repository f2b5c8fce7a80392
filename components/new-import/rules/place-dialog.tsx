'use client';

import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
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
import { ChoiceList } from '@/components/ui/choice-list';
import { FormButtons } from '@/components/ui/form-buttons';
import { FormDialog } from '@/components/ui/form-dialog';
import { bdi } from '@/components/ui/rich-tags';
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
  const t = useTranslations('newImport.placeDialog');
  const { side, onClose } = props;
  return (
    <FormDialog open={side !== null} onClose={onClose} title={t(`titles.${side ?? 'pickup'}`)}>
      {side ? <PlaceForm key={side} {...props} side={side} /> : null}
    </FormDialog>
  );
}

function PlaceForm(props: PlaceDialogProps & { side: Side }) {
  const { side, chosen, columns, sampleRows, places, customer, onSave, onClose } = props;
  const t = useTranslations('newImport.placeDialog');
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
        label={t('whence')}
        chosen={[way]}
        onChange={([value]) => value && setWay(value)}
        choices={[
          { value: 'place', label: t('place'), hint: t('placeHint') },
          {
            value: 'column',
            label: t('column'),
            hint: t('columnHint'),
          },
          { value: 'rows', label: t('rows') },
        ]}
      />
      {way === 'place' ? (
        <>
          <PlacePicker label={t(`places.${side}`)} value={place} onChange={setPlace} />
          {canBeDefault ? (
            <TickBox
              isOn={isDefault}
              onChange={setIsDefault}
              label={t.rich('makeDefault', { bdi, customer: shipper.name })}
              hint={t('makeDefaultHint')}
            />
          ) : null}
        </>
      ) : null}
      {way === 'column' ? (
        <>
          <SelectField
            label={t('codeColumn')}
            value={column}
            placeholder={t('chooseColumn')}
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
        {t.rich('kept', {
          a: (chunks) => (
            <Link
              href="/settings/places"
              target="_blank"
              className="text-accent underline underline-offset-2"
            >
              {chunks}
            </Link>
          ),
        })}
      </p>
      <FormButtons
        submitLabel={t('use')}
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
