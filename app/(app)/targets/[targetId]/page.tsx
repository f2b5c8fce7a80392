import type { Metadata } from 'next';
import { signInFirst } from '@/app/(app)/sign-in-first';
import { TargetPage, UnknownTarget } from '@/components/targets/target-page';
import { targetParams } from '@/lib/targets/target-schemas';

export const metadata: Metadata = { title: 'Target' };

export default async function Page({ params }: PageProps<'/targets/[targetId]'>) {
  const { targetId } = await params;
  await signInFirst(`/targets/${targetId}`);
  const parsed = targetParams.safeParse({ targetId });
  return parsed.success ? (
    <TargetPage key={parsed.data.targetId} targetId={parsed.data.targetId} />
  ) : (
    <UnknownTarget />
  );
}
