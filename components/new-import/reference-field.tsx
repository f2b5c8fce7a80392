'use client';

import { useQuery } from '@tanstack/react-query';
import { useController } from 'react-hook-form';
import { usePerson } from '@/components/frame/person-context';
import { referencesQuery, type ReferenceKind } from '@/components/new-import/queries';
import type { DetailsControl } from '@/components/new-import/use-details-form';
import { SelectField } from '@/components/ui/select-field';

interface ReferenceFieldProps {
  control: DetailsControl;
  name: 'customer' | 'deliveryService';
  kind: ReferenceKind;
  label: string;
  placeholder: string;
}

/** Picks one of the tenant's customers or services. */
export function ReferenceField({ control, name, kind, label, placeholder }: ReferenceFieldProps) {
  const { tenantId } = usePerson();
  const { field, fieldState } = useController({ control, name });
  const list = useQuery(referencesQuery(kind, tenantId));
  const options = list.data?.options ?? [];
  return (
    <SelectField
      label={label}
      placeholder={list.isPending ? 'Loading…' : placeholder}
      value={field.value?.id ?? null}
      onChange={(id) => {
        const option = options.find(({ value }) => value === id);
        if (option) field.onChange({ id: option.value, name: option.label });
      }}
      options={options}
      error={fieldState.error?.message}
    />
  );
}
