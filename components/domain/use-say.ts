import { useMemo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { countryName } from '@/lib/languages/country-name';
import type { Say } from '@/lib/messages/say';

/**
 * Says what lib has words for: fields, problems, warnings, what is wrong with a file. The page sends the rooms. A `country`
 * is given as its code, and said by its name, as servers do.
 */
export function useSay(): Say {
  const t = useTranslations();
  const locale = useLocale();
  return useMemo(
    () => (key, values) => {
      const country = values?.country;
      const named =
        typeof country === 'string' ? { ...values, country: countryName(country, locale) } : values;
      return t(key as never, named as never);
    },
    [t, locale],
  );
}
