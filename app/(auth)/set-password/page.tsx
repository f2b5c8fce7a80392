import type { Metadata } from 'next';
import { QueryProvider } from '@/components/api/query-provider';
import { SetPasswordPage } from '@/components/sign-in/set-password-page';

export const metadata: Metadata = { title: 'Set password' };

export default function Page() {
  return (
    <QueryProvider>
      <SetPasswordPage />
    </QueryProvider>
  );
}
