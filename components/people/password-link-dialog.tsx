'use client';

import { LinkStep } from '@/components/people/link-step';
import { makePasswordLink } from '@/components/people/queries';
import { usePersonChange } from '@/components/people/use-person-change';
import { FormButtons } from '@/components/ui/form-buttons';
import { FormDialog } from '@/components/ui/form-dialog';
import type { DialogProps } from '@/components/ui/use-dialog-choice';
import type { Person } from '@/lib/people/people-schemas';

/** Creates a link to set a password, then shows it. */
export function PasswordLinkDialog({ person, open, onClose, onClosed }: DialogProps & { person: Person }) {
  const make = usePersonChange((tenantId) => makePasswordLink(tenantId, person.id));
  const isInvited = person.status === 'invited';
  return (
    <FormDialog
      open={open}
      onClose={onClose}
      onClosed={onClosed}
      locked={make.isPending || make.isSuccess}
      title={isInvited ? `New invitation for “${person.name}”` : `Reset the password of “${person.name}”`}
    >
      {make.data ? (
        <LinkStep person={make.data} onDone={onClose} />
      ) : (
        <>
          <p className="text-muted">
            {isInvited
              ? 'They get a new link to set their first password. The previous link stops working.'
              : 'They get a link to set a new password. Until they use it, their current password works; after that they are signed out everywhere. Earlier links stop working.'}
          </p>
          <FormButtons
            submitLabel="Create link"
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
