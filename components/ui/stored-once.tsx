'use client';

import { type ReactNode, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';

/** Shows what nobody can read again. It stays open until the person confirms that they have stored it. */
export function StoredOnce({
  stored,
  onDone,
  children,
}: {
  /** What the person confirms. */
  stored: string;
  onDone: () => void;
  children: ReactNode;
}) {
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
      {children}
      <div className="flex flex-wrap items-center justify-between gap-3 border-t pt-4">
        <label className="flex cursor-pointer items-center gap-2.5">
          <input
            type="checkbox"
            checked={isStored}
            onChange={(event) => setIsStored(event.target.checked)}
            className="size-4 accent-accent"
          />
          {stored}
        </label>
        <Button variant="primary" disabled={!isStored} onClick={onDone}>
          {tCommon('close')}
        </Button>
      </div>
    </>
  );
}
