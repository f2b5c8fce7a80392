'use client';

import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { CopyField } from '@/components/ui/copy-field';
import { Notice } from '@/components/ui/notice';
import type { InboxWithToken } from '@/lib/inboxes/inbox-schemas';

/** Shows an inbox's address once. It stays open until the person confirms that they have stored it. */
export function TokenStep({ inbox, onDone }: { inbox: InboxWithToken; onDone: () => void }) {
  const t = useTranslations('inboxes.tokenStep');
  const tCommon = useTranslations('common');
  const [isStored, setIsStored] = useState(false);

  useEffect(() => {
    if (isStored) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isStored]);

  return (
    <>
      <Notice tone="warn" title={t('once')}>
        {t('onceHint')}
      </Notice>
      <CopyField label={t('address')} text={inbox.address} hint={t('addressHint')} />
      <CopyField label={t('tryIt')} text={`curl -T orders.csv '${inbox.address}'`} hint={t('tryItHint')} />
      <div className="flex flex-wrap items-center justify-between gap-3 border-t pt-4">
        <label className="flex cursor-pointer items-center gap-2.5">
          <input
            type="checkbox"
            checked={isStored}
            onChange={(event) => setIsStored(event.target.checked)}
            className="size-4 accent-accent"
          />
          {t('stored')}
        </label>
        <Button variant="primary" disabled={!isStored} onClick={onDone}>
          {tCommon('close')}
        </Button>
      </div>
    </>
  );
}
