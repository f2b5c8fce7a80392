import type { Metadata } from 'next';
import { signInFirst } from '@/app/(app)/sign-in-first';
import { TargetsPage } from '@/components/targets/targets-page';

export const metadata: Metadata = { title: 'Targets' };

export default async function Page({ searchParams }: PageProps<'/targets'>) {
  await signInFirst('/targets', await searchParams);
  return <TargetsPage />;
}
