import type { Metadata } from 'next';
import { namePage } from '@/app/(app)/name-page';
import { PageWords, titles } from '@/app/page-words';
import { firstQueries } from '@/app/(app)/first-queries';
import { PrefetchedPage } from '@/app/(app)/prefetched-page';
import { searchOf } from '@/app/(app)/search-of';
import { signInFirst } from '@/app/(app)/sign-in-first';
import { ErpBatchPage, UnknownBatch } from '@/components/erp-batch/erp-batch-page';
import { importJobParams } from '@/lib/inbound/import-job-schemas';
import { getImportJobRow } from '@/lib/inbound/get-import-job';

export async function generateMetadata({
  params,
}: PageProps<'/imports/batches/[importJobId]'>): Promise<Metadata> {
  const known = importJobParams.safeParse(await params);
  const kind = (await titles())('erpBatch');
  if (!known.success) return { title: kind };
  return namePage(
    kind,
    'inbound.targets.read',
    async (tenantId) => (await getImportJobRow(tenantId, known.data.importJobId)).batchId,
  );
}

export default async function Page({ params, searchParams }: PageProps<'/imports/batches/[importJobId]'>) {
  const { importJobId } = await params;
  const query = await searchParams;
  await signInFirst(`/imports/batches/${importJobId}`, query);
  const known = importJobParams.safeParse({ importJobId });
  return (
    <PageWords rooms={['erpBatch']}>
      {known.success ? (
        <PrefetchedPage
          queries={(tenant) => firstQueries.batch(tenant, known.data.importJobId, searchOf(query))}
        >
          <ErpBatchPage key={known.data.importJobId} importJobId={known.data.importJobId} />
        </PrefetchedPage>
      ) : (
        <UnknownBatch />
      )}
    </PageWords>
  );
}
