import type { ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import { SkipLink } from '@/components/ui/part-link';

/** A box of the form, as on a bill of lading: a rule, a label in its corner, and the content. */
export function Panel({
  title,
  number,
  aside,
  id,
  skipTo = [],
  className,
  bodyClassName,
  children,
}: {
  title?: ReactNode;
  /** The box's number on the form. */
  number?: number;
  aside?: ReactNode;
  id?: string;
  /** Where links at its beginning lead, for those who do not want its controls. */
  skipTo?: readonly { to: string; words: string }[];
  className?: string;
  bodyClassName?: string;
  children: ReactNode;
}) {
  const headingId = id ? `${id}-heading` : undefined;
  // Behind the heading: it gets the focus when the panel appears, and the next Tab is to meet them.
  const links = skipTo.map(({ to, words }) => (
    <SkipLink key={to} to={to}>
      {words}
    </SkipLink>
  ));
  return (
    <section
      id={id}
      aria-labelledby={title ? headingId : undefined}
      className={classNames('relative min-w-0 rounded-lg border bg-surface', className)}
    >
      {title ? null : links}
      {title ? (
        <header className="flex min-h-11 flex-wrap items-center gap-x-3 gap-y-1 border-b px-4 py-1.5">
          {number ? (
            <span
              aria-hidden
              className="grid size-5 place-items-center rounded-sm border border-accent/60 text-xs font-semibold text-accent"
            >
              {number}
            </span>
          ) : null}
          <h2 id={headingId} className="font-semibold">
            {title}
          </h2>
          {links}
          {aside ? <div className="ms-auto flex items-center gap-2 text-muted">{aside}</div> : null}
        </header>
      ) : null}
      <div className={classNames('p-4', bodyClassName)}>{children}</div>
    </section>
  );
}

/** One fact of a panel: its name and its value. */
export function Fact({
  label,
  className,
  children,
}: {
  label: string;
  /** Places it in the list's grid: a `div` of one's own around it would not be allowed in a `dl`. */
  className?: string;
  children: ReactNode;
}) {
  return (
    <div className={classNames('min-w-0', className)}>
      {/* A label may be a name that somebody else has given. */}
      <dt className="text-xs text-faint [overflow-wrap:anywhere]">
        <bdi>{label}</bdi>
      </dt>
      <dd className="[overflow-wrap:anywhere]">{children}</dd>
    </div>
  );
}
