import type { Metadata } from 'next';
import { signInFirst } from '@/app/(app)/sign-in-first';
import { DeliveriesPage } from '@/components/deliveries/deliveries-page';

export const metadata: Metadata = { title: 'Deliveries' };

export default async function Page({ searchParams }: PageProps<'/deliveries'>) {
  await signInFirst('/deliveries', await searchParams);
  return <DeliveriesPage />;
}
