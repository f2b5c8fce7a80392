import type { Metadata } from 'next';
import { DocsIndex } from '@/components/docs/docs-index';
import { docsWords } from '@/components/docs/docs-words';
import { listGuides } from '@/lib/guides/guides';

export const metadata: Metadata = { title: docsWords.documentation };

export default async function Page() {
  return <DocsIndex guides={await listGuides()} />;
}
