'use client';

import { archiveProfile } from '@/components/import-profiles/queries';
import { useProfileChange } from '@/components/import-profiles/use-profile-change';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { MutationProblem } from '@/components/ui/mutation-problem';
import { useToasts } from '@/components/ui/toasts';
import type { Profile } from '@/lib/profiles/profile-schemas';

/** Asks for confirmation before archiving a profile. */
export function ArchiveProfileDialog({
  profile,
  open,
  onClose,
  onArchived,
}: {
  profile: Profile;
  open: boolean;
  onClose: () => void;
  onArchived?: () => void;
}) {
  const toasts = useToasts();
  const archive = useProfileChange(
    (tenantId) => archiveProfile(tenantId, profile.id),
    () => {
      onClose();
      toasts.add({ title: `“${profile.name}” is archived` });
      onArchived?.();
    },
    (queryKey) => queryKey.includes(profile.id),
  );
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={onClose}
      title={`Archive “${profile.name}”?`}
      confirmLabel="Archive profile"
      busy={archive.isPending}
      onConfirm={() => archive.mutate(undefined)}
      error={<MutationProblem error={archive.error} />}
    >
      <p>Files are no longer recognised by it, and programs that name it are refused.</p>
      <p>
        Its imports stay as they are and still name it. It cannot be taken back from here: export it first if
        you may need it again.
      </p>
    </ConfirmDialog>
  );
}
