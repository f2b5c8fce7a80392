'use client';

import { useTranslations } from 'use-intl';
import { describeDevice } from '@/components/ui/describe-device';

/** The browser and the system of a user agent, in words. */
export function Device({ userAgent }: { userAgent: string | null }) {
  return describeDevice(userAgent, useTranslations('ui.device'));
}
