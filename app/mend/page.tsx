import type { Metadata } from 'next';
import { AppProviders } from '@/components/frame/app-providers';
import { MendPage } from '@/components/mend-page/mend-page';

export const metadata: Metadata = {
  title: 'Rows to correct',
  robots: { index: false, follow: false },
  referrer: 'no-referrer',
};

/** For whoever has a mend link: nobody signs in. */
export default function Page() {
  return (
    <AppProviders>
      <MendPage />
    </AppProviders>
  );
}
