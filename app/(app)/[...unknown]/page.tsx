import type { Metadata } from 'next';
import { notFound } from 'next/navigation';

export const metadata: Metadata = { title: 'Not found' };

/** Every address that has no page of its own: so it is answered from within the frame. */
export default function Page() {
  notFound();
}
