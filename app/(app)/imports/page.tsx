import type { Metadata } from 'next';
import { PageWords, titles } from '@/app/page-words';
import { firstQueries } from '@/app/(app)/first-queries';
import { PrefetchedPage } from '@/app/(app)/prefetched-page';
import { searchOf } from '@/app/(app)/search-of';
import { signInFirst } from '@/app/(app)/sign-in-first';
import { UnfinishedImports } from '@/components/import-drafts/unfinished-imports';
import { TrySample } from '@/components/new-import/try-sample';
import { ImportsPage } from '@/components/imports/imports-page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await titles())('imports') };
}

export default async function Page({ searchParams }: PageProps<'/imports'>) {
  const query = await searchParams;
  await signInFirst('/imports', query);
  return (
    <PageWords rooms={['imports', 'importDrafts']}>
      <PrefetchedPage queries={(tenant) => firstQueries.imports(tenant, searchOf(query))}>
        <ImportsPage unfinished={<UnfinishedImports />} sample={<TrySample />} />
      </PrefetchedPage>
    </PageWords>
  );
}
