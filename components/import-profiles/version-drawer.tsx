'use client';

import { RulesView } from '@/components/domain/rules-view';
import { Button } from '@/components/ui/button';
import { Drawer } from '@/components/ui/drawer';
import { formatExact } from '@/components/ui/relative-time';
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
  return (
    <Drawer open={open} onClose={onClose} title={`Version ${version.version}`}>
      <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
        <p className="text-muted" suppressHydrationWarning>
          <bdi>{version.created_by_name}</bdi>, {formatExact(version.created_at)}
        </p>
        {onRestore ? <Button onClick={onRestore}>Take it back…</Button> : null}
      </div>
      <div className="-mx-4">
        <RulesView content={version} serviceName={serviceName} />
      </div>
    </Drawer>
  );
}
