'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { Controller, useForm } from 'react-hook-form';
import { personFormSchema, type PersonFormValues } from '@/components/people/person-form';
import { languageNames, roleNames } from '@/components/domain/person-words';
import { FormButtons } from '@/components/ui/form-buttons';
import { ChoiceList } from '@/components/ui/choice-list';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { type Language, languages } from '@/lib/languages/language';
import { personNameLength, tenantRoleSchema } from '@/lib/people/people-schemas';

const roleChoices = tenantRoleSchema.options.map((role) => ({
  value: role,
  label: roleNames[role].name,
  hint: roleNames[role].explanation,
}));

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
  const { control, register, handleSubmit, formState } = useForm({
    resolver: zodResolver(personFormSchema),
    defaultValues: values,
  });
  const { errors } = formState;
  return (
    <form noValidate onSubmit={(event) => void handleSubmit(onSubmit)(event)} className="flex flex-col gap-4">
      <TextField
        label="Name"
        dir="auto"
        maxLength={personNameLength}
        autoComplete="off"
        {...register('name')}
        error={errors.name?.message}
      />
      <TextField
        label="E-mail"
        type="email"
        dir="ltr"
        autoComplete="off"
        readOnly={!isNew}
        hint={
          isNew ? 'They sign in with it.' : 'It cannot be changed. For another address, add the person again.'
        }
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
              label="Role"
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
            label="Language"
            hint="For e-mails, and for messages about rows and files."
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
