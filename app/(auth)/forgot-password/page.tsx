import type { Metadata } from 'next';
import { PageWords, titles } from '@/app/page-words';
import { connection } from 'next/server';
import { QueryProvider } from '@/components/api/query-provider';
import { ForgotPasswordForm } from '@/components/sign-in/forgot-password-form';
import { canSendMail } from '@/lib/mail/send-mail';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await titles())('forgotPassword') };
}

export default async function Page() {
  await connection(); // use the settings at run time, not at build time
  return (
    <PageWords rooms={['signIn']}>
      <QueryProvider>
        <ForgotPasswordForm canMail={canSendMail()} />
      </QueryProvider>
    </PageWords>
  );
}
