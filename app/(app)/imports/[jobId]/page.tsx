import type { Metadata } from 'next';
import { z } from 'zod';
import { signInFirst } from '@/app/(app)/sign-in-first';
import { ImportJobPage, UnknownImport } from '@/components/import-job/import-job-page';

export const metadata: Metadata = { title: 'Import' };

export default async function Page({ params }: PageProps<'/imports/[jobId]'>) {
  const { jobId } = await params;
  await signInFirst(`/imports/${jobId}`);
  return z.uuid().safeParse(jobId).success ? <ImportJobPage key={jobId} jobId={jobId} /> : <UnknownImport />;
}
