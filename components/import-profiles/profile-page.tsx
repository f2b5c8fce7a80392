'use client';

import { useQuery } from '@tanstack/react-query';
import { Archive, BookX, Download, FileDown, FileJson, Pencil, Upload } from 'lucide-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { usePerson } from '@/components/frame/person-context';
import { ArchiveProfileDialog } from '@/components/import-profiles/archive-profile-dialog';
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
import { formatMinute, RelativeTime } from '@/components/ui/relative-time';
import { saveJson } from '@/components/ui/save-json';
import { Skeleton } from '@/components/ui/skeleton';
import { type DialogProps, useDialogChoice } from '@/components/ui/use-dialog-choice';
import { apiAddress } from '@/lib/http/browser-fetch';
import { foldName } from '@/lib/headers/fold-name';
import type { Profile } from '@/lib/profiles/profile-schemas';
import { namedColumns } from '@/lib/shaping/compile-rules';

const list = '/settings/import-profiles';

type Choice = 'edit' | 'import' | 'archive';

/** One import profile: all its rules in plain words, its versions, and what can be done with it. */
export function ProfilePage({ profileId }: { profileId: string }) {
  const { tenantId } = usePerson();
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
            back={{ href: list, label: 'Import profiles' }}
            title={profile.name}
            badge={<Badge>Version {profile.version}</Badge>}
            actions={<Actions profile={profile} onChoose={openDialog} />}
          />
          <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
            <Panel id="rules" title="How its files are read" bodyClassName="p-0">
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
  const { tenantId } = usePerson();
  return (
    <>
      <Link href="/imports/new" className={buttonClass({ variant: 'primary' })}>
        <Upload aria-hidden />
        Use it: drop a file
      </Link>
      <a
        href={apiAddress(`/delivery/import-template?profile_id=${profile.id}`, tenantId)}
        download
        className={buttonClass()}
      >
        <Download aria-hidden />
        Template (.xlsx)
      </a>
      <Button icon={<Pencil />} onClick={() => onChoose('edit')}>
        Edit
      </Button>
      <ActionsMenu name={profile.name}>
        <MenuItem onSelect={() => saveJson(exportedProfile(profile), profileFileName(profile.name))}>
          <FileDown aria-hidden />
          Export as JSON
        </MenuItem>
        <MenuItem onSelect={() => onChoose('import')}>
          <FileJson aria-hidden />
          Import a new version from JSON…
        </MenuItem>
        <MenuSeparator />
        <MenuItem onSelect={() => onChoose('archive')}>
          <Archive aria-hidden />
          Archive…
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
  const needed = namedColumns(profile.rules);
  const read = new Set(needed.map(foldName));
  const unread = profile.columns.filter((name) => !read.has(foldName(name)));
  return (
    <Panel id="about" title="About this profile">
      <dl className="grid grid-cols-2 gap-4">
        <Fact label="For files of">
          <bdi>{profile.customer_name ?? 'All customers'}</bdi>
        </Fact>
        <Fact label="Last used">
          {profile.last_used_at ? <RelativeTime at={profile.last_used_at} /> : 'Never'}
        </Fact>
        <Fact label="Last changed" className="col-span-2">
          <span suppressHydrationWarning>
            {formatMinute(profile.version_created_at)}, <bdi>{profile.version_created_by_name}</bdi>
          </span>
        </Fact>
        <Fact label="Columns it needs" className="col-span-2">
          <Names names={needed} />
        </Fact>
        {unread.length > 0 ? (
          <Fact label="Other columns by which it knows its files" className="col-span-2">
            <Names names={unread} />
          </Fact>
        ) : null}
      </dl>
    </Panel>
  );
}

function Names({ names }: { names: readonly string[] }) {
  if (names.length === 0) return 'None';
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
  return (
    <MissingThing
      icon={<BookX />}
      title="There is no such import profile"
      back={{ href: list, label: 'Show all import profiles' }}
    >
      It may have been archived, the link may be wrong, or it belongs to another account.
    </MissingThing>
  );
}
