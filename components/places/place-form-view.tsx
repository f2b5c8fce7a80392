'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { useMemo } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { placeFormSchema, type PlaceFormValues, type PlaceValue } from '@/components/places/place-form';
import { FormButtons } from '@/components/ui/form-buttons';
import { TextField } from '@/components/ui/text-field';
import { RequestProblem } from '@/lib/http/browser-fetch';

/** The form for a place, new or existing. */
export function PlaceFormView({
  values,
  submitLabel,
  busy,
  error,
  onSubmit,
  onCancel,
}: {
  values: PlaceFormValues;
  submitLabel: string;
  busy: boolean;
  error: Error | null;
  onSubmit: (values: PlaceFormValues) => void;
  onCancel: () => void;
}) {
  const t = useTranslations('places.placeForm');
  const tValues = useTranslations('places.values');
  const schema = useMemo(() => placeFormSchema(t), [t]);
  const hints: Partial<Record<PlaceValue, string>> = {
    code: t('codeHint'),
    name: t('optional'),
    postcode: t('optional'),
    country: t('countryHint'),
  };
  const { register, handleSubmit, formState } = useForm({
    resolver: zodResolver(schema),
    defaultValues: values,
  });
  const refused = error instanceof RequestProblem ? error.fieldMessages : new Map<string, string>();
  const field = (name: PlaceValue, dir: 'auto' | 'ltr' = 'auto') => (
    <TextField
      key={name}
      label={tValues(name)}
      hint={hints[name]}
      dir={dir}
      autoComplete="off"
      {...register(name)}
      error={formState.errors[name]?.message ?? refused.get(name)}
    />
  );
  return (
    <form noValidate onSubmit={(event) => void handleSubmit(onSubmit)(event)} className="flex flex-col gap-4">
      <div className="grid gap-4 sm:grid-cols-2 sm:items-start">
        {field('code', 'ltr')}
        {field('name')}
      </div>
      {field('full_address')}
      <div className="grid grid-cols-[minmax(0,1fr)_minmax(0,2fr)] items-start gap-4">
        {field('postcode', 'ltr')}
        {field('city')}
      </div>
      {field('country')}
      <div className="grid grid-cols-2 items-start gap-4">
        {field('latitude', 'ltr')}
        {field('longitude', 'ltr')}
      </div>
      <FormButtons submitLabel={submitLabel} busy={busy} error={error} onCancel={onCancel} />
    </form>
  );
}
