import { Unlink } from 'lucide-react';
import { EmptyState } from '@/components/ui/states';

/** Instead of the rows, when a link does not work, whatever the reason. */
export function DeadLink({ isCutOff }: { isCutOff: boolean }) {
  return (
    <div className="mx-auto max-w-xl pt-[10dvh]">
      <h1 className="sr-only">Rows to correct</h1>
      <EmptyState
        icon={<Unlink />}
        title={isCutOff ? 'Part of the link is missing' : 'This link no longer works'}
      >
        {isCutOff
          ? 'Copy all of it, to the very last character.'
          : 'Ask whoever sent it to you for a new one.'}
      </EmptyState>
    </div>
  );
}
