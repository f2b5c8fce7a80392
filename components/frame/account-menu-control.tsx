'use client';

import { Info, KeyRound, LogOut, Monitor, Moon, MonitorSmartphone, Sun } from 'lucide-react';
import { useState } from 'react';
import { signOut } from '@/components/api/auth-calls';
import { keepCookie } from '@/components/frame/keep-cookie';
import { usePerson } from '@/components/frame/person-context';
import { accountButtonClass, AccountButtonFace } from '@/components/frame/account-button';
import { themeCookie, type Theme } from '@/components/frame/theme';
import type { StartOfPart } from '@/components/ui/part-at-use';
import { Menu, MenuChoice, MenuItem, MenuLink, MenuSeparator } from '@/components/ui/menu';

const themes: { value: Theme; label: string; icon: React.ReactNode }[] = [
  { value: 'system', label: 'Same as device', icon: <Monitor /> },
  { value: 'light', label: 'Light', icon: <Sun /> },
  { value: 'dark', label: 'Dark', icon: <Moon /> },
];

/** The menu of the signed-in person, with the button that opens it. */
export function AccountMenuControl({ initialTheme, start }: { initialTheme: Theme; start: StartOfPart }) {
  const { person } = usePerson();
  const [theme, setTheme] = useState(initialTheme);

  function changeTheme(next: Theme) {
    setTheme(next);
    document.documentElement.dataset.theme = next;
    keepCookie(themeCookie, next);
  }

  return (
    <Menu
      label={`Account of ${person.name}`}
      triggerClassName={accountButtonClass}
      trigger={<AccountButtonFace name={person.name} />}
      start={start}
    >
      <div className="px-3 pt-1 pb-2">
        <p className="font-medium">{person.name}</p>
        <p className="text-[0.8125rem] text-muted">{person.email}</p>
        <p className="text-[0.8125rem] text-muted">
          {person.isSystemAdmin ? 'System admin' : person.tenantName}
        </p>
      </div>
      <MenuSeparator />
      <MenuChoice label="Theme" value={theme} onChange={changeTheme} options={themes} />
      <MenuSeparator />
      <MenuLink href="/account/password">
        <KeyRound aria-hidden />
        Password
      </MenuLink>
      <MenuLink href="/account/sessions">
        <MonitorSmartphone aria-hidden />
        Sessions
      </MenuLink>
      <MenuLink href="/about">
        <Info aria-hidden />
        About Lading
      </MenuLink>
      <MenuItem onSelect={() => void signOut()}>
        <LogOut aria-hidden />
        Sign out
      </MenuItem>
    </Menu>
  );
}
