import { useTranslations } from 'use-intl';

const titles = {
  columns: 'mappingPanel.title',
  rules: 'rulesPanel.title',
  check: 'checkPanel.title',
  totals: 'totalsPanel.title',
  details: 'detailsPanel.title',
  start: 'startPanel.label',
} as const;

/** A part of the wizard: the ID of its element. */
type WizardPart = keyof typeof titles;

/**
 * The links with which a part of the wizard begins, so that the keyboard gets from the file to the start without passing
 * every control.
 * @param parts where they lead, the next part first
 */
export function useSkipTo(...parts: readonly WizardPart[]): { to: string; words: string }[] {
  const t = useTranslations('newImport');
  return parts.map((part) => ({ to: part, words: t('skipLinks.skipTo', { part: t(titles[part]) }) }));
}
