import type { DraftLost } from '@/components/new-import/drafts/use-save-draft';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';

/** Says that another page has this import now, so that what is chosen here is not kept. */
export function DraftLostNotice({ lost, onTakeOver }: { lost: DraftLost; onTakeOver: () => void }) {
  return (
    <Notice
      tone="bad"
      title={
        lost.kind === 'held' ? 'This import was taken over' : 'This import was started or discarded elsewhere'
      }
      action={
        lost.kind === 'held' ? (
          <Button size="sm" onClick={onTakeOver}>
            Take it back
          </Button>
        ) : null
      }
    >
      {lost.message} What you change here is no longer saved.
    </Notice>
  );
}
