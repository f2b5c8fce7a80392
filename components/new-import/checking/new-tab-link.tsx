import { ArrowUpRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';

/** A link that opens in a new tab, so that the choices on this page are kept. */
export function NewTabLink({
  href,
  className = 'text-accent underline underline-offset-2',
  children,
}: {
  href: string;
  className?: string;
  children: ReactNode;
}) {
  const t = useTranslations('newImport.newTabLink');
  return (
    <a href={href} target="_blank" rel="noreferrer" className={className}>
      {children}
      <ArrowUpRight aria-label={t('inNewTab')} className="inline size-3.5" />
    </a>
  );
}
