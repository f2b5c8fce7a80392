import { FileQuestionMark } from 'lucide-react';
import type { Metadata } from 'next';
import StrangerNotFoundPage from '@/app/not-found';
import { MissingThing } from '@/components/ui/detail-page';
import { getSession } from '@/app/get-session';

export const metadata: Metadata = { title: 'Not found' };

/** An unknown address. People who are signed in keep the app's frame and its navigation. */
export default async function NotFoundPage() {
  if (!(await getSession())) return <StrangerNotFoundPage />;
  return (
    <MissingThing
      icon={<FileQuestionMark />}
      title="There is nothing at this address"
      back={{ href: '/imports', label: 'Go to the imports' }}
    >
      It may have been mistyped, or what stood here was removed.
    </MissingThing>
  );
}
