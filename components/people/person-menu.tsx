'use client';

import { Link, Pencil } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { EnableOrDisable } from '@/components/ui/enable-or-disable';
import { ActionsMenu, MenuItem, MenuSeparator } from '@/components/ui/menu';
import type { Person } from '@/lib/people/people-schemas';

/** The actions in a person's menu. `enable` runs at once; the others open a dialog. */
export type PersonAction = 'change' | 'make-link' | 'disable' | 'enable';

export function PersonMenu({
  person,
  isSelf,
  onAction,
}: {
  person: Person;
  /** People cannot disable themselves, and change their own password on the account pages. */
  isSelf: boolean;
  onAction: (action: PersonAction) => void;
}) {
  const t = useTranslations('people.personMenu');
  const isDisabled = person.status === 'disabled';
  return (
    <ActionsMenu name={person.name}>
      <MenuItem onSelect={() => onAction('change')}>
        <Pencil aria-hidden />
        {t('edit')}
      </MenuItem>
      {isSelf || isDisabled ? null : (
        <MenuItem onSelect={() => onAction('make-link')}>
          <Link aria-hidden />
          {person.status === 'invited' ? t('newInvitation') : t('resetPassword')}
        </MenuItem>
      )}
      {isSelf ? null : <MenuSeparator />}
      {isSelf ? null : (
        <EnableOrDisable
          isDisabled={isDisabled}
          words={{ enable: t('enable'), disable: t('disable') }}
          onAction={onAction}
        />
      )}
    </ActionsMenu>
  );
}
