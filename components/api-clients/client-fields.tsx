'use client';

import { useState } from 'react';
import { useController, type Control } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { expiryChoices, type ClientFormValues } from '@/components/api-clients/client-form';
import { scopeNames } from '@/components/domain/scope-names';
import { ChoiceList } from '@/components/ui/choice-list';
import { localDay } from '@/components/ui/local-day';
import { TextField } from '@/components/ui/text-field';
import { clientNameLength } from '@/lib/api-clients/api-client-schemas';
import type { Scope } from '@/lib/actors/permissions';

/** How the form speaks of what it is about. */
interface FieldWords {
  scopes: string;
  expiry: string;
  lastDayHint: string;
}

interface FieldProps {
  control: Control<ClientFormValues>;
  words: FieldWords;
}

const scopes = Object.keys(scopeNames) as Scope[];

/** What the catalogue calls each choice. */
const expiryNames = { never: 'never', '90': 'days90', '365': 'year', day: 'day' } as const;

/** The fields of a client or a key: its name, its permissions and its expiry. */
export function ClientFields({ control, words }: FieldProps) {
  return (
    <>
      <NameField control={control} />
      <ScopesField control={control} words={words} />
      <ExpiryField control={control} words={words} />
    </>
  );
}

function NameField({ control }: Pick<FieldProps, 'control'>) {
  const t = useTranslations('apiClients.clientFields');
  const { field, fieldState } = useController({ control, name: 'name' });
  return (
    <TextField
      label={t('name')}
      placeholder={t('nameExample')}
      maxLength={clientNameLength}
      autoComplete="off"
      {...field}
      error={fieldState.error?.message}
    />
  );
}

function ScopesField({ control, words }: FieldProps) {
  const tScopes = useTranslations('domain.scopes');
  const { field, fieldState } = useController({ control, name: 'scopes' });
  return (
    <ChoiceList
      kind="checkbox"
      label={words.scopes}
      choices={scopes.map((scope) => ({
        value: scope,
        label: (
          <>
            {tScopes(`${scopeNames[scope]}.name`)}{' '}
            <code dir="ltr" className="font-mono text-xs text-faint [overflow-wrap:anywhere]">
              {scope}
            </code>
          </>
        ),
        hint: tScopes(`${scopeNames[scope]}.explanation`),
      }))}
      chosen={field.value}
      onChange={field.onChange}
      error={fieldState.error?.message}
    />
  );
}

function ExpiryField({ control, words }: FieldProps) {
  const t = useTranslations('apiClients.clientFields');
  const [today] = useState(() => localDay(Date.now()));
  const { field } = useController({ control, name: 'expiry' });
  const { field: day, fieldState } = useController({ control, name: 'day' });
  return (
    <ChoiceList
      kind="radio"
      label={words.expiry}
      choices={expiryChoices.map((value) => ({ value, label: t(`expiries.${expiryNames[value]}`) }))}
      chosen={[field.value]}
      onChange={([choice]) => field.onChange(choice)}
    >
      {field.value === 'day' ? (
        <TextField
          label={t('lastDay')}
          type="date"
          min={today}
          className="ms-6.5 max-w-52"
          hint={words.lastDayHint}
          {...day}
          error={fieldState.error?.message}
        />
      ) : null}
    </ChoiceList>
  );
}
