import type { Metadata } from 'next';
import { z } from 'zod';
import { namePage } from '@/app/(app)/name-page';
import { signInFirst } from '@/app/(app)/sign-in-first';
import { ImportJobPage, UnknownImport } from '@/components/import-job/import-job-page';
import { getImportRow } from '@/lib/imports/get-import-row';
import { jobParams } from '@/lib/imports/import-schemas';

export async function generateMetadata({ params }: PageProps<'/imports/[jobId]'>): Promise<Metadata> {
  const known = jobParams.safeParse(await params);
  if (!known.success) return { title: 'Import' };
  return namePage(
    'Import',
    'manage:operations:tenant',
    async (tenantId) => (await getImportRow(tenantId, known.data.jobId)).name,
  );
}

export default async function Page({ params }: PageProps<'/imports/[jobId]'>) {
  const { jobId } = await params;
  await signInFirst(`/imports/${jobId}`);
  return z.uuid().safeParse(jobId).success ? <ImportJobPage key={jobId} jobId={jobId} /> : <UnknownImport />;
}
