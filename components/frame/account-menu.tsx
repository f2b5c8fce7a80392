'use client';

import { ChevronDown, Info, KeyRound, LogOut, Monitor, Moon, MonitorSmartphone, Sun } from 'lucide-react';
import { signOut } from 'next-auth/react';
import { useState } from 'react';
import { keepCookie } from '@/components/frame/keep-cookie';
import { usePerson } from '@/components/frame/person-context';
import { themeCookie, type Theme } from '@/components/frame/theme';
import { Menu, MenuChoice, MenuItem, MenuLink, MenuSeparator } from '@/components/ui/menu';

const themes: { value: Theme; label: string; icon: React.ReactNode }[] = [
  { value: 'system', label: 'Same as device', icon: <Monitor /> },
  { value: 'light', label: 'Light', icon: <Sun /> },
  { value: 'dark', label: 'Dark', icon: <Moon /> },
];

export function AccountMenu({ initialTheme }: { initialTheme: Theme }) {
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
      triggerClassName="flex h-9 max-w-56 items-center gap-2 rounded-md ps-1.5 pe-2 hover:bg-hover"
      trigger={
        <>
          <span
            aria-hidden
            className="grid size-6 shrink-0 place-items-center rounded-sm border border-line-strong/60 text-[0.6875rem] font-semibold text-muted"
          >
            {initialsOf(person.name)}
          </span>
          <span className="hidden truncate sm:block">{person.name}</span>
          <ChevronDown aria-hidden className="size-3.5 shrink-0 text-faint" />
        </>
      }
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
      <MenuItem onSelect={() => void signOut({ callbackUrl: '/sign-in' })}>
        <LogOut aria-hidden />
        Sign out
      </MenuItem>
    </Menu>
  );
}

function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  return [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toUpperCase();
}
