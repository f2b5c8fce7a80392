'use client';

import { useTranslations } from 'use-intl';
import { formOfPerson, type PersonFormValues } from '@/components/people/person-form';
import { PersonFormView } from '@/components/people/person-form-view';
import { changePerson } from '@/components/people/queries';
import { usePersonChange } from '@/components/people/use-person-change';
import { FormDialog } from '@/components/ui/form-dialog';
import type { DialogProps } from '@/components/ui/use-dialog-choice';
import { useToasts } from '@/components/ui/toasts';
import type { Person } from '@/lib/people/people-schemas';

/** Edits a person's name, role and language. */
export function EditPersonDialog({
  person,
  isSelf,
  open,
  onClose,
  onClosed,
}: DialogProps & { person: Person; isSelf: boolean }) {
  const t = useTranslations('people.editPersonDialog');
  const tCommon = useTranslations('common');
  const toasts = useToasts();
  const change = usePersonChange(
    (tenantId, { name, role, language }: PersonFormValues) =>
      changePerson(tenantId, person.id, { name, role, language }),
    () => {
      onClose();
      toasts.add({ title: t('done'), description: t('whenItApplies') });
    },
  );
  return (
    <FormDialog
      open={open}
      onClose={onClose}
      onClosed={onClosed}
      locked={change.isPending}
      title={t('title', { name: person.name })}
    >
      <PersonFormView
        values={formOfPerson(person)}
        isSelf={isSelf}
        submitLabel={tCommon('save')}
        busy={change.isPending}
        error={change.error}
        onSubmit={change.mutate}
        onCancel={onClose}
      />
    </FormDialog>
  );
}
