import type { Metadata } from 'next';
import { PageWords, titles } from '@/app/page-words';
import { QueryProvider } from '@/components/api/query-provider';
import { SetPasswordPage } from '@/components/sign-in/set-password-page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await titles())('setPassword') };
}

export default function Page() {
  return (
    <PageWords rooms={['signIn', 'domain']}>
      <QueryProvider>
        <SetPasswordPage />
      </QueryProvider>
    </PageWords>
  );
}
