'use client';

import { useState } from 'react';
import { compareVersions } from '@/components/import-profiles/compare-versions';
import { allCustomers, CustomerField, customerIdOf } from '@/components/import-profiles/customer-field';
import type { OwnReferences } from '@/components/import-profiles/find-own';
import { contentBody, contentOfFile, type ProfileFile } from '@/components/import-profiles/profile-file';
import { Button } from '@/components/ui/button';
import { useErrorWords } from '@/components/ui/error-words';
import { didNotWork } from '@/components/ui/mutation-problem';
import { Notice } from '@/components/ui/notice';
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
            label="Name"
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
        <Notice tone="warn">
          The file is for “<bdi>{own.unknown.customer}</bdi>”, which is no customer of yours. Choose whose
          files it is for.
        </Notice>
      ) : null}
      {own.unknown.service !== null ? (
        <Notice tone="warn">
          There is no delivery service “<bdi>{own.unknown.service}</bdi>” here: each import asks for one.
        </Notice>
      ) : null}
      <Problems error={error} />
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onOtherFile} disabled={busy} className="me-auto">
          Another file
        </Button>
        <Button onClick={onCancel} disabled={busy}>
          Cancel
        </Button>
        <Button type="submit" variant="primary" busy={busy}>
          {profile ? `Make version ${profile.version + 1}` : 'Import profile'}
        </Button>
      </div>
    </form>
  );
}

/** What the file changes in the profile; nothing if the page cannot read it: the API will say what is wrong. */
function Changes({ file, own, profile }: { file: ProfileFile; own: OwnReferences; profile: Profile }) {
  const content = contentOfFile({ ...file, delivery_service_id: own.service?.value ?? null });
  if (!content) return null;
  const names = new Map([
    [profile.delivery_service_id, profile.delivery_service_name],
    [own.service?.value, own.service?.label ?? null],
  ]);
  const changes = compareVersions(profile, content, (id) => names.get(id) ?? null);
  return (
    <div>
      <p className="mb-1.5 text-[0.8125rem] font-medium">What changes</p>
      {changes.length > 0 ? (
        <ValueList values={changes} className="max-h-72 overflow-y-auto" />
      ) : (
        <p className="text-muted">Nothing: the file has the rules that apply already.</p>
      )}
    </div>
  );
}

/** What the API does not take: each problem with its place in the file. */
function Problems({ error }: { error: Error | null }) {
  const readError = useErrorWords();
  if (!error) return null;
  const places = error instanceof RequestProblem ? [...error.fieldMessages] : [];
  if (places.length === 0) return <Notice tone="bad">{readError(error).message ?? didNotWork}</Notice>;
  return (
    <Notice tone="bad" title="The file cannot be imported as it is">
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
      <p>Correct these places in the file, and choose it again.</p>
    </Notice>
  );
}
