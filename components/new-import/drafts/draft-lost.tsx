import { useTranslations } from 'use-intl';
import type { DraftLost } from '@/components/new-import/drafts/use-save-draft';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';

/** Says that another page has this import now, so that what is chosen here is not kept. */
export function DraftLostNotice({ lost, onTakeOver }: { lost: DraftLost; onTakeOver: () => void }) {
  const t = useTranslations('newImport.draftLost');
  return (
    <Notice
      tone="bad"
      title={t(lost.kind)}
      action={
        lost.kind === 'held' ? (
          <Button size="sm" onClick={onTakeOver}>
            {t('takeBack')}
          </Button>
        ) : null
      }
    >
      {t('notSaved', { message: lost.message })}
    </Notice>
  );
}
