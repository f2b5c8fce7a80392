'use client';

import { useTranslations } from 'use-intl';
import { Mark } from '@/components/frame/mark';
import { buttonClass } from '@/components/ui/button';
import { PlainLink } from '@/components/ui/plain-link';

/** An unknown address, for who is not signed in: a page of its own. */
export function NothingHerePage() {
  const t = useTranslations('frame.nothingHere');
  const tFault = useTranslations('frame.pageFault');
  return (
    <main className="grid min-h-dvh place-items-center p-6">
      <div className="flex max-w-sm flex-col items-center gap-3 text-center">
        <Mark className="size-10" />
        <p className="stamp rounded-sm border border-line-strong px-2 py-0.5 text-muted">{t('stamp')}</p>
        <h1 className="text-lg font-semibold">{t('title')}</h1>
        <p className="text-muted">{t('why')}</p>
        <PlainLink href="/imports" className={buttonClass({ variant: 'primary' })}>
          {tFault('goToImports')}
        </PlainLink>
      </div>
    </main>
  );
}
