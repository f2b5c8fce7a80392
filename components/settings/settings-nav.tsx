'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'use-intl';
import { settingsPagesOf } from '@/components/domain/settings-pages';
import { usePerson } from '@/components/frame/person-context';
import { classNames } from '@/components/ui/class-names';

/** Navigates between the settings pages that the person may see. */
export function SettingsNav() {
  const t = useTranslations('settings.settingsNav');
  const pathname = usePathname();
  const { person, isTest } = usePerson();
  // People belong to the company itself.
  const pages = settingsPagesOf(person.role).filter(({ name }) => !isTest || name !== 'people');
  return (
    <nav aria-label={t('label')} className="mb-5 flex flex-wrap gap-x-1 border-b">
      {pages.map(({ href, name }) => (
        <Link
          key={href}
          href={href}
          aria-current={pathname.startsWith(href) ? 'page' : undefined}
          className={classNames(
            '-mb-px border-b-2 border-transparent px-3 py-2 whitespace-nowrap text-muted hover:text-ink max-sm:px-2 max-sm:py-1.5',
            'aria-[current=page]:border-accent aria-[current=page]:font-medium aria-[current=page]:text-ink',
          )}
        >
          {t(`pages.${name}`)}
        </Link>
      ))}
    </nav>
  );
}
