import type { Metadata } from 'next';
import { ErrorsPage } from '@/components/docs/errors-page';
import { errorsHead } from '@/lib/messages/describe-errors';

export const metadata: Metadata = { title: errorsHead.title };

/** Where `docs_url` of an error leads: for whoever writes a program, without signing in. */
export default function Page() {
  return <ErrorsPage />;
}
