import type { ComponentProps } from 'react';

/**
 * A link that loads the whole page it leads to, for pages that should load as little as possible themselves: that of a
 * fault, an unknown address, the sign-in. Elsewhere Next's `Link` is faster.
 */
export function PlainLink({ children, ...props }: ComponentProps<'a'> & { href: string }) {
  return <a {...props}>{children}</a>;
}
