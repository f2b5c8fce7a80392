'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { rotateSecret } from '@/components/api-clients/queries';
import { SecretStep } from '@/components/api-clients/secret-step';
import { useClientChange } from '@/components/api-clients/use-client-change';
import { FormButtons } from '@/components/ui/form-buttons';
import { ChoiceList } from '@/components/ui/choice-list';
import { FormDialog } from '@/components/ui/form-dialog';
import type { DialogProps } from '@/components/ui/use-dialog-choice';
import { Notice } from '@/components/ui/notice';
import { useFormats } from '@/components/ui/use-formats';
import type { ApiClient } from '@/lib/api-clients/api-client-schemas';

/** Gives a client a new secret, then shows it. */
export function RotateSecretDialog({ client, open, onClose, onClosed }: DialogProps & { client: ApiClient }) {
  const t = useTranslations('apiClients.rotateSecretDialog');
  const formats = useFormats();
  const overlaps = [
    { value: '0', label: t('overlaps.notAtAll'), hint: t('overlaps.notAtAllHint') },
    { value: '3600', label: t('overlaps.hour') },
    { value: '86400', label: t('overlaps.day') },
    { value: '604800', label: t('overlaps.week') },
  ];
  const [overlap, setOverlap] = useState('86400');
  const rotate = useClientChange((tenantId, seconds: number) => rotateSecret(tenantId, client.id, seconds));
  const running = client.previous_secret_expires_at;
  return (
    <FormDialog
      open={open}
      onClose={onClose}
      onClosed={onClosed}
      locked={rotate.isPending || rotate.isSuccess}
      title={rotate.data ? t('done', { name: client.name }) : t('title', { name: client.name })}
    >
      {rotate.data ? (
        <SecretStep client={rotate.data} onDone={onClose} />
      ) : (
        <>
          <p className="text-muted">{t('how')}</p>
          {running ? (
            <Notice tone="warn" title={t('twoSecrets')}>
              {t('olderEnds', { time: formats.minute(running) })}
            </Notice>
          ) : null}
          <ChoiceList
            kind="radio"
            label={t('howLong')}
            choices={overlaps}
            chosen={[overlap]}
            onChange={([value]) => setOverlap(value ?? overlap)}
          />
          <FormButtons
            submitLabel={t('rotate')}
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
