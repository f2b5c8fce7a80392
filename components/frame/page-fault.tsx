'use client';

import { useTranslations } from 'use-intl';
import { Mark } from '@/components/frame/mark';
import { buttonClass } from '@/components/ui/button';
import { PlainLink } from '@/components/ui/plain-link';

/**
 * Shown in place of a page that crashed. Every page loads it twice beforehand, so it is made of little.
 * @param digest identifies the error in the server's log
 */
export function PageFault({ digest, onRetry }: { digest?: string; onRetry: () => void }) {
  const t = useTranslations('frame.pageFault');
  return (
    <div role="alert" className="grid min-h-[70dvh] place-items-center p-6">
      <div className="flex max-w-sm flex-col items-center gap-3 text-center">
        <Mark className="size-10" />
        <h1 className="text-lg font-semibold">{t('title')}</h1>
        <p className="text-muted">{t('ourFault')}</p>
        {digest ? <p className="text-[0.8125rem] text-faint">{t('supportNumber', { digest })}</p> : null}
        <div className="flex gap-2">
          <button type="button" onClick={onRetry} className={buttonClass({ variant: 'primary' })}>
            {t('tryAgain')}
          </button>
          <PlainLink href="/imports" className={buttonClass()}>
            {t('goToImports')}
          </PlainLink>
        </div>
      </div>
    </div>
  );
}
