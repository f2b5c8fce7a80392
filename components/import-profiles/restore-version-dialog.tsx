'use client';

import { useTranslations } from 'use-intl';
import { restoreVersion } from '@/components/import-profiles/queries';
import { useProfileChange } from '@/components/import-profiles/use-profile-change';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { MutationProblem } from '@/components/ui/mutation-problem';
import { useToasts } from '@/components/ui/toasts';
import { type LabelledValue, ValueList } from '@/components/ui/value-list';
import type { Profile } from '@/lib/profiles/profile-schemas';

/** Shows what would change and asks for confirmation before an old version is taken back. */
export function RestoreVersionDialog({
  profile,
  version,
  changes,
  open,
  onClose,
}: {
  profile: Profile;
  version: number;
  /** From the current version to that one. */
  changes: readonly LabelledValue[];
  open: boolean;
  onClose: () => void;
}) {
  const t = useTranslations('importProfiles.restoreDialog');
  const toasts = useToasts();
  const restore = useProfileChange(
    (tenantId) => restoreVersion(tenantId, profile.id, version),
    (changed) => {
      onClose();
      toasts.add({
        title: t('restored', { version: String(version) }),
        description: t('isNow', { version: String(changed.version) }),
      });
    },
  );
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={onClose}
      tone="primary"
      title={t('title', { version: String(version) })}
      confirmLabel={t('confirm')}
      busy={restore.isPending}
      onConfirm={() => restore.mutate(undefined)}
      error={<MutationProblem error={restore.error} />}
    >
      <p>{t('effect', { next: String(profile.version + 1), current: String(profile.version) })}</p>
      {changes.length > 0 ? <ValueList values={changes} className="max-h-72 overflow-y-auto" /> : null}
    </ConfirmDialog>
  );
}
