import { PageHeader } from '@/components/ui/page-header';
import { errorsHead, listErrors } from '@/lib/messages/describe-errors';
import { errorAnchor } from '@/lib/messages/error-anchor';

/** What each code means and what to do: docs/errors.md as a page. In English, as all documentation. */
export function ErrorsPage() {
  return (
    <>
      <PageHeader title={errorsHead.title} eyebrow={errorsHead.eyebrow}>
        {errorsHead.intro}
      </PageHeader>
      {listErrors().map(({ code, status, message, again }) => (
        <section
          key={code}
          aria-labelledby={errorAnchor(code)}
          className="border-t py-4 has-[:target]:bg-accent-soft"
        >
          <h2 id={errorAnchor(code)} className="scroll-mt-4 font-mono text-sm font-semibold">
            <a href={`#${errorAnchor(code)}`} className="[overflow-wrap:anywhere]">
              {code}
            </a>{' '}
            <span className="font-normal text-muted">{status}</span>
          </h2>
          <p className="mt-1">{message}</p>
          <p className="mt-1 text-muted">{again}</p>
        </section>
      ))}
    </>
  );
}
