'use client';

import { useTranslations } from 'use-intl';
import { LinkStep } from '@/components/people/link-step';
import { makePasswordLink } from '@/components/people/queries';
import { usePersonChange } from '@/components/people/use-person-change';
import { FormButtons } from '@/components/ui/form-buttons';
import { FormDialog } from '@/components/ui/form-dialog';
import type { DialogProps } from '@/components/ui/use-dialog-choice';
import type { Person } from '@/lib/people/people-schemas';

/** Creates a link to set a password, then shows it. */
export function PasswordLinkDialog({ person, open, onClose, onClosed }: DialogProps & { person: Person }) {
  const t = useTranslations('people.passwordLinkDialog');
  const make = usePersonChange((tenantId) => makePasswordLink(tenantId, person.id));
  const isInvited = person.status === 'invited';
  return (
    <FormDialog
      open={open}
      onClose={onClose}
      onClosed={onClosed}
      locked={make.isPending || make.isSuccess}
      title={isInvited ? t('newInvitation', { name: person.name }) : t('reset', { name: person.name })}
    >
      {make.data ? (
        <LinkStep person={make.data} onDone={onClose} />
      ) : (
        <>
          <p className="text-muted">{isInvited ? t('newInvitationHint') : t('resetHint')}</p>
          <FormButtons
            submitLabel={t('create')}
            busy={make.isPending}
            error={make.error}
            onCancel={onClose}
            onSubmit={() => make.mutate(undefined)}
          />
        </>
      )}
    </FormDialog>
  );
}
