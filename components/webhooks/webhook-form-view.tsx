'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { useMemo } from 'react';
import { type Control, useController, useForm } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { ChoiceList } from '@/components/ui/choice-list';
import { FormButtons } from '@/components/ui/form-buttons';
import { TextField } from '@/components/ui/text-field';
import { chosenAmong, eventTypeNames } from '@/components/webhooks/event-type-names';
import {
  type WebhookFormValues,
  webhookFormRules,
  webhookFormWords,
} from '@/components/webhooks/webhook-form';
import { webhookDescriptionLength, webhookUrlLength } from '@/lib/webhooks/webhook-schemas';

/** The form for a webhook, new or existing. */
export function WebhookFormView({
  values,
  submitLabel,
  busy,
  error,
  onSubmit,
  onCancel,
}: {
  values: WebhookFormValues;
  submitLabel: string;
  busy: boolean;
  error: Error | null;
  onSubmit: (values: WebhookFormValues) => void;
  onCancel: () => void;
}) {
  const t = useTranslations('webhooks.webhookForm');
  const resolver = useMemo(() => zodResolver(webhookFormRules(t), { error: webhookFormWords(t) }), [t]);
  const { control, handleSubmit } = useForm({ resolver, defaultValues: values });
  return (
    <form noValidate onSubmit={(event) => void handleSubmit(onSubmit)(event)} className="flex flex-col gap-4">
      <AddressField control={control} />
      <DescriptionField control={control} />
      <TypesField control={control} />
      <FormButtons submitLabel={submitLabel} busy={busy} error={error} onCancel={onCancel} />
    </form>
  );
}

interface FieldProps {
  control: Control<WebhookFormValues>;
}

function AddressField({ control }: FieldProps) {
  const t = useTranslations('webhooks.webhookForm');
  const { field, fieldState } = useController({ control, name: 'url' });
  return (
    <TextField
      label={t('url')}
      hint={t('urlHint')}
      placeholder={t('urlExample')}
      type="url"
      dir="ltr"
      inputMode="url"
      maxLength={webhookUrlLength}
      autoComplete="off"
      {...field}
      error={fieldState.error?.message}
    />
  );
}

function DescriptionField({ control }: FieldProps) {
  const t = useTranslations('webhooks.webhookForm');
  const { field, fieldState } = useController({ control, name: 'description' });
  return (
    <TextField
      label={t('description')}
      placeholder={t('descriptionExample')}
      maxLength={webhookDescriptionLength}
      autoComplete="off"
      dir="auto"
      {...field}
      error={fieldState.error?.message}
    />
  );
}

function TypesField({ control }: FieldProps) {
  const t = useTranslations('webhooks.webhookForm');
  const tTypes = useTranslations('webhooks.eventTypes');
  const { field: which } = useController({ control, name: 'which' });
  const { field: types, fieldState } = useController({ control, name: 'types' });
  return (
    <ChoiceList
      kind="radio"
      label={t('events')}
      choices={[
        { value: 'all', label: t('all'), hint: t('allHint') },
        { value: 'chosen', label: t('chosen') },
      ]}
      chosen={[which.value]}
      onChange={([choice]) => which.onChange(choice)}
    >
      {which.value === 'chosen' ? (
        <div className="ms-6.5">
          <ChoiceList
            kind="checkbox"
            label={t('types')}
            choices={chosenAmong.map((type) => ({
              value: type,
              label: (
                <>
                  {tTypes(eventTypeNames[type])}{' '}
                  <code
                    dir="ltr"
                    className="font-mono text-xs text-faint [overflow-wrap:anywhere] max-sm:block max-sm:w-fit"
                  >
                    {type}
                  </code>
                </>
              ),
            }))}
            chosen={types.value}
            onChange={types.onChange}
            error={fieldState.error?.message}
          />
        </div>
      ) : null}
    </ChoiceList>
  );
}
