'use client';

import {
  FlaskConical,
  Info,
  KeyRound,
  LogOut,
  Monitor,
  Moon,
  MonitorSmartphone,
  Presentation,
  Sun,
} from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { signOut } from '@/components/api/auth-calls';
import { useLanguage } from '@/components/domain/use-language';
import { keepCookie } from '@/components/frame/keep-cookie';
import { switchMode } from '@/components/frame/mode-cookie';
import { usePerson } from '@/components/frame/person-context';
import { accountButtonClass, AccountButtonFace } from '@/components/frame/account-button';
import { themeCookie, type Theme } from '@/components/frame/theme';
import { useLanguageChange } from '@/components/frame/use-language-change';
import type { StartOfPart } from '@/components/ui/part-at-use';
import { Menu, MenuChoice, MenuItem, MenuLink, MenuSeparator } from '@/components/ui/menu';
import { languageNames, languages } from '@/lib/languages/language';

const themes: { value: Theme; icon: React.ReactNode }[] = [
  { value: 'system', icon: <Monitor /> },
  { value: 'light', icon: <Sun /> },
  { value: 'dark', icon: <Moon /> },
];

/** The menu of the signed-in person, with the button that opens it. */
export function AccountMenuControl({ initialTheme, start }: { initialTheme: Theme; start: StartOfPart }) {
  const t = useTranslations('frame.accountMenu');
  const pages = useTranslations('pages');
  const { person, isTest, hasTestData } = usePerson();
  const [theme, setTheme] = useState(initialTheme);

  const language = useLanguage();
  const changeLanguage = useLanguageChange();

  function changeTheme(next: Theme) {
    setTheme(next);
    document.documentElement.dataset.theme = next;
    keepCookie(themeCookie, next);
  }

  return (
    <Menu
      label={t('label', { name: person.name })}
      triggerClassName={accountButtonClass}
      trigger={<AccountButtonFace name={person.name} />}
      start={start}
    >
      <div className="px-3 pt-1 pb-2">
        <p className="font-medium">{person.name}</p>
        <p className="text-[0.8125rem] text-muted">{person.email}</p>
        <p className="text-[0.8125rem] text-muted">
          {person.isSystemAdmin ? t('systemAdmin') : person.tenantName}
        </p>
      </div>
      <MenuSeparator />
      <MenuChoice
        label={t('theme')}
        value={theme}
        onChange={changeTheme}
        options={themes.map((each) => ({ ...each, label: t(`themes.${each.value}`) }))}
      />
      <MenuChoice
        label={t('language')}
        value={language}
        onChange={changeLanguage}
        options={languages.map((each) => ({ value: each, label: languageNames[each], lang: each }))}
      />
      <MenuSeparator />
      <MenuLink href="/wall">
        <Presentation aria-hidden />
        {pages('wall')}
      </MenuLink>
      {hasTestData && !isTest ? (
        <MenuItem onSelect={() => switchMode('test')}>
          <FlaskConical aria-hidden />
          {t('testData')}
        </MenuItem>
      ) : null}
      <MenuLink href="/account/password">
        <KeyRound aria-hidden />
        {t('password')}
      </MenuLink>
      <MenuLink href="/account/sessions">
        <MonitorSmartphone aria-hidden />
        {t('sessions')}
      </MenuLink>
      <MenuLink href="/about">
        <Info aria-hidden />
        {t('about')}
      </MenuLink>
      <MenuItem onSelect={() => void signOut()}>
        <LogOut aria-hidden />
        {t('signOut')}
      </MenuItem>
    </Menu>
  );
}
