'use client';

import { useState } from 'react';
import { CustomerField, customerIdOf, customerOption } from '@/components/import-profiles/customer-field';
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
  const toasts = useToasts();
  const [name, setName] = useState(profile.name);
  const [customer, setCustomer] = useState(() => customerOption(profile.customer_id, profile.customer_name));
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
      toasts.add({ title: `“${changed.name}” is changed` });
    },
  );
  const isBlank = name.trim() === '';
  return (
    <FormDialog
      open={open}
      onClose={onClose}
      onClosed={onClosed}
      locked={save.isPending}
      title={`Edit “${profile.name}”`}
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
          label="Name"
          dir="auto"
          autoComplete="off"
          maxLength={PROFILE_NAME_LENGTH}
          value={name}
          onChange={(event) => setName(event.target.value)}
          error={
            isTried && isBlank ? 'Enter the name by which you recognise the shipper’s files.' : undefined
          }
        />
        <CustomerField value={customer} onChange={setCustomer} />
        <ChoiceList
          kind="radio"
          label="Rows whose reference a delivery already has"
          chosen={[mode]}
          onChange={([chosen]) => chosen && setMode(chosen)}
          choices={[
            { value: 'fail', label: 'Fail', hint: 'They are listed with the failed rows' },
            {
              value: 'skip',
              label: 'Are left out',
              hint: 'For shippers that send all open orders each time',
            },
            {
              value: 'update',
              label: 'Update the delivery',
              hint: 'If it has not left: for shippers that send corrections',
            },
          ]}
        />
        <p className="text-[0.8125rem] text-muted">
          To change a rule, import a file with this profile: change it there, keep “Remember this” ticked, and
          start the import.
        </p>
        <FormButtons submitLabel="Save" busy={save.isPending} error={save.error} onCancel={onClose} />
      </form>
    </FormDialog>
  );
}
