import type { Metadata } from 'next';
import { PageWords, titles } from '@/app/page-words';
import { signInFirst } from '@/app/(app)/sign-in-first';
import { ShippersPage } from '@/components/shippers/shippers-page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await titles())('shippers') };
}

export default async function Page() {
  await signInFirst('/imports/shippers');
  return (
    <PageWords rooms={['shippers']}>
      <ShippersPage />
    </PageWords>
  );
}
