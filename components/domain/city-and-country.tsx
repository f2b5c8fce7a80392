import { useTranslations } from 'use-intl';
import { useFormats } from '@/components/ui/use-formats';

/**
 * A city and the name of its country, in the reader's language.
 * @param city with its postcode in front, where there is one
 * @param country ISO 3166-1 alpha-2
 */
export function CityAndCountry({ city, country }: { city: string; country: string }) {
  const t = useTranslations('domain');
  const formats = useFormats();
  return t.rich('cityAndCountry', {
    ...{ city, country: formats.country(country) },
    bdi: (text) => <bdi>{text}</bdi>,
  });
}
