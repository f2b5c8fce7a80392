'use client';

import type { MouseEvent, ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';

/** A link to another part of the page, which gets the focus: the next Tab goes on from there. */
export function PartLink({
  to,
  className,
  children,
}: {
  /** The ID of the part. */
  to: string;
  className?: string;
  children: ReactNode;
}) {
  return (
    <a href={`#${to}`} className={className} onClick={(event) => goTo(to, event)}>
      {children}
    </a>
  );
}

/** Such a link that shows itself only while it has the focus: past many controls to those that are wanted. */
export function SkipLink(props: { to: string; children: ReactNode }) {
  return (
    <PartLink
      {...props}
      className={classNames(
        'absolute start-2 top-1.5 z-20 rounded-md bg-accent px-3 py-1.5 text-sm font-medium text-on-accent',
        'not-focus:sr-only',
      )}
    />
  );
}

function goTo(id: string, event: MouseEvent) {
  const part = document.getElementById(id);
  if (!part) return;
  event.preventDefault();
  // Only while it has the focus: a click on its text must not take the focus from elsewhere.
  part.tabIndex = -1;
  part.addEventListener('blur', () => part.removeAttribute('tabindex'), { once: true });
  part.scrollIntoView({ block: 'start' });
  part.focus({ preventScroll: true });
}
