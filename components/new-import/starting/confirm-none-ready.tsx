import { useTranslations } from 'use-intl';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';

/** Asks before an import that will create nothing: somebody may still want its list of failures. */
export function ConfirmNoneReady({
  bad,
  open,
  onOpenChange,
  onConfirm,
}: {
  bad: number;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onConfirm: () => void;
}) {
  const t = useTranslations('newImport.confirmNoneReady');
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={onOpenChange}
      title={t('title', { bad })}
      confirmLabel={t('confirm')}
      onConfirm={onConfirm}
      tone="primary"
    >
      <p>{t('why')}</p>
    </ConfirmDialog>
  );
}
