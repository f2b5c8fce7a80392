import type { Metadata } from 'next';
import { PageWords, titles } from '@/app/page-words';
import { signInFirst } from '@/app/(app)/sign-in-first';
import { UnfinishedImports } from '@/components/import-drafts/unfinished-imports';
import { TrySample } from '@/components/new-import/try-sample';
import { ImportsPage } from '@/components/imports/imports-page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await titles())('imports') };
}

export default async function Page({ searchParams }: PageProps<'/imports'>) {
  await signInFirst('/imports', await searchParams);
  return (
    <PageWords rooms={['imports', 'importDrafts']}>
      <ImportsPage unfinished={<UnfinishedImports />} sample={<TrySample />} />
    </PageWords>
  );
}
