import type { Metadata } from 'next';
import { apiReference } from '@/app/docs/api/api-reference';
import { docsWords } from '@/components/docs/docs-words';
import { OperationList } from '@/components/docs/operation-list';

export const metadata: Metadata = { title: docsWords.reference };

export default function Page() {
  const { document, tags } = apiReference();
  const { description } = document.info as { description: string };
  return <OperationList tags={tags} info={description} />;
}
