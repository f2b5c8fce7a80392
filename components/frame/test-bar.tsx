'use client';

import { FlaskConical } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { switchMode } from '@/components/frame/mode-cookie';
import { usePerson } from '@/components/frame/person-context';

/** Says on every page that what it shows is test data, and leads back. Nothing where the data is live. */
export function TestBar() {
  const t = useTranslations('frame.testBar');
  const { isTest } = usePerson();
  if (!isTest) return null;
  return (
    <section aria-label={t('name')} className="border-b-2 border-warn bg-warn-soft text-warn">
      <div className="page-width mx-auto flex flex-wrap items-center gap-x-3 gap-y-1 px-4 py-1.5 sm:px-6">
        <FlaskConical aria-hidden className="size-4 shrink-0" />
        <p className="min-w-0 flex-1">
          <strong>{t('name')}</strong> <span className="max-sm:sr-only">{t('meaning')}</span>
        </p>
        <button
          type="button"
          onClick={() => switchMode('live')}
          className="rounded-sm px-1 font-semibold underline underline-offset-2"
        >
          {t('leave')}
        </button>
      </div>
    </section>
  );
}
