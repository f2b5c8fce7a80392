import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { Say } from '@/lib/messages/say';

/** Says what lib has words for: fields, problems, warnings, what is wrong with a file. The page sends the rooms. */
export function useSay(): Say {
  const t = useTranslations();
  return useMemo(() => (key, values) => t(key as never, values as never), [t]);
}
