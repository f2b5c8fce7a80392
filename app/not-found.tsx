import type { Metadata } from 'next';
import { titles } from '@/app/page-words';
import { NothingHerePage } from '@/components/frame/nothing-here-page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await titles())('notFound') };
}

export default function NotFoundPage() {
  return <NothingHerePage />;
}
