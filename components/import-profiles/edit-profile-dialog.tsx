'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { CustomerField, customerIdOf, useAllCustomers } from '@/components/import-profiles/customer-field';
import { changeProfile } from '@/components/import-profiles/queries';
import { useProfileChange } from '@/components/import-profiles/use-profile-change';
import { ChoiceList } from '@/components/ui/choice-list';
import { FormButtons } from '@/components/ui/form-buttons';
import { FormDialog } from '@/components/ui/form-dialog';
import { TextField } from '@/components/ui/text-field';
import { useToasts } from '@/components/ui/toasts';
import type { DialogProps } from '@/components/ui/use-dialog-choice';
import { PROFILE_NAME_LENGTH, type Profile } from '@/lib/profiles/profile-schemas';

/** Changes a profile's name, its customer, and what becomes of orders that exist already. */
export function EditProfileDialog({ profile, open, onClose, onClosed }: DialogProps & { profile: Profile }) {
  const t = useTranslations('importProfiles.editDialog');
  const tCommon = useTranslations('common');
  const toasts = useToasts();
  const allCustomers = useAllCustomers();
  const [name, setName] = useState(profile.name);
  const [customer, setCustomer] = useState(() => {
    const { customer_id: id, customer_name: customerName } = profile;
    return id === null ? allCustomers : { value: id, label: customerName ?? id };
  });
  const [mode, setMode] = useState(profile.rules.duplicate_mode);
  const [isTried, setIsTried] = useState(false);
  const save = useProfileChange(
    (tenantId) =>
      changeProfile(tenantId, profile.id, {
        name: name.trim(),
        customer_id: customerIdOf(customer),
        ...(mode !== profile.rules.duplicate_mode && { rules: { ...profile.rules, duplicate_mode: mode } }),
      }),
    (changed) => {
      onClose();
      toasts.add({ title: t('changed', { name: changed.name }) });
    },
  );
  const isBlank = name.trim() === '';
  return (
    <FormDialog
      open={open}
      onClose={onClose}
      onClosed={onClosed}
      locked={save.isPending}
      title={t('title', { name: profile.name })}
    >
      <form
        noValidate
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          setIsTried(true);
          if (!isBlank) save.mutate(undefined);
        }}
      >
        <TextField
          label={t('name')}
          dir="auto"
          autoComplete="off"
          maxLength={PROFILE_NAME_LENGTH}
          value={name}
          onChange={(event) => setName(event.target.value)}
          error={isTried && isBlank ? t('blank') : undefined}
        />
        <CustomerField value={customer} onChange={setCustomer} />
        <ChoiceList
          kind="radio"
          label={t('duplicates')}
          chosen={[mode]}
          onChange={([chosen]) => chosen && setMode(chosen)}
          choices={[
            { value: 'fail', label: t('fail'), hint: t('failHint') },
            {
              value: 'skip',
              label: t('skip'),
              hint: t('skipHint'),
            },
            {
              value: 'update',
              label: t('update'),
              hint: t('updateHint'),
            },
          ]}
        />
        <p className="text-[0.8125rem] text-muted">{t('howToChange')}</p>
        <FormButtons
          submitLabel={tCommon('save')}
          busy={save.isPending}
          error={save.error}
          onCancel={onClose}
        />
      </form>
    </FormDialog>
  );
}
