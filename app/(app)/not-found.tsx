import { FileQuestionMark } from 'lucide-react';
import type { Metadata } from 'next';
import { titles } from '@/app/page-words';
import StrangerNotFoundPage from '@/app/not-found';
import { MissingThing } from '@/components/ui/detail-page';
import { getSession } from '@/app/get-session';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await titles())('notFound') };
}

/** An unknown address. People who are signed in keep the app's frame and its navigation. */
export default async function NotFoundPage() {
  if (!(await getSession())) return <StrangerNotFoundPage />;
  const t = await titles();
  return (
    <MissingThing
      icon={<FileQuestionMark />}
      title={t('nothingHere')}
      back={{ href: '/imports', label: t('goToImports') }}
    >
      {t('mistyped')}
    </MissingThing>
  );
}
