'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { useMemo } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { personFormSchema, type PersonFormValues } from '@/components/people/person-form';
import { FormButtons } from '@/components/ui/form-buttons';
import { ChoiceList } from '@/components/ui/choice-list';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { languageNames, type Language, languages } from '@/lib/languages/language';
import { personNameLength, tenantRoleSchema } from '@/lib/people/people-schemas';

const languageOptions = languages.map((language) => ({ value: language, label: languageNames[language] }));

/** The form for a person, new or existing. */
export function PersonFormView({
  values,
  isNew = false,
  isSelf = false,
  submitLabel,
  busy,
  error,
  onSubmit,
  onCancel,
}: {
  values: PersonFormValues;
  /** The e-mail address is what people sign in with; it cannot be changed later. */
  isNew?: boolean;
  /** Nobody changes their own role. */
  isSelf?: boolean;
  submitLabel: string;
  busy: boolean;
  error: Error | null;
  onSubmit: (values: PersonFormValues) => void;
  onCancel: () => void;
}) {
  const t = useTranslations('people.personForm');
  const tRoles = useTranslations('domain.roles');
  const schema = useMemo(() => personFormSchema(t), [t]);
  const roleChoices = tenantRoleSchema.options.map((role) => ({
    value: role,
    label: tRoles(`${role}.name`),
    hint: tRoles(`${role}.explanation`),
  }));
  const { control, register, handleSubmit, formState } = useForm({
    resolver: zodResolver(schema),
    defaultValues: values,
  });
  const { errors } = formState;
  return (
    <form noValidate onSubmit={(event) => void handleSubmit(onSubmit)(event)} className="flex flex-col gap-4">
      <TextField
        label={t('name')}
        dir="auto"
        maxLength={personNameLength}
        autoComplete="off"
        {...register('name')}
        error={errors.name?.message}
      />
      <TextField
        label={t('email')}
        type="email"
        dir="ltr"
        autoComplete="off"
        readOnly={!isNew}
        hint={isNew ? t('emailHint') : t('emailFixed')}
        {...register('email')}
        error={errors.email?.message}
      />
      {isSelf ? null : (
        <Controller
          control={control}
          name="role"
          render={({ field }) => (
            <ChoiceList
              kind="radio"
              label={t('role')}
              choices={roleChoices}
              chosen={[field.value]}
              onChange={([role]) => field.onChange(role)}
            />
          )}
        />
      )}
      <Controller
        control={control}
        name="language"
        render={({ field }) => (
          <SelectField
            label={t('language')}
            hint={t('languageHint')}
            value={field.value}
            onChange={(language) => field.onChange(language as Language)}
            options={languageOptions}
          />
        )}
      />
      <FormButtons submitLabel={submitLabel} busy={busy} error={error} onCancel={onCancel} />
    </form>
  );
}
