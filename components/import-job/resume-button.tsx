'use client';

import { useMutation } from '@tanstack/react-query';
import { Play } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { usePerson } from '@/components/frame/person-context';
import { resumeImport } from '@/components/import-job/queries';
import { useRefreshJob } from '@/components/import-job/use-refresh-job';
import { Button } from '@/components/ui/button';
import { useErrorWords } from '@/components/ui/error-words';
import { useToasts } from '@/components/ui/toasts';

/** Resumes a failed import. It needs no confirmation: no row is imported twice. */
export function ResumeButton({ jobId }: { jobId: string }) {
  const t = useTranslations('importJob.resumeButton');
  const { tenantId } = usePerson();
  const toasts = useToasts();
  const readError = useErrorWords();
  const problem = useTranslations('ui.problem');
  const refresh = useRefreshJob(jobId);
  const resume = useMutation({
    mutationFn: () => resumeImport(tenantId, jobId),
    onSuccess: async () => {
      await refresh();
      toasts.add({ title: t('resumed'), description: t('continues') });
    },
    onError: async (error) => {
      await refresh(); // somebody else has already resumed it or rolled it back
      toasts.add({ title: t('failed'), description: readError(error).message ?? problem('didNotWork') });
    },
  });
  return (
    <Button variant="primary" icon={<Play />} busy={resume.isPending} onClick={() => resume.mutate()}>
      {t('resume')}
    </Button>
  );
}
