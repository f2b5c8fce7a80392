import type { Metadata } from 'next';
import { signInFirst } from '@/app/(app)/sign-in-first';
import { ShippersPage } from '@/components/shippers/shippers-page';

export const metadata: Metadata = { title: 'Shippers' };

export default async function Page() {
  await signInFirst('/imports/shippers');
  return <ShippersPage />;
}
