import type { Metadata } from 'next';
import { connection } from 'next/server';
import { QueryProvider } from '@/components/api/query-provider';
import { ForgotPasswordForm } from '@/components/sign-in/forgot-password-form';
import { canSendMail } from '@/lib/mail/send-mail';

export const metadata: Metadata = { title: 'Forgot your password?' };

export default async function Page() {
  await connection(); // use the settings at run time, not at build time
  return (
    <QueryProvider>
      <ForgotPasswordForm canMail={canSendMail()} />
    </QueryProvider>
  );
}
