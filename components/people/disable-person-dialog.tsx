'use client';

import { useTranslations } from 'use-intl';
import { disablePerson } from '@/components/people/queries';
import { usePersonChange } from '@/components/people/use-person-change';
import { ConfirmChange, useDone } from '@/components/ui/confirm-change';
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
  const done = useDone(onClose, { title: t('done', { name: person.name }), description: t('sessionsEnded') });
  const disable = usePersonChange((tenantId) => disablePerson(tenantId, person.id), done);
  return (
    <ConfirmChange
      {...{ open, onClose, change: disable }}
      title={t('title', { name: person.name })}
      confirmLabel={t('confirm')}
    >
      <p>{t('consequence')}</p>
      <p>{t('undo')}</p>
    </ConfirmChange>
  );
}
