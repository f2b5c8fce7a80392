'use client';

import { Upload } from 'lucide-react';
import Link from 'next/link';
import { usePathname, useRouter } from 'next/navigation';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { settingsPagesOf } from '@/components/domain/settings-pages';
import { AccountMenu } from '@/components/frame/account-menu';
import { CommandsButton } from '@/components/frame/commands/commands-button';
import { Mark } from '@/components/frame/mark';
import { OfflineNotice } from '@/components/frame/offline-notice';
import { usePerson } from '@/components/frame/person-context';
import { ChooseTenant, TenantPicker } from '@/components/frame/tenant-picker';
import { TestBar } from '@/components/frame/test-bar';
import type { Theme } from '@/components/frame/theme';
import { useFocusHeading } from '@/components/frame/use-focus-heading';
import { buttonClass } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { Keys, useAriaShortcut } from '@/components/ui/keys';
import { useShortcut } from '@/components/ui/use-shortcut';

const destinations = [
  { href: '/imports', name: 'imports' },
  { href: '/deliveries', name: 'deliveries' },
  { href: '/targets', name: 'targets' },
] as const;

/** The frame around every signed-in page. */
export function AppFrame({ theme, children }: { theme: Theme; children: ReactNode }) {
  const t = useTranslations('frame.appFrame');
  const { person, tenantId, isTest } = usePerson();
  const pathname = usePathname();
  const needsTenant = person.isSystemAdmin && tenantId === null && !pathname.startsWith('/account');
  const router = useRouter();
  useFocusHeading(pathname);
  const offersImport = !needsTenant && pathname !== '/imports/new' && pathname !== '/wall';
  useShortcut('newImport', offersImport ? () => router.push('/imports/new') : null);
  const newImportKeys = useAriaShortcut('newImport');
  const settings = settingsPagesOf(person.role)
    .slice(0, 1)
    .map(({ href }) => ({ href, name: 'settings' as const }));

  // Made to be looked at from afar: nothing else is on it.
  if (pathname === '/wall' && !needsTenant)
    return (
      <main id="main" tabIndex={-1} className="app-root min-h-dvh outline-none">
        <TestBar />
        {children}
      </main>
    );
  return (
    <div className="app-root flex min-h-dvh flex-col">
      <a
        href="#main"
        className="absolute start-4 top-2 z-50 -translate-y-20 rounded-md bg-accent px-3 py-2 text-on-accent focus:translate-y-0"
      >
        {t('skip')}
      </a>
      <header className="ledger-rule sticky top-0 z-30 bg-surface short:static">
        <TestBar />
        <div
          className={classNames(
            'page-width mx-auto flex h-14 items-center gap-x-2 px-4 sm:gap-x-4 sm:px-6',
            // A narrow screen takes it in two lines: four entries, a name and a system admin's tenant need 900 pixels.
            'max-lg:h-auto max-lg:flex-wrap',
          )}
        >
          <Link href="/imports" className="flex items-center gap-2 rounded-sm" aria-label="Lading">
            <Mark className="size-7" />
            <span aria-hidden className="hidden text-[1.0625rem] font-semibold tracking-tight sm:block">
              Lading
            </span>
          </Link>
          <nav
            aria-label={t('main')}
            className={classNames(
              'flex h-full items-stretch',
              // French and Spanish names need 30 pixels more than German ones.
              'max-lg:order-last max-lg:-mx-2.5 max-lg:h-10 max-lg:w-full max-[24rem]:-mx-1.5 max-[22rem]:-mx-1 sm:max-lg:-mx-3',
            )}
          >
            {[...destinations, ...settings].map(({ href, name }) => (
              <Link
                key={href}
                href={href}
                aria-current={pathname.startsWith(`/${href.split('/')[1]}`) ? 'page' : undefined}
                className={classNames(
                  'flex items-center border-b-2 border-transparent px-2.5 pt-0.5 font-medium text-muted hover:text-ink max-[24rem]:px-1.5 max-[22rem]:px-1 max-[22rem]:text-[0.8125rem] sm:px-3',
                  'aria-[current=page]:border-accent aria-[current=page]:text-ink',
                )}
              >
                {t(`pages.${name}`)}
              </Link>
            ))}
          </nav>
          <div className={classNames('ms-auto flex min-w-0 items-center gap-1 max-lg:h-14 sm:gap-2')}>
            {person.isSystemAdmin ? (
              tenantId === null || isTest ? null : (
                <TenantPicker className="w-32 sm:w-48" />
              )
            ) : (
              <span className="hidden max-w-56 truncate text-muted md:block">{person.tenantName}</span>
            )}
            <CommandsButton />
            {offersImport ? (
              <Link
                href="/imports/new"
                aria-keyshortcuts={newImportKeys}
                className={classNames(buttonClass({ variant: 'primary' }), 'h-8 px-2 sm:px-3')}
              >
                <Upload aria-hidden />
                <span className="sr-only sm:not-sr-only">{t('newImport')}</span>
                <Keys name="newImport" className="max-lg:hidden" />
              </Link>
            ) : null}
            <AccountMenu initialTheme={theme} />
          </div>
        </div>
        <OfflineNotice />
      </header>
      <main
        id="main"
        tabIndex={-1}
        className="page-width mx-auto w-full flex-1 px-4 py-6 outline-none sm:px-6"
      >
        {needsTenant ? <ChooseTenant /> : children}
      </main>
    </div>
  );
}
