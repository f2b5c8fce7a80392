import type { Metadata } from 'next';
import { z } from 'zod';
import { signInFirst } from '@/app/(app)/sign-in-first';
import { NewImportPage } from '@/components/new-import/new-import-page';

export const metadata: Metadata = { title: 'New import' };

export default async function Page({ searchParams }: PageProps<'/imports/new'>) {
  const query = await searchParams;
  await signInFirst('/imports/new', query);
  const again = z.uuid().safeParse(query.again);
  return <NewImportPage again={again.success ? again.data : null} />;
}
