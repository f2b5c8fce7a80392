import { useMutation } from '@tanstack/react-query';
import { Play } from 'lucide-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'use-intl';
import { usePerson } from '@/components/frame/person-context';
import { importForReal } from '@/components/import-job/queries';
import { Button, buttonClass } from '@/components/ui/button';
import { useErrorWords } from '@/components/ui/error-words';
import { Notice } from '@/components/ui/notice';
import { useToasts } from '@/components/ui/toasts';
import { isRunning } from '@/lib/import-runs/is-running';
import type { ImportDetail } from '@/lib/imports/import-schemas';

/** Says that an import is a dry run, and imports its file for real. */
export function DryRunNotice({ job }: { job: ImportDetail }) {
  const t = useTranslations('importJob.dryRunNotice');
  const { tenantId } = usePerson();
  const router = useRouter();
  const toasts = useToasts();
  const readError = useErrorWords();
  const problem = useTranslations('ui.problem');
  const begin = useMutation({
    mutationFn: () => importForReal(tenantId, job.id),
    onSuccess: ({ id }) => router.push(`/imports/${id}`),
    onError: (error) => {
      toasts.add({ title: t('failed'), description: readError(error).message ?? problem('didNotWork') });
    },
  });
  if (!job.dry_run) return null;
  const action = job.real_import_id ? (
    <Link href={`/imports/${job.real_import_id}`} className={buttonClass({ size: 'sm' })}>
      {t('showImport')}
    </Link>
  ) : isRunning(job.status) || job.status === 'failed' || job.files_removed_at ? null : (
    <Button variant="primary" size="sm" icon={<Play />} busy={begin.isPending} onClick={() => begin.mutate()}>
      {t('importForReal')}
    </Button>
  );
  return (
    <Notice tone="info" title={t('title')} action={action}>
      {job.real_import_id ? t('importedSince') : t('explanation')}
    </Notice>
  );
}
