import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { titles } from '@/app/page-words';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await titles())('notFound') };
}

/** Catches every address without a page, so that "not found" appears inside the app's frame. */
export default function Page() {
  notFound();
}
