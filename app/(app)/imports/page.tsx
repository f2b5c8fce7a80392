import type { Metadata } from 'next';
import { signInFirst } from '@/app/(app)/sign-in-first';
import { PageWords } from '@/app/page-words';
import { UnfinishedImports } from '@/components/import-drafts/unfinished-imports';
import { DropToImport } from '@/components/new-import/drop-to-import';
import { ImportsPage } from '@/components/imports/imports-page';

export const metadata: Metadata = { title: 'Imports' };

export default async function Page({ searchParams }: PageProps<'/imports'>) {
  await signInFirst('/imports', await searchParams);
  return (
    <>
      <ImportsPage
        unfinished={
          <PageWords rooms={['importDrafts']}>
            <UnfinishedImports />
          </PageWords>
        }
      />
      <DropToImport />
    </>
  );
}
