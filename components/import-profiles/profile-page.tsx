'use client';

import { useQuery } from '@tanstack/react-query';
import { Archive, BookX, Download, FileDown, FileJson, Pencil, Upload } from 'lucide-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'use-intl';
import { usePerson } from '@/components/frame/person-context';
import { ArchiveProfileDialog } from '@/components/import-profiles/archive-profile-dialog';
import { useAllCustomers } from '@/components/import-profiles/customer-field';
import { EditProfileDialog } from '@/components/import-profiles/edit-profile-dialog';
import { ImportProfileDialog } from '@/components/import-profiles/import-profile-dialog';
import { exportedProfile, profileFileName } from '@/components/import-profiles/profile-file';
import { profileQuery } from '@/components/import-profiles/queries';
import { RulesView } from '@/components/domain/rules-view';
import { VersionsPanel } from '@/components/import-profiles/versions-panel';
import { Badge } from '@/components/ui/badge';
import { Button, buttonClass } from '@/components/ui/button';
import { DetailHeading, DetailPage, MissingThing } from '@/components/ui/detail-page';
import { ActionsMenu, MenuItem, MenuSeparator } from '@/components/ui/menu';
import { Fact, Panel } from '@/components/ui/panel';
import { RelativeTime } from '@/components/ui/relative-time';
import { bdi } from '@/components/ui/rich-tags';
import { saveJson } from '@/components/ui/save-json';
import { Skeleton } from '@/components/ui/skeleton';
import { type DialogProps, useDialogChoice } from '@/components/ui/use-dialog-choice';
import { useFormats } from '@/components/ui/use-formats';
import { apiAddress } from '@/lib/http/browser-fetch';
import { foldName } from '@/lib/headers/fold-name';
import type { Profile } from '@/lib/profiles/profile-schemas';
import { namedColumns } from '@/lib/shaping/compile-rules';

const list = '/settings/import-profiles';

type Choice = 'edit' | 'import' | 'archive';

/** One import profile: all its rules in plain words, its versions, and what can be done with it. */
export function ProfilePage({ profileId }: { profileId: string }) {
  const { tenantId } = usePerson();
  const t = useTranslations('importProfiles.profilePage');
  const { data, error, refetch } = useQuery(profileQuery(tenantId, profileId));
  const { dialog, openDialog } = useDialogChoice<Choice>();
  return (
    <DetailPage
      noun="importProfile"
      thing={data}
      error={error}
      onRetry={() => void refetch()}
      missing={<UnknownProfile />}
      skeleton={<Skeleton className="h-96 w-full rounded-lg" />}
    >
      {(profile) => (
        <>
          <DetailHeading
            back={{ href: list, label: t('back') }}
            title={profile.name}
            badge={<Badge>{t('version', { version: String(profile.version) })}</Badge>}
            actions={<Actions profile={profile} onChoose={openDialog} />}
          />
          <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
            <Panel id="rules" title={t('rules')} bodyClassName="p-0">
              <RulesView content={profile} serviceName={profile.delivery_service_name} />
            </Panel>
            <div className="grid gap-5">
              <AboutPanel profile={profile} />
              <VersionsPanel profile={profile} />
            </div>
          </div>
          {dialog ? <ActionDialog {...dialog} profile={profile} /> : null}
        </>
      )}
    </DetailPage>
  );
}

function Actions({ profile, onChoose }: { profile: Profile; onChoose: (choice: Choice) => void }) {
  const t = useTranslations('importProfiles.profilePage');
  const tCommon = useTranslations('common');
  const { tenantId } = usePerson();
  return (
    <>
      <Link href="/imports/new" className={buttonClass({ variant: 'primary' })}>
        <Upload aria-hidden />
        {t('use')}
      </Link>
      <a
        href={apiAddress(`/delivery/import-template?profile_id=${profile.id}`, tenantId)}
        download
        className={buttonClass()}
      >
        <Download aria-hidden />
        {t('template')}
      </a>
      <Button icon={<Pencil />} onClick={() => onChoose('edit')}>
        {tCommon('edit')}
      </Button>
      <ActionsMenu name={profile.name}>
        <MenuItem onSelect={() => saveJson(exportedProfile(profile), profileFileName(profile.name))}>
          <FileDown aria-hidden />
          {t('export')}
        </MenuItem>
        <MenuItem onSelect={() => onChoose('import')}>
          <FileJson aria-hidden />
          {t('importVersion')}
        </MenuItem>
        <MenuSeparator />
        <MenuItem onSelect={() => onChoose('archive')}>
          <Archive aria-hidden />
          {t('archive')}
        </MenuItem>
      </ActionsMenu>
    </>
  );
}

function ActionDialog({ choice, profile, ...props }: DialogProps & { choice: Choice; profile: Profile }) {
  const router = useRouter();
  switch (choice) {
    case 'edit':
      return <EditProfileDialog profile={profile} {...props} />;
    case 'import':
      return <ImportProfileDialog profile={profile} {...props} />;
    case 'archive':
      return (
        <ArchiveProfileDialog
          profile={profile}
          open={props.open}
          onClose={props.onClose}
          onArchived={() => router.push(list)}
        />
      );
  }
}

function AboutPanel({ profile }: { profile: Profile }) {
  const t = useTranslations('importProfiles.profilePage');
  const allCustomers = useAllCustomers();
  const formats = useFormats();
  const needed = namedColumns(profile.rules);
  const read = new Set(needed.map(foldName));
  const unread = profile.columns.filter((name) => !read.has(foldName(name)));
  return (
    <Panel id="about" title={t('about')}>
      <dl className="grid grid-cols-2 gap-4">
        <Fact label={t('forFilesOf')}>
          <bdi>{profile.customer_name ?? allCustomers.label}</bdi>
        </Fact>
        <Fact label={t('lastUsed')}>
          {profile.last_used_at ? <RelativeTime at={profile.last_used_at} /> : t('never')}
        </Fact>
        <Fact label={t('lastChanged')} className="col-span-2">
          <span suppressHydrationWarning>
            {t.rich('changedBy', {
              bdi,
              moment: formats.minute(profile.version_created_at),
              person: profile.version_created_by_name,
            })}
          </span>
        </Fact>
        <Fact label={t('needed')} className="col-span-2">
          <Names names={needed} />
        </Fact>
        {unread.length > 0 ? (
          <Fact label={t('unread')} className="col-span-2">
            <Names names={unread} />
          </Fact>
        ) : null}
      </dl>
    </Panel>
  );
}

function Names({ names }: { names: readonly string[] }) {
  const tCommon = useTranslations('common');
  if (names.length === 0) return tCommon('none');
  return (
    <ul className="mt-1 flex flex-wrap gap-1.5">
      {names.map((name) => (
        <li
          key={name}
          className="rounded-sm border border-line-strong/60 px-1.5 text-[0.8125rem] [overflow-wrap:anywhere]"
        >
          <bdi>{name}</bdi>
        </li>
      ))}
    </ul>
  );
}

/** A profile of another tenant looks the same as one that does not exist. */
export function UnknownProfile() {
  const t = useTranslations('importProfiles.profilePage');
  return (
    <MissingThing icon={<BookX />} title={t('unknown')} back={{ href: list, label: t('showAll') }}>
      {t('unknownWhy')}
    </MissingThing>
  );
}
