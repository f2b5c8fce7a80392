import type { Metadata } from 'next';
import { z } from 'zod';
import { signInFirst } from '@/app/(app)/sign-in-first';
import { FileLimitsProvider } from '@/components/new-import/reading/file-limits-context';
import { NewImportPage } from '@/components/new-import/new-import-page';
import { fileLimits } from '@/lib/import-runs/file-limits';

export const metadata: Metadata = { title: 'New import' };

export default async function Page({ searchParams }: PageProps<'/imports/new'>) {
  const query = await searchParams;
  await signInFirst('/imports/new', query);
  const again = z.uuid().safeParse(query.again);
  return (
    <FileLimitsProvider limits={fileLimits()}>
      <NewImportPage again={again.success ? again.data : null} />
    </FileLimitsProvider>
  );
}
