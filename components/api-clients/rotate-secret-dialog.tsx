'use client';

import { useState } from 'react';
import { rotateSecret } from '@/components/api-clients/queries';
import { SecretStep } from '@/components/api-clients/secret-step';
import { useClientChange } from '@/components/api-clients/use-client-change';
import { FormButtons } from '@/components/ui/form-buttons';
import { ChoiceList } from '@/components/ui/choice-list';
import { FormDialog } from '@/components/ui/form-dialog';
import type { DialogProps } from '@/components/ui/use-dialog-choice';
import { Notice } from '@/components/ui/notice';
import { formatMinute } from '@/components/ui/relative-time';
import type { ApiClient } from '@/lib/api-clients/api-client-schemas';

const overlaps = [
  { value: '0', label: 'Not at all', hint: 'The program is locked out until it has the new secret.' },
  { value: '3600', label: 'For an hour' },
  { value: '86400', label: 'For 24 hours' },
  { value: '604800', label: 'For 7 days' },
];

/** Gives a client a new secret, then shows it. */
export function RotateSecretDialog({ client, open, onClose, onClosed }: DialogProps & { client: ApiClient }) {
  const [overlap, setOverlap] = useState('86400');
  const rotate = useClientChange((tenantId, seconds: number) => rotateSecret(tenantId, client.id, seconds));
  const running = client.previous_secret_expires_at;
  return (
    <FormDialog
      open={open}
      onClose={onClose}
      onClosed={onClosed}
      locked={rotate.isPending || rotate.isSuccess}
      title={rotate.data ? `New secret of “${client.name}”` : `Rotate the secret of “${client.name}”`}
    >
      {rotate.data ? (
        <SecretStep client={rotate.data} onDone={onClose} />
      ) : (
        <>
          <p className="text-muted">
            The client gets a new secret; its ID stays. Access tokens it already has stay valid for the rest
            of their hour. If the secret has fallen into the wrong hands, disable the client instead: that
            stops its tokens too.
          </p>
          {running ? (
            <Notice tone="warn" title="Two secrets work right now">
              The older one was to work until {formatMinute(running)}. It ends now; a program that still uses
              it is locked out.
            </Notice>
          ) : null}
          <ChoiceList
            kind="radio"
            label="How long the current secret keeps working"
            choices={overlaps}
            chosen={[overlap]}
            onChange={([value]) => setOverlap(value ?? overlap)}
          />
          <FormButtons
            submitLabel="Rotate secret"
            busy={rotate.isPending}
            error={rotate.error}
            onCancel={onClose}
            onSubmit={() => rotate.mutate(Number(overlap))}
          />
        </>
      )}
    </FormDialog>
  );
}
