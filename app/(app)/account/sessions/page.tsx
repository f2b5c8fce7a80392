import type { Metadata } from 'next';
import { signInFirst } from '@/app/(app)/sign-in-first';
import { SessionsPage } from '@/components/account/sessions-page';

export const metadata: Metadata = { title: 'Sessions' };

export default async function Page() {
  await signInFirst('/account/sessions');
  return <SessionsPage />;
}
