import type { Metadata } from 'next';
import { getSession } from '@/app/get-session';
import { titles } from '@/app/page-words';
import { NothingHere } from '@/components/frame/nothing-here';
import { NothingHerePage } from '@/components/frame/nothing-here-page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await titles())('notFound') };
}

/** An unknown address. People who are signed in keep the app's frame and its navigation. */
export default async function NotFoundPage() {
  return (await getSession()) ? <NothingHere /> : <NothingHerePage />;
}
