'use client';

import { Bell } from 'lucide-react';
import { useState, useSyncExternalStore } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';

const canAsk = () => typeof Notification !== 'undefined' && Notification.permission === 'default';
const never = () => () => undefined;

/** Asks the browser for the permission to notify; shown while that can still be asked. */
export function NotifyButton() {
  const t = useTranslations('importJob.notifyButton');
  const isOpen = useSyncExternalStore(never, canAsk, () => false);
  const [isAsked, setIsAsked] = useState(false);
  if (!isOpen || isAsked) return null;
  return (
    <Button
      size="sm"
      variant="quiet"
      icon={<Bell aria-hidden />}
      onClick={() => void Notification.requestPermission().then(() => setIsAsked(true))}
    >
      {t('notify')}
    </Button>
  );
}
