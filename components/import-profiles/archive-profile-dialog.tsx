'use client';

import { useTranslations } from 'use-intl';
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
  const t = useTranslations('importProfiles.archiveDialog');
  const toasts = useToasts();
  const archive = useProfileChange(
    (tenantId) => archiveProfile(tenantId, profile.id),
    () => {
      onClose();
      toasts.add({ title: t('archived', { name: profile.name }) });
      onArchived?.();
    },
    (queryKey) => queryKey.includes(profile.id),
  );
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={onClose}
      title={t('title', { name: profile.name })}
      confirmLabel={t('confirm')}
      busy={archive.isPending}
      onConfirm={() => archive.mutate(undefined)}
      error={<MutationProblem error={archive.error} />}
    >
      <p>{t('effect')}</p>
      <p>{t('kept')}</p>
    </ConfirmDialog>
  );
}
