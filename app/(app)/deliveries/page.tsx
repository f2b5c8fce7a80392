import type { Metadata } from 'next';
import { PageWords, titles } from '@/app/page-words';
import { signInFirst } from '@/app/(app)/sign-in-first';
import { DeliveriesPage } from '@/components/deliveries/deliveries-page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await titles())('deliveries') };
}

export default async function Page({ searchParams }: PageProps<'/deliveries'>) {
  await signInFirst('/deliveries', await searchParams);
  return (
    <PageWords rooms={['deliveries']}>
      <DeliveriesPage />
    </PageWords>
  );
}
