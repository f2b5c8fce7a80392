import { docsWords as words } from '@/components/docs/docs-words';
import { Markdown } from '@/components/docs/markdown';
import { MethodBadge } from '@/components/docs/method-badge';
import { PageHeader } from '@/components/ui/page-header';
import { PlainLink } from '@/components/ui/plain-link';
import { anchorOf } from '@/lib/guides/guide-address';
import type { Reference } from '@/lib/guides/read-reference';

/** Every call of the API by its group, each with a link to its page. @param info the description's own words about itself */
export function OperationList({ tags, info }: Pick<Reference, 'tags'> & { info: string }) {
  return (
    <>
      <PageHeader title={words.reference}>{words.referenceIntro}</PageHeader>
      <Markdown text={info} guides={[]} />
      <nav aria-label={words.groups} className="my-6">
        <ul className="flex flex-wrap gap-2">
          {tags.map(({ name, operations }) => (
            <li key={name}>
              <PlainLink
                href={`#${anchorOf(name)}`}
                className="inline-flex min-h-7 items-center rounded-md border bg-surface px-2 hover:bg-hover"
              >
                {`${name} (${operations.length})`}
              </PlainLink>
            </li>
          ))}
        </ul>
      </nav>
      {tags.map(({ name, description, operations }) => (
        <section key={name} aria-labelledby={anchorOf(name)} className="mb-8">
          <h2 id={anchorOf(name)} className="scroll-mt-4 font-semibold">
            {name}
          </h2>
          <p className="mb-2 text-muted">{description}</p>
          <ul className="divide-y rounded-lg border bg-surface">
            {operations.map(({ id, method, path, summary, isDeprecated }) => (
              <li key={id} className="px-3 py-2">
                <PlainLink href={`/docs/api/${id}`} className="group block">
                  <span className="flex flex-wrap items-baseline gap-x-2 gap-y-1">
                    <MethodBadge method={method} />
                    <code className="font-mono text-[0.8125rem] [overflow-wrap:anywhere] group-hover:underline">
                      {path}
                    </code>
                  </span>
                  <span className="block text-muted">
                    {isDeprecated ? `${words.deprecated}: ${summary}` : summary}
                  </span>
                </PlainLink>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
