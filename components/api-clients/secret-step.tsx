'use client';

import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { CopyField } from '@/components/ui/copy-field';
import { Notice } from '@/components/ui/notice';
import type { ApiClientWithSecret } from '@/lib/api-clients/api-client-schemas';

/** Shows a secret once. It stays open until the person confirms that they have stored it. */
export function SecretStep({ client, onDone }: { client: ApiClientWithSecret; onDone: () => void }) {
  const [isStored, setIsStored] = useState(false);
  const { client_id: id, client_secret: secret } = client;

  useEffect(() => {
    if (isStored) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isStored]);

  return (
    <>
      <Notice tone="warn" title="This secret is shown once">
        Lading keeps only a fingerprint of it. Once you close this window, nobody can read it again; a lost
        secret can only be replaced.
      </Notice>
      <CopyField label="Client ID" text={id} />
      <CopyField label="Client secret" text={secret} />
      <CopyField
        label="Try it: fetch an access token"
        text={[
          `curl ${window.location.origin}/api/oauth/token \\`,
          `  -u '${id}:${secret}' \\`,
          `  -d grant_type=client_credentials`,
        ].join('\n')}
        hint="A token is valid for an hour. This command contains the secret, and your shell may keep it in its history."
      />
      <div className="flex flex-wrap items-center justify-between gap-3 border-t pt-4">
        <label className="flex cursor-pointer items-center gap-2.5">
          <input
            type="checkbox"
            checked={isStored}
            onChange={(event) => setIsStored(event.target.checked)}
            className="size-4 accent-accent"
          />
          I have stored the secret
        </label>
        <Button variant="primary" disabled={!isStored} onClick={onDone}>
          Close
        </Button>
      </div>
    </>
  );
}
