'use client';

import { useTranslations } from 'use-intl';
import { RulesView } from '@/components/domain/rules-view';
import { Button } from '@/components/ui/button';
import { Drawer } from '@/components/ui/drawer';
import { bdi } from '@/components/ui/rich-tags';
import { useFormats } from '@/components/ui/use-formats';
import type { ProfileVersions } from '@/lib/profiles/profile-schemas';

export type ProfileVersion = ProfileVersions['data'][number];

/** All that an old version decides. */
export function VersionDrawer({
  version,
  serviceName,
  open,
  onClose,
  onRestore,
}: {
  version: ProfileVersion;
  /** Of its delivery service; null: none, or unknown. */
  serviceName: string | null;
  open: boolean;
  onClose: () => void;
  /** Null: it is the current one. */
  onRestore: (() => void) | null;
}) {
  const t = useTranslations('importProfiles.versionDrawer');
  const formats = useFormats();
  return (
    <Drawer open={open} onClose={onClose} title={t('title', { version: String(version.version) })}>
      <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
        <p className="text-muted" suppressHydrationWarning>
          {t.rich('by', { bdi, person: version.created_by_name, moment: formats.exact(version.created_at) })}
        </p>
        {onRestore ? <Button onClick={onRestore}>{t('restore')}</Button> : null}
      </div>
      <div className="-mx-4">
        <RulesView content={version} serviceName={serviceName} />
      </div>
    </Drawer>
  );
}
