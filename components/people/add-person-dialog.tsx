'use client';

import { useTranslations } from 'use-intl';
import { useLanguage } from '@/components/domain/use-language';
import { LinkStep } from '@/components/people/link-step';
import { blankPerson, type PersonFormValues } from '@/components/people/person-form';
import { PersonFormView } from '@/components/people/person-form-view';
import { addPerson } from '@/components/people/queries';
import { usePersonChange } from '@/components/people/use-person-change';
import { FormDialog } from '@/components/ui/form-dialog';
import type { DialogProps } from '@/components/ui/use-dialog-choice';

/** Adds a person, then shows the link with which they set their password. */
export function AddPersonDialog({ open, onClose, onClosed }: DialogProps) {
  const t = useTranslations('people.addPersonDialog');
  const language = useLanguage();
  const add = usePersonChange((tenantId, values: PersonFormValues) => addPerson(tenantId, values));
  return (
    <FormDialog
      open={open}
      onClose={onClose}
      onClosed={onClosed}
      locked={add.isPending || add.isSuccess}
      title={add.data ? t('invited', { name: add.data.name }) : t('add')}
    >
      {add.data ? (
        <LinkStep person={add.data} onDone={onClose} />
      ) : (
        <PersonFormView
          // Colleagues mostly speak the language of who adds them.
          values={{ ...blankPerson, language }}
          isNew
          submitLabel={t('add')}
          busy={add.isPending}
          error={add.error}
          onSubmit={add.mutate}
          onCancel={onClose}
        />
      )}
    </FormDialog>
  );
}
