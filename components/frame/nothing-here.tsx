'use client';

import { FileQuestionMark } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { MissingThing } from '@/components/ui/detail-page';

/** An unknown address, inside the app's frame. */
export function NothingHere() {
  const t = useTranslations('frame.nothingHere');
  const tFault = useTranslations('frame.pageFault');
  return (
    <MissingThing
      icon={<FileQuestionMark />}
      title={t('title')}
      back={{ href: '/imports', label: tFault('goToImports') }}
    >
      {t('why')}
    </MissingThing>
  );
}
