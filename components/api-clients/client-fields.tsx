'use client';

import { useState } from 'react';
import { useController, type Control } from 'react-hook-form';
import {
  expiryChoices,
  type ClientFormValues,
  type ExpiryChoice,
} from '@/components/api-clients/client-form';
import { scopeNames } from '@/components/domain/scope-names';
import { ChoiceList } from '@/components/ui/choice-list';
import { localDay } from '@/components/ui/local-day';
import { TextField } from '@/components/ui/text-field';
import { clientNameLength } from '@/lib/api-clients/api-client-schemas';
import type { Scope } from '@/lib/actors/permissions';

interface FieldProps {
  control: Control<ClientFormValues>;
}

const scopeChoices = (Object.keys(scopeNames) as Scope[]).map((scope) => ({
  value: scope,
  label: (
    <>
      {scopeNames[scope].name}{' '}
      <code dir="ltr" className="font-mono text-xs text-faint [overflow-wrap:anywhere]">
        {scope}
      </code>
    </>
  ),
  hint: scopeNames[scope].explanation,
}));

const expiryWords: Record<ExpiryChoice, string> = {
  never: 'Never',
  '90': 'In 90 days',
  '365': 'In a year',
  day: 'On a day you choose',
};

/** The fields of a client: its name, its permissions and its expiry. */
export function ClientFields({ control }: FieldProps) {
  return (
    <>
      <NameField control={control} />
      <ScopesField control={control} />
      <ExpiryField control={control} />
    </>
  );
}

function NameField({ control }: FieldProps) {
  const { field, fieldState } = useController({ control, name: 'name' });
  return (
    <TextField
      label="Name"
      placeholder="ERP Essen, nightly batches"
      maxLength={clientNameLength}
      autoComplete="off"
      {...field}
      error={fieldState.error?.message}
    />
  );
}

function ScopesField({ control }: FieldProps) {
  const { field, fieldState } = useController({ control, name: 'scopes' });
  return (
    <ChoiceList
      kind="checkbox"
      label="What it may do"
      choices={scopeChoices}
      chosen={field.value}
      onChange={field.onChange}
      error={fieldState.error?.message}
    />
  );
}

function ExpiryField({ control }: FieldProps) {
  const [today] = useState(() => localDay(Date.now()));
  const { field } = useController({ control, name: 'expiry' });
  const { field: day, fieldState } = useController({ control, name: 'day' });
  return (
    <ChoiceList
      kind="radio"
      label="When it expires"
      choices={expiryChoices.map((value) => ({ value, label: expiryWords[value] }))}
      chosen={[field.value]}
      onChange={([choice]) => field.onChange(choice)}
    >
      {field.value === 'day' ? (
        <TextField
          label="Last day"
          type="date"
          min={today}
          className="ms-6.5 max-w-52"
          hint="It works until the end of this day."
          {...day}
          error={fieldState.error?.message}
        />
      ) : null}
    </ChoiceList>
  );
}
