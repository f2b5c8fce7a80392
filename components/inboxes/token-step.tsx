'use client';

import { useTranslations } from 'use-intl';
import { CopyField } from '@/components/ui/copy-field';
import { Notice } from '@/components/ui/notice';
import { StoredOnce } from '@/components/ui/stored-once';
import type { InboxWithToken } from '@/lib/inboxes/inbox-schemas';

/** Shows an inbox's address once. It stays open until the person confirms that they have stored it. */
export function TokenStep({ inbox, onDone }: { inbox: InboxWithToken; onDone: () => void }) {
  const t = useTranslations('inboxes.tokenStep');
  return (
    <StoredOnce stored={t('stored')} onDone={onDone}>
      <Notice tone="warn" title={t('once')}>
        {t('onceHint')}
      </Notice>
      <CopyField label={t('address')} text={inbox.address} hint={t('addressHint')} />
      <CopyField label={t('tryIt')} text={`curl -T orders.csv '${inbox.address}'`} hint={t('tryItHint')} />
    </StoredOnce>
  );
}
