'use client';

import { useToasts } from '@/components/ui/toasts';

/**
 * Says which of several files dropped at once was taken: an import has one file. The toast stays until it is
 * dismissed.
 */
export function useReportSkippedFiles(): (taken: File, others: readonly File[]) => void {
  const toasts = useToasts();
  return (taken, others) => {
    if (others.length === 0) return;
    toasts.add({
      title: `Only “${taken.name}” was taken`,
      description: `Each import takes one file. Drop ${others.map(({ name }) => `“${name}”`).join(', ')} once this one has started.`,
      timeout: 0,
    });
  };
}
