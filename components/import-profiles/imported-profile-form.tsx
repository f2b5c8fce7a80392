'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useRuleWords } from '@/components/domain/use-rule-words';
import { compareVersions } from '@/components/import-profiles/compare-versions';
import { CustomerField, customerIdOf, useAllCustomers } from '@/components/import-profiles/customer-field';
import type { OwnReferences } from '@/components/import-profiles/find-own';
import { contentBody, contentOfFile, type ProfileFile } from '@/components/import-profiles/profile-file';
import { Button } from '@/components/ui/button';
import { useErrorWords } from '@/components/ui/error-words';
import { Notice } from '@/components/ui/notice';
import { bdi } from '@/components/ui/rich-tags';
import { TextField } from '@/components/ui/text-field';
import { ValueList } from '@/components/ui/value-list';
import { RequestProblem } from '@/lib/http/browser-fetch';
import { PROFILE_NAME_LENGTH, type Profile } from '@/lib/profiles/profile-schemas';

/** What a file would make, before it does: a new profile, or the changes of a new version. */
export function ImportedProfileForm({
  file,
  own,
  profile,
  busy,
  error,
  onSubmit,
  onCancel,
  onOtherFile,
}: {
  file: ProfileFile;
  own: OwnReferences;
  /** The profile that gets a new version; null: a new profile. */
  profile: Profile | null;
  busy: boolean;
  error: Error | null;
  onSubmit: (body: object) => void;
  onCancel: () => void;
  onOtherFile: () => void;
}) {
  const t = useTranslations('importProfiles.importedForm');
  const tCommon = useTranslations('common');
  const allCustomers = useAllCustomers();
  const [name, setName] = useState(file.name);
  const [customer, setCustomer] = useState(own.customer ?? allCustomers);
  const content = { ...contentBody(file), delivery_service_id: own.service?.value ?? null };
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(profile ? content : { ...content, name: name.trim(), customer_id: customerIdOf(customer) });
      }}
    >
      {profile ? (
        <Changes file={file} own={own} profile={profile} />
      ) : (
        <>
          <TextField
            label={t('name')}
            dir="auto"
            autoComplete="off"
            maxLength={PROFILE_NAME_LENGTH}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
          <CustomerField value={customer} onChange={setCustomer} />
        </>
      )}
      {own.unknown.customer !== null && !profile ? (
        <Notice tone="warn">{t.rich('unknownCustomer', { bdi, customer: own.unknown.customer })}</Notice>
      ) : null}
      {own.unknown.service !== null ? (
        <Notice tone="warn">{t.rich('unknownService', { bdi, service: own.unknown.service })}</Notice>
      ) : null}
      <Problems error={error} />
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onOtherFile} disabled={busy} className="me-auto">
          {t('otherFile')}
        </Button>
        <Button onClick={onCancel} disabled={busy}>
          {tCommon('cancel')}
        </Button>
        <Button type="submit" variant="primary" busy={busy}>
          {profile ? t('makeVersion', { version: String(profile.version + 1) }) : t('import')}
        </Button>
      </div>
    </form>
  );
}

/** What the file changes in the profile; nothing if the page cannot read it: the API will say what is wrong. */
function Changes({ file, own, profile }: { file: ProfileFile; own: OwnReferences; profile: Profile }) {
  const t = useTranslations('importProfiles.importedForm');
  const versionWords = useTranslations('importProfiles.compareVersions');
  const ruleWords = useRuleWords();
  const content = contentOfFile({ ...file, delivery_service_id: own.service?.value ?? null });
  if (!content) return null;
  const names = new Map([
    [profile.delivery_service_id, profile.delivery_service_name],
    [own.service?.value, own.service?.label ?? null],
  ]);
  const changes = compareVersions(profile, content, (id) => names.get(id) ?? null, versionWords, ruleWords);
  return (
    <div>
      <p className="mb-1.5 text-[0.8125rem] font-medium">{t('changes')}</p>
      {changes.length > 0 ? (
        <ValueList values={changes} className="max-h-72 overflow-y-auto" />
      ) : (
        <p className="text-muted">{t('noChanges')}</p>
      )}
    </div>
  );
}

/** What the API does not take: each problem with its place in the file. */
function Problems({ error }: { error: Error | null }) {
  const t = useTranslations('importProfiles.importedForm');
  const problemWords = useTranslations('ui.problem');
  const readError = useErrorWords();
  if (!error) return null;
  const places = error instanceof RequestProblem ? [...error.fieldMessages] : [];
  if (places.length === 0)
    return <Notice tone="bad">{readError(error).message ?? problemWords('didNotWork')}</Notice>;
  return (
    <Notice tone="bad" title={t('refused')}>
      <ul>
        {places.map(([path, message]) => (
          <li key={path}>
            {path ? (
              <>
                <code dir="ltr">{path}</code>:{' '}
              </>
            ) : null}
            {message}
          </li>
        ))}
      </ul>
      <p>{t('correct')}</p>
    </Notice>
  );
}
