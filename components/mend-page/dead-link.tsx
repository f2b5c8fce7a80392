import { Unlink } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { EmptyState } from '@/components/ui/states';

/** Instead of the rows, when a link does not work, whatever the reason. */
export function DeadLink({ isCutOff }: { isCutOff: boolean }) {
  const t = useTranslations('mendPage.deadLink');
  return (
    <div className="mx-auto max-w-xl pt-[10dvh]">
      <h1 className="sr-only">{t('rowsToCorrect')}</h1>
      <EmptyState icon={<Unlink />} title={t(isCutOff ? 'cutOff' : 'dead')}>
        {t(isCutOff ? 'copyAll' : 'askSender')}
      </EmptyState>
    </div>
  );
}
