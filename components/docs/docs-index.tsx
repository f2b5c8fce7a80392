import { docsWords as words } from '@/components/docs/docs-words';
import { PageHeader } from '@/components/ui/page-header';
import { PlainLink } from '@/components/ui/plain-link';
import { guideAddress } from '@/lib/guides/guide-address';

/** What there is to read about this installation. */
export function DocsIndex({ guides }: { guides: readonly { name: string; title: string }[] }) {
  return (
    <>
      <PageHeader title={words.documentation}>{words.indexIntro}</PageHeader>
      <section aria-labelledby="reference" className="mb-6 rounded-lg border bg-surface p-4">
        <h2 id="reference" className="font-semibold">
          <PlainLink href="/docs/api" className="text-accent hover:underline">
            {words.reference}
          </PlainLink>
        </h2>
        <p className="text-muted">{words.referenceIntro}</p>
      </section>
      <h2 className="mb-2 font-semibold">{words.guides}</h2>
      <ul className="flex flex-col gap-2">
        {guides.map(({ name, title }) => (
          <li key={name}>
            <PlainLink href={guideAddress(name)} className="text-accent hover:underline">
              {title}
            </PlainLink>
          </li>
        ))}
      </ul>
    </>
  );
}
