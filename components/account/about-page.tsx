'use client';

import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';

const sources = [
  {
    name: 'GeoNames',
    href: 'https://www.geonames.org',
    use: 'cities',
    licence: { name: 'CC BY 4.0', href: 'https://creativecommons.org/licenses/by/4.0/' },
  },
  {
    name: 'country-coder',
    href: 'https://github.com/rapideditor/country-coder',
    use: 'borders',
    licence: { name: 'ISC', href: 'https://github.com/rapideditor/country-coder/blob/main/LICENSE.md' },
  },
] as const;

/** Names those whose data the app works with, as their licences ask. */
export function AboutPage() {
  const t = useTranslations('account.aboutPage');
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader title={t('title')} />
      <Panel id="data" title={t('data')}>
        <ul className="grid gap-4">
          {sources.map(({ name, href, use, licence }) => (
            <li key={name}>
              <OutsideLink href={href}>{name}</OutsideLink>
              <p>{t(`uses.${use}`)}</p>
              <p className="text-[0.8125rem] text-muted">
                {t.rich('licence', {
                  name: licence.name,
                  link: (name) => <OutsideLink href={licence.href}>{name}</OutsideLink>,
                })}
              </p>
            </li>
          ))}
        </ul>
      </Panel>
    </div>
  );
}

function OutsideLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} rel="noreferrer" className="text-accent underline underline-offset-2">
      {children}
    </a>
  );
}
