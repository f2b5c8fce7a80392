import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { makeNames, type Names } from '@/components/domain/names';
import { useSay } from '@/components/domain/use-say';

/** What Lading's fields, problems, scopes and files are called, in the reader's language. */
export function useNames(): Names {
  const t = useTranslations('domain');
  const say = useSay();
  return useMemo(() => makeNames(t, say), [t, say]);
}
