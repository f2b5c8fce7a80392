import {
  ChartColumn,
  FileSpreadsheet,
  Info,
  Keyboard,
  KeyRound,
  Languages,
  LogOut,
  MapPin,
  MonitorSmartphone,
  Package,
  Presentation,
  Settings,
  Upload,
} from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'use-intl';
import { signOut } from '@/components/api/auth-calls';
import { settingsPagesOf } from '@/components/domain/settings-pages';
import { useLanguage } from '@/components/domain/use-language';
import type { Command, CommandGroup } from '@/components/frame/commands/command';
import { usePerson } from '@/components/frame/person-context';
import { useLanguageChange } from '@/components/frame/use-language-change';
import { languageNames, languages } from '@/lib/languages/language';

/** The actions and the pages that the palette offers: only those that the person may see. */
export function useCommands(onHelp: () => void): CommandGroup[] {
  const t = useTranslations('commands.groups');
  const actions = useTranslations('commands.actions');
  const account = useTranslations('frame.accountMenu');
  const pages = useTranslations('pages');
  const settings = useTranslations('domain.settingsPages');
  const { person, tenantId } = usePerson();
  const router = useRouter();
  const language = useLanguage();
  const changeLanguage = useLanguageChange();
  const page = (href: string, label: string, icon: Command['icon']): Command => ({
    ...{ id: href, label, icon },
    run: () => router.push(href),
  });
  // A system admin who has not chosen a tenant sees no tenant's pages.
  const hasTenant = !person.isSystemAdmin || tenantId !== null;
  return [
    {
      id: 'actions',
      label: t('actions'),
      items: [
        ...(hasTenant
          ? [{ ...page('/imports/new', pages('newImport'), Upload), shortcut: 'newImport' as const }]
          : []),
        { id: 'help', label: actions('shortcuts'), icon: Keyboard, shortcut: 'help', run: onHelp },
        ...languages
          .filter((each) => each !== language)
          .map((each) => ({
            id: `language ${each}`,
            label: actions('language', { name: languageNames[each] }),
            icon: Languages,
            run: () => changeLanguage(each),
          })),
        { id: 'sign-out', label: account('signOut'), icon: LogOut, run: () => void signOut() },
      ],
    },
    {
      id: 'pages',
      label: t('pages'),
      items: [
        ...(hasTenant
          ? [
              page('/imports', pages('imports'), FileSpreadsheet),
              page('/deliveries', pages('deliveries'), Package),
              page('/targets', pages('targets'), MapPin),
              page('/imports/shippers', pages('shippers'), ChartColumn),
              page('/wall', pages('wall'), Presentation),
              ...settingsPagesOf(person.role).map(({ href, name }) => page(href, settings(name), Settings)),
            ]
          : []),
        page('/account/password', pages('password'), KeyRound),
        page('/account/sessions', pages('sessions'), MonitorSmartphone),
        page('/about', pages('aboutLading'), Info),
      ],
    },
  ];
}

/** The commands that a text asks for: those that have all its words, in any order. */
export function narrowCommands(groups: readonly CommandGroup[], text: string): CommandGroup[] {
  const words = fold(text)
    .split(/\s+/)
    .filter((word) => word !== '');
  return groups
    .map((group) => ({
      ...group,
      items: group.items.filter(({ label }) => words.every((word) => fold(label).includes(word))),
    }))
    .filter(({ items }) => items.length > 0);
}

/** Without case and accents. */
const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
