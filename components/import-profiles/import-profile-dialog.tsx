'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { FileJson } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { usePerson } from '@/components/frame/person-context';
import { findOwn, type OwnReferences } from '@/components/import-profiles/find-own';
import { ImportedProfileForm } from '@/components/import-profiles/imported-profile-form';
import {
  type ProfileFile,
  ProfileFileProblem,
  readProfileFile,
} from '@/components/import-profiles/profile-file';
import { changeProfile, createProfile } from '@/components/import-profiles/queries';
import { useProfileChange } from '@/components/import-profiles/use-profile-change';
import { Button } from '@/components/ui/button';
import { DropFile } from '@/components/ui/drop-file';
import { FormDialog } from '@/components/ui/form-dialog';
import { MutationProblem } from '@/components/ui/mutation-problem';
import { Notice } from '@/components/ui/notice';
import { useToasts } from '@/components/ui/toasts';
import type { DialogProps } from '@/components/ui/use-dialog-choice';
import type { Profile } from '@/lib/profiles/profile-schemas';

/** Makes a profile, or a new version of one, from the JSON file of an exported one. */
export function ImportProfileDialog({
  profile,
  onImported,
  open,
  onClose,
  onClosed,
}: DialogProps & {
  /** Null: a new profile. */
  profile: Profile | null;
  onImported?: (profile: Profile) => void;
}) {
  const t = useTranslations('importProfiles.importDialog');
  const tCommon = useTranslations('common');
  const { tenantId } = usePerson();
  const queryClient = useQueryClient();
  const toasts = useToasts();
  const reading = useMutation({
    mutationFn: async (file: File): Promise<{ file: ProfileFile; own: OwnReferences }> => {
      const read = await readProfileFile(file);
      return { file: read, own: await findOwn(queryClient, tenantId, read) };
    },
  });
  const save = useProfileChange(
    (tenant, body: object) =>
      profile ? changeProfile(tenant, profile.id, body) : createProfile(tenant, body),
    (saved) => {
      onClose();
      toasts.add({
        title: profile
          ? t('newVersion', { name: saved.name, version: String(saved.version) })
          : t('imported', { name: saved.name }),
      });
      onImported?.(saved);
    },
  );
  return (
    <FormDialog
      open={open}
      onClose={onClose}
      onClosed={onClosed}
      locked={save.isPending}
      title={profile ? t('titleVersion', { name: profile.name }) : t('title')}
    >
      {reading.data ? (
        <ImportedProfileForm
          {...reading.data}
          profile={profile}
          busy={save.isPending}
          error={save.error}
          onSubmit={save.mutate}
          onCancel={onClose}
          onOtherFile={() => {
            save.reset();
            reading.reset();
          }}
        />
      ) : (
        <>
          <p className="text-muted">{t('which')}</p>
          <DropFile
            icon={<FileJson aria-hidden />}
            title={t('drop')}
            hint=".json"
            label={t('file')}
            accept=".json,application/json"
            busy={reading.isPending}
            onFile={reading.mutate}
          />
          {reading.error instanceof ProfileFileProblem ? (
            <Notice tone="bad">
              {t(`problems.${reading.error.reason}`, { file: reading.error.fileName })}
              {reading.error.detail ? <bdi> {reading.error.detail}.</bdi> : null}
            </Notice>
          ) : (
            <MutationProblem error={reading.error} />
          )}
          <div className="flex justify-end">
            <Button onClick={onClose}>{tCommon('cancel')}</Button>
          </div>
        </>
      )}
    </FormDialog>
  );
}
