'use client';

import { useToasts } from '@/components/ui/toasts';

/** Says which of several files that came at once was taken: an import is of one file. It stays until it was read. */
export function useTellOfOthers(): (taken: File, others: readonly File[]) => void {
  const toasts = useToasts();
  return (taken, others) => {
    if (others.length === 0) return;
    toasts.add({
      title: `Only “${taken.name}” was taken`,
      description: `One import is one file. Drop ${others.map(({ name }) => `“${name}”`).join(', ')} when this one has started.`,
      timeout: 0,
    });
  };
}
