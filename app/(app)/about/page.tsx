import type { Metadata } from 'next';
import { signInFirst } from '@/app/(app)/sign-in-first';
import { AboutPage } from '@/components/account/about-page';

export const metadata: Metadata = { title: 'About Lading' };

export default async function Page() {
  await signInFirst('/about');
  return <AboutPage />;
}
