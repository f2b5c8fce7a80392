'use client';

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
  const toasts = useToasts();
  const disable = usePersonChange(
    (tenantId) => disablePerson(tenantId, person.id),
    () => {
      onClose();
      toasts.add({ title: `${person.name} is disabled`, description: 'Their sessions have ended.' });
    },
  );
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={onClose}
      title={`Disable “${person.name}”?`}
      confirmLabel="Disable person"
      busy={disable.isPending}
      onConfirm={() => disable.mutate(undefined)}
      error={<MutationProblem error={disable.error} />}
    >
      <p>
        They are signed out everywhere at once and cannot sign in. Their password links stop working. What
        they did stays, and running imports continue.
      </p>
      <p>You can enable them again later; their password will then work as before.</p>
    </ConfirmDialog>
  );
}
