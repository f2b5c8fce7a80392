'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { referencesQuery } from '@/components/api/references-query';
import { useRuleWords } from '@/components/domain/use-rule-words';
import { compareVersions } from '@/components/import-profiles/compare-versions';
import { versionsQuery } from '@/components/import-profiles/queries';
import { RestoreVersionDialog } from '@/components/import-profiles/restore-version-dialog';
import { type ProfileVersion, VersionDrawer } from '@/components/import-profiles/version-drawer';
import { usePerson } from '@/components/frame/person-context';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { Panel } from '@/components/ui/panel';
import { useFocusInSight } from '@/components/ui/rescue-focus';
import { bdi } from '@/components/ui/rich-tags';
import { Skeleton } from '@/components/ui/skeleton';
import { ErrorState } from '@/components/ui/states';
import { useDialogChoice } from '@/components/ui/use-dialog-choice';
import { useFormats } from '@/components/ui/use-formats';
import { ValueList } from '@/components/ui/value-list';
import type { Profile } from '@/lib/profiles/profile-schemas';

type Choice = { action: 'look' | 'restore'; version: ProfileVersion };

/** A profile's versions, each with what it changed; an old one can be looked at and taken back. */
export function VersionsPanel({ profile }: { profile: Profile }) {
  const t = useTranslations('importProfiles.versionsPanel');
  const versionWords = useTranslations('importProfiles.compareVersions');
  const ruleWords = useRuleWords();
  const { tenantId } = usePerson();
  const { data, error, refetch } = useQuery(versionsQuery(tenantId, profile.id));
  const { dialog, openDialog } = useDialogChoice<Choice>();
  const versions = data?.data;
  const list = useFocusInSight<HTMLOListElement>(versions?.length);
  const services = useQuery(referencesQuery('delivery-services', tenantId));
  const nameOfService = (id: string) =>
    id === profile.delivery_service_id
      ? profile.delivery_service_name
      : (services.data?.options.find(({ value }) => value === id)?.label ?? null);
  const serviceOf = ({ delivery_service_id: id }: ProfileVersion) => (id === null ? null : nameOfService(id));
  const isCurrent = ({ version }: ProfileVersion) => version === profile.version;
  return (
    <Panel id="versions" title={t('title')} bodyClassName="p-0">
      {versions ? (
        <ol ref={list}>
          {versions.map((version, index) => (
            <VersionLine
              key={version.version}
              version={version}
              before={versions[index + 1]}
              isCurrent={isCurrent(version)}
              nameOfService={nameOfService}
              onAction={(action) => openDialog({ action, version })}
            />
          ))}
        </ol>
      ) : error ? (
        <ErrorState className="m-4" title={t('failed')} error={error} onRetry={() => void refetch()} />
      ) : (
        <div role="status" aria-label={t('loading')} className="p-4">
          <Skeleton className="mb-2 w-40" />
          <Skeleton className="w-64 max-w-full" />
        </div>
      )}
      {dialog?.choice.action === 'look' ? (
        <VersionDrawer
          version={dialog.choice.version}
          serviceName={serviceOf(dialog.choice.version)}
          open={dialog.open}
          onClose={dialog.onClose}
          onRestore={
            isCurrent(dialog.choice.version)
              ? null
              : () => openDialog({ action: 'restore', version: dialog.choice.version })
          }
        />
      ) : null}
      {dialog?.choice.action === 'restore' ? (
        <RestoreVersionDialog
          profile={profile}
          version={dialog.choice.version.version}
          changes={compareVersions(profile, dialog.choice.version, nameOfService, versionWords, ruleWords)}
          open={dialog.open}
          onClose={dialog.onClose}
        />
      ) : null}
    </Panel>
  );
}

function VersionLine({
  version,
  before,
  isCurrent,
  nameOfService,
  onAction,
}: {
  version: ProfileVersion;
  /** The version before it; undefined: it is the first, or the list does not reach so far. */
  before: ProfileVersion | undefined;
  isCurrent: boolean;
  nameOfService: (id: string) => string | null;
  onAction: (action: Choice['action']) => void;
}) {
  const t = useTranslations('importProfiles.versionsPanel');
  const versionWords = useTranslations('importProfiles.compareVersions');
  const ruleWords = useRuleWords();
  const formats = useFormats();
  const { version: number, created_at: at, created_by_name: by } = version;
  const changes = before ? compareVersions(before, version, nameOfService, versionWords, ruleWords) : [];
  return (
    <li className="flex flex-col gap-2 border-b px-4 py-3 last:border-b-0">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <p className="font-medium">{t('version', { version: String(number) })}</p>
        {isCurrent ? <Badge tone="accent">{t('current')}</Badge> : null}
        <p className="text-[0.8125rem] text-muted" suppressHydrationWarning>
          {t.rich('by', { bdi, person: by, moment: formats.minute(at) })}
        </p>
        {isCurrent ? null : (
          <div className="ms-auto flex gap-1">
            <Button
              size="sm"
              aria-label={t('lookLabel', { version: String(number) })}
              onClick={() => onAction('look')}
            >
              {t('look')}
            </Button>
            <Button
              size="sm"
              aria-label={t('restoreLabel', { version: String(number) })}
              onClick={() => onAction('restore')}
            >
              {t('restore')}
            </Button>
          </div>
        )}
      </div>
      {before ? (
        changes.length > 0 ? (
          <ValueList values={changes} />
        ) : (
          <p className="text-[0.8125rem] text-muted">{t('same', { version: String(before.version) })}</p>
        )
      ) : number === 1 ? (
        <p className="text-[0.8125rem] text-muted">{t('first')}</p>
      ) : null}
    </li>
  );
}
