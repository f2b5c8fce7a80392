import type { ReactNode } from 'react';
import { PlainLink } from '@/components/ui/plain-link';

/** What a page is for, and where to read more, as links after it. */
export function IntroWithLinks({
  links,
  children,
}: {
  links: readonly { href: string; name: string }[];
  children: ReactNode;
}) {
  return (
    <>
      {children}
      <span className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
        {links.map(({ href, name }) => (
          <PlainLink key={href} href={href} className="text-accent hover:underline pointer-coarse:py-1.5">
            {name}
          </PlainLink>
        ))}
      </span>
    </>
  );
}
