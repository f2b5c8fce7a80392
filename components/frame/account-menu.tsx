'use client';

import { useTranslations } from 'use-intl';
import { accountButtonClass, AccountButtonFace } from '@/components/frame/account-button';
import { usePerson } from '@/components/frame/person-context';
import type { Theme } from '@/components/frame/theme';
import { partAtUse, usePartAtUse } from '@/components/ui/part-at-use';

/** The menu itself, which most visits never open. */
const accountMenuControl = partAtUse(
  async () => (await import('@/components/frame/account-menu-control')).AccountMenuControl,
);

/** The menu of the signed-in person. */
export function AccountMenu({ initialTheme }: { initialTheme: Theme }) {
  const t = useTranslations('frame.accountMenu');
  const { person } = usePerson();
  const { used, standIn } = usePartAtUse(accountMenuControl);
  if (used) return <used.part initialTheme={initialTheme} start={used.start} />;
  return (
    <button
      {...standIn}
      type="button"
      aria-label={t('label', { name: person.name })}
      aria-haspopup="menu"
      aria-expanded={false}
      className={accountButtonClass}
    >
      <AccountButtonFace name={person.name} />
    </button>
  );
}
