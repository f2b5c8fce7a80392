import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { findWorkplace } from '@/app/(app)/chosen-tenant';
import { apiReference } from '@/app/docs/api/api-reference';
import { getSession } from '@/app/get-session';
import { OperationPage } from '@/components/docs/operation-page';
import { originOfHeaders } from '@/lib/http/request-origin';

type Props = PageProps<'/docs/api/[operation]'>;

async function findOperation({ params }: Props) {
  const { operation: id } = await params;
  const { document, tags } = apiReference();
  return { document, operation: tags.flatMap(({ operations }) => operations).find((each) => each.id === id) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await findOperation(props)).operation?.summary };
}

export default async function Page(props: Props) {
  const { document, operation } = await findOperation(props);
  if (!operation) notFound();
  const person = await getSession();
  const workplace = person && (await findWorkplace(person));
  return (
    <OperationPage
      operation={operation}
      document={document}
      origin={originOfHeaders(await headers())}
      caller={
        person && {
          name: person.name,
          tenantName:
            person.tenantName && (workplace?.isTest ? `${person.tenantName} (test)` : person.tenantName),
          tenantId: workplace?.tenantId,
        }
      }
    />
  );
}
