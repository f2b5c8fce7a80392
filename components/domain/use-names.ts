import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { makeNames, type Names } from '@/components/domain/names';
import { useLanguage } from '@/components/domain/use-language';

/** What Lading's fields, problems, scopes and files are called, in the reader's language. */
export function useNames(): Names {
  const t = useTranslations('domain');
  const language = useLanguage();
  return useMemo(() => makeNames(t, language), [t, language]);
}
