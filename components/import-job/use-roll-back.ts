import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'use-intl';
import { usePerson } from '@/components/frame/person-context';
import { countKept } from '@/components/import-job/kept-list';
import { rollBackImport } from '@/components/import-job/queries';
import { useRefreshJob } from '@/components/import-job/use-refresh-job';
import { useToasts } from '@/components/ui/toasts';

/**
 * Deletes the deliveries of an import, and says what became of them.
 * @param importAgain whether the wizard opens afterwards with the choices of the import
 * @param onDone called once the rollback is done, or under way
 */
export function useRollBack(
  jobId: string,
  { importAgain = false, onDone }: { importAgain?: boolean; onDone?: () => void } = {},
) {
  const t = useTranslations('importJob.rollBackDialog');
  const { tenantId } = usePerson();
  const router = useRouter();
  const toasts = useToasts();
  const refresh = useRefreshJob(jobId);
  return useMutation({
    mutationFn: () => rollBackImport(tenantId, jobId),
    onSuccess: async ({ deleted_count: deleted, rollback, kept = [] }) => {
      await refresh();
      onDone?.();
      if (rollback) {
        toasts.add({
          title: t('rollingBack'),
          description: t(importAgain ? 'goesOnThenAgain' : 'goesOn'),
        });
        return;
      }
      toasts.add({
        title: t('rolledBack'),
        description: [
          t('deleted', { count: deleted }),
          ...(kept.length > 0 ? [t('kept', { count: countKept(kept) })] : []),
        ].join(' '),
      });
      if (importAgain) router.push(`/imports/new?again=${jobId}`);
    },
    onError: refresh,
  });
}
