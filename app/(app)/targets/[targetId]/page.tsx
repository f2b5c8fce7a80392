import type { Metadata } from 'next';
import { namePage } from '@/app/(app)/name-page';
import { PageWords, titles } from '@/app/page-words';
import { firstQueries } from '@/app/(app)/first-queries';
import { PrefetchedPage } from '@/app/(app)/prefetched-page';
import { signInFirst } from '@/app/(app)/sign-in-first';
import { TargetPage, UnknownTarget } from '@/components/targets/target-page';
import { targetParams } from '@/lib/targets/target-schemas';
import { getTarget } from '@/lib/targets/get-target';

export async function generateMetadata({ params }: PageProps<'/targets/[targetId]'>): Promise<Metadata> {
  const known = targetParams.safeParse(await params);
  const kind = (await titles())('target');
  if (!known.success) return { title: kind };
  return namePage(
    kind,
    'inbound.targets.read',
    async (tenantId) => (await getTarget(tenantId, known.data.targetId)).title,
  );
}

export default async function Page({ params }: PageProps<'/targets/[targetId]'>) {
  const { targetId } = await params;
  await signInFirst(`/targets/${targetId}`);
  const parsed = targetParams.safeParse({ targetId });
  return (
    <PageWords rooms={['targets']}>
      {parsed.success ? (
        <PrefetchedPage queries={(tenant) => firstQueries.target(tenant, parsed.data.targetId)}>
          <TargetPage key={parsed.data.targetId} targetId={parsed.data.targetId} />
        </PrefetchedPage>
      ) : (
        <UnknownTarget />
      )}
    </PageWords>
  );
}
