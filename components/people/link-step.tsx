'use client';

import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { CopyField } from '@/components/ui/copy-field';
import { Notice } from '@/components/ui/notice';
import { useFormats } from '@/components/ui/use-formats';
import type { PersonWithLink } from '@/lib/people/people-schemas';

/** Shows a password link once. Losing it does no harm: another can be created. */
export function LinkStep({ person, onDone }: { person: PersonWithLink; onDone: () => void }) {
  const t = useTranslations('people.linkStep');
  const tCommon = useTranslations('common');
  const formats = useFormats();
  const { url, expires_at: expiry, mailed } = person.password_link;
  return (
    <>
      {mailed ? (
        <Notice tone="ok" title={t('mailed', { email: person.email })}>
          {t('mailedHint')}
        </Notice>
      ) : (
        <Notice tone="warn" title={t('notMailed', { name: person.name })}>
          {t('notMailedHint')}
        </Notice>
      )}
      <CopyField label={t('link')} text={url} hint={t('linkHint', { expiry: formats.minute(expiry) })} />
      <div className="flex justify-end">
        <Button variant="primary" onClick={onDone}>
          {tCommon('done')}
        </Button>
      </div>
    </>
  );
}
