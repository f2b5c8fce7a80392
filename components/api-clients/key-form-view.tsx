'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { useMemo, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { ClientFields } from '@/components/api-clients/client-fields';
import {
  clientFormSchema,
  clientFormWords,
  type ClientFormValues,
} from '@/components/api-clients/client-form';
import { ChoiceList } from '@/components/ui/choice-list';
import { FormButtons } from '@/components/ui/form-buttons';
import { TextAreaField } from '@/components/ui/text-field';
import { type Mode, modes } from '@/lib/tenants/mode';

/** What the form of a key gives. */
export interface KeyFormValues extends ClientFormValues {
  allowedAddresses: string[];
  mode: Mode;
}

/** The form for a key, new or existing. */
export function KeyFormView({
  values,
  addresses: before,
  choosesMode = false,
  submitLabel,
  busy,
  error,
  onSubmit,
  onCancel,
}: {
  values: ClientFormValues;
  /** The addresses to which the key is limited so far. */
  addresses: readonly string[];
  /** Whether it asks for which data the key is: a new one is asked, and keeps that for good. */
  choosesMode?: boolean;
  submitLabel: string;
  busy: boolean;
  error: Error | null;
  onSubmit: (values: KeyFormValues) => void;
  onCancel: () => void;
}) {
  const t = useTranslations('apiClients.keyForm');
  const tForm = useTranslations('apiClients.clientForm');
  const [mode, setMode] = useState<Mode>('live');
  const [addresses, setAddresses] = useState(before.join('\n'));
  const resolver = useMemo(() => {
    const own = { enterName: t('enterName'), chooseScope: t('chooseScope') };
    return zodResolver(clientFormSchema(tForm, values), { error: clientFormWords(tForm, own) });
  }, [t, tForm, values]);
  const { control, handleSubmit } = useForm({ resolver, defaultValues: values });
  const submit = handleSubmit((given) =>
    onSubmit({ ...given, mode, allowedAddresses: addresses.split(/[\s,;]+/).filter(Boolean) }),
  );
  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-4">
      {choosesMode ? (
        <ChoiceList
          kind="radio"
          label={t('mode')}
          choices={modes.map((value) => ({
            value,
            label: t(`modes.${value}`),
            hint: t(`modeHints.${value}`),
          }))}
          chosen={[mode]}
          onChange={([chosen]) => setMode(chosen!)}
        />
      ) : null}
      <ClientFields
        control={control}
        words={{ scopes: t('scopes'), expiry: t('expiry'), lastDayHint: t('lastDayHint') }}
      />
      <TextAreaField
        label={t('addresses')}
        hint={t('addressesHint')}
        dir="ltr"
        rows={2}
        spellCheck={false}
        autoComplete="off"
        value={addresses}
        onChange={(event) => setAddresses(event.target.value)}
      />
      <FormButtons submitLabel={submitLabel} busy={busy} error={error} onCancel={onCancel} />
    </form>
  );
}
