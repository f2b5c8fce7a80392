'use client';

import { useTranslations } from 'use-intl';
import { MutationProblem } from '@/components/ui/mutation-problem';
import { disablePerson } from '@/components/people/queries';
import { usePersonChange } from '@/components/people/use-person-change';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { useToasts } from '@/components/ui/toasts';
import type { Person } from '@/lib/people/people-schemas';

/** Asks for confirmation before disabling a person. */
export function DisablePersonDialog({
  person,
  open,
  onClose,
}: {
  person: Person;
  open: boolean;
  onClose: () => void;
}) {
  const t = useTranslations('people.disablePersonDialog');
  const toasts = useToasts();
  const disable = usePersonChange(
    (tenantId) => disablePerson(tenantId, person.id),
    () => {
      onClose();
      toasts.add({ title: t('done', { name: person.name }), description: t('sessionsEnded') });
    },
  );
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={onClose}
      title={t('title', { name: person.name })}
      confirmLabel={t('confirm')}
      busy={disable.isPending}
      onConfirm={() => disable.mutate(undefined)}
      error={<MutationProblem error={disable.error} />}
    >
      <p>{t('consequence')}</p>
      <p>{t('undo')}</p>
    </ConfirmDialog>
  );
}
