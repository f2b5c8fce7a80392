import type { Metadata } from 'next';
import { z } from 'zod';
import { PageWords, titles } from '@/app/page-words';
import { firstQueries } from '@/app/(app)/first-queries';
import { PrefetchedPage } from '@/app/(app)/prefetched-page';
import { signInFirst } from '@/app/(app)/sign-in-first';
import { UnfinishedImports } from '@/components/import-drafts/unfinished-imports';
import { FileLimitsProvider } from '@/components/new-import/reading/file-limits-context';
import { GeocoderProvider } from '@/components/new-import/geocoder-context';
import { MapStyleProvider } from '@/components/new-import/map/map-style-context';
import { NewImportPage } from '@/components/new-import/new-import-page';
import { env } from '@/lib/env';
import { geocoderOf } from '@/lib/geocoder/ask-geocoder';
import { fileLimits } from '@/lib/import-runs/file-limits';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await titles())('newImport') };
}

export default async function Page({ searchParams }: PageProps<'/imports/new'>) {
  const query = await searchParams;
  await signInFirst('/imports/new', query);
  const again = z.uuid().safeParse(query.again);
  const draft = z.uuid().safeParse(query.draft);
  const geocoder = geocoderOf();
  return (
    <PageWords rooms={['files', 'fixing', 'importDrafts', 'newImport', 'rows']}>
      <FileLimitsProvider limits={fileLimits()}>
        <GeocoderProvider host={geocoder && new URL(geocoder.url).host}>
          <MapStyleProvider url={env().MAP_STYLE_URL ?? null}>
            <NewImportPage
              again={again.success ? again.data : null}
              draft={draft.success ? draft.data : null}
              unfinished={
                <PrefetchedPage queries={firstQueries.newImport}>
                  <UnfinishedImports />
                </PrefetchedPage>
              }
            />
          </MapStyleProvider>
        </GeocoderProvider>
      </FileLimitsProvider>
    </PageWords>
  );
}
