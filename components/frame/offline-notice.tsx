'use client';

import { WifiOff } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { useTranslations } from 'use-intl';
import { useFormats } from '@/components/ui/use-formats';

let since: number | null = null;

function subscribe(onChange: () => void) {
  const change = () => {
    since = navigator.onLine ? null : Date.now();
    onChange();
  };
  window.addEventListener('online', change);
  window.addEventListener('offline', change);
  return () => {
    window.removeEventListener('online', change);
    window.removeEventListener('offline', change);
  };
}

const offlineSince = () => (navigator.onLine ? null : (since ??= Date.now()));

/**
 * Says on every page that the device has no connection, and since when: until it is back, what the page shows is as it was then,
 * and requests wait instead of failing.
 */
export function OfflineNotice() {
  const t = useTranslations('frame.offlineNotice');
  const formats = useFormats();
  const at = useSyncExternalStore(subscribe, offlineSince, () => null);
  return (
    <div role="status">
      {at === null ? null : (
        <p className="border-t bg-warn-soft text-[0.8125rem] text-warn">
          <span className="page-width mx-auto flex items-center gap-2 px-4 py-1.5 sm:px-6">
            <WifiOff aria-hidden className="size-4 shrink-0" />
            {t('since', { time: formats.clock(new Date(at)) })}
          </span>
        </p>
      )}
    </div>
  );
}
