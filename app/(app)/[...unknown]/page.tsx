import type { Metadata } from 'next';
import { notFound } from 'next/navigation';

export const metadata: Metadata = { title: 'Not found' };

/** Catches every address without a page, so that "not found" appears inside the app's frame. */
export default function Page() {
  notFound();
}
