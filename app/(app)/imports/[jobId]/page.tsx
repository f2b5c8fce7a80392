import type { Metadata } from 'next';
import { z } from 'zod';
import { namePage } from '@/app/(app)/name-page';
import { firstQueries } from '@/app/(app)/first-queries';
import { PrefetchedPage } from '@/app/(app)/prefetched-page';
import { signInFirst } from '@/app/(app)/sign-in-first';
import { PageWords, titles } from '@/app/page-words';
import { ImportJobPage, UnknownImport } from '@/components/import-job/import-job-page';
import { getImportRow } from '@/lib/imports/get-import-row';
import { jobParams } from '@/lib/imports/import-schemas';

export async function generateMetadata({ params }: PageProps<'/imports/[jobId]'>): Promise<Metadata> {
  const known = jobParams.safeParse(await params);
  const kind = (await titles())('import');
  if (!known.success) return { title: kind };
  return namePage(
    kind,
    'manage:operations:tenant',
    async (tenantId) => (await getImportRow(tenantId, known.data.jobId)).name,
  );
}

export default async function Page({ params }: PageProps<'/imports/[jobId]'>) {
  const { jobId } = await params;
  await signInFirst(`/imports/${jobId}`);
  return (
    <PageWords rooms={['fixing', 'importJob']}>
      {z.uuid().safeParse(jobId).success ? (
        <PrefetchedPage queries={(tenant) => firstQueries.import(tenant, jobId)}>
          <ImportJobPage key={jobId} jobId={jobId} />
        </PrefetchedPage>
      ) : (
        <UnknownImport />
      )}
    </PageWords>
  );
}
