'use client';

import { Wrench } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { FileRules } from '@/components/new-import/use-file-rules';
import { Button } from '@/components/ui/button';

const FixWindow = lazy(async () => ({
  default: (await import('@/components/new-import/fixing/fix-window')).FixWindow,
}));

/** Opens the window in which rows are fixed before the start, and says what was changed in it. */
export function FixButton({ fileRules }: { fileRules: FileRules }) {
  const t = useTranslations('newImport.fixButton');
  const [isOpen, setIsOpen] = useState(false);
  const { check } = fileRules.reading;
  const { count } = fileRules.fixes.edits;
  if (!check || (!isOpen && !fileRules.isReady) || check.rows === 0) return null;
  const label = check.bad > 0 ? t('fix', { count: check.bad }) : t('look');
  return (
    <div className="mt-3 flex flex-wrap items-center gap-3">
      <Button
        variant={check.bad > 0 ? 'primary' : 'secondary'}
        size="sm"
        icon={<Wrench aria-hidden />}
        onClick={() => setIsOpen(true)}
      >
        {label}
      </Button>
      {count > 0 ? <span className="text-[0.8125rem] text-muted">{t('changed', { count })}</span> : null}
      {isOpen ? (
        <Suspense>
          <FixWindow fileRules={fileRules} check={check} onClose={() => setIsOpen(false)} />
        </Suspense>
      ) : null}
    </div>
  );
}
