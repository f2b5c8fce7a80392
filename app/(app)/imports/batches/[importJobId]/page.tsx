import type { Metadata } from 'next';
import { signInFirst } from '@/app/(app)/sign-in-first';
import { ErpBatchPage, UnknownBatch } from '@/components/erp-batch/erp-batch-page';
import { importJobParams } from '@/lib/inbound/import-job-schemas';

export const metadata: Metadata = { title: 'ERP batch' };

export default async function Page({ params, searchParams }: PageProps<'/imports/batches/[importJobId]'>) {
  const { importJobId } = await params;
  await signInFirst(`/imports/batches/${importJobId}`, await searchParams);
  const known = importJobParams.safeParse({ importJobId });
  return known.success ? (
    <ErpBatchPage key={known.data.importJobId} importJobId={known.data.importJobId} />
  ) : (
    <UnknownBatch />
  );
}
