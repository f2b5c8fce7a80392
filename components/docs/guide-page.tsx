import { docsWords as words } from '@/components/docs/docs-words';
import { headingsOf, Markdown } from '@/components/docs/markdown';
import { Disclosure } from '@/components/ui/disclosure';
import { PlainLink } from '@/components/ui/plain-link';

/** A guide, to be read in the browser. @param guides the names of all guides, to which it may link */
export function GuidePage({ name, text, guides }: { name: string; text: string; guides: readonly string[] }) {
  const headings = headingsOf(text);
  return (
    <>
      {headings.length > 2 ? (
        <Disclosure label={words.onThisPage} className="mb-6 rounded-lg border bg-surface px-3 py-2">
          <nav aria-label={words.onThisPage}>
            <ul className="columns-[16rem] gap-6 pb-1">
              {headings.map(({ title, anchor }) => (
                <li key={anchor} className="py-0.5">
                  <PlainLink href={`#${anchor}`} className="text-accent hover:underline">
                    {title}
                  </PlainLink>
                </li>
              ))}
            </ul>
          </nav>
        </Disclosure>
      ) : null}
      <Markdown text={text} guides={guides} />
      <p className="mt-8 border-t pt-3 text-[0.8125rem]">
        <PlainLink href={`/docs/${name}.md`} className="text-accent hover:underline">
          {words.markdown}
        </PlainLink>
      </p>
    </>
  );
}
