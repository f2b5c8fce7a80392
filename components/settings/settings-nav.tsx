'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { classNames } from '@/components/ui/class-names';

const pages = [
  { href: '/settings/api-clients', label: 'API clients' },
  { href: '/settings/places', label: 'Address book' },
  { href: '/settings/people', label: 'People' },
  { href: '/settings/audit', label: 'Audit trail' },
  { href: '/settings/consignees', label: 'Recipients' },
];

/** Navigates between the settings pages. */
export function SettingsNav() {
  const pathname = usePathname();
  return (
    <nav aria-label="Settings" className="mb-5 flex gap-1 overflow-x-auto border-b">
      {pages.map(({ href, label }) => (
        <Link
          key={href}
          href={href}
          aria-current={pathname.startsWith(href) ? 'page' : undefined}
          className={classNames(
            '-mb-px border-b-2 border-transparent px-3 py-2 whitespace-nowrap text-muted hover:text-ink',
            'aria-[current=page]:border-accent aria-[current=page]:font-medium aria-[current=page]:text-ink',
          )}
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}
