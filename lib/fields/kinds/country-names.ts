import ar from 'i18n-iso-countries/langs/ar.json';
import bg from 'i18n-iso-countries/langs/bg.json';
import cs from 'i18n-iso-countries/langs/cs.json';
import da from 'i18n-iso-countries/langs/da.json';
import de from 'i18n-iso-countries/langs/de.json';
import el from 'i18n-iso-countries/langs/el.json';
import en from 'i18n-iso-countries/langs/en.json';
import es from 'i18n-iso-countries/langs/es.json';
import fa from 'i18n-iso-countries/langs/fa.json';
import fi from 'i18n-iso-countries/langs/fi.json';
import fr from 'i18n-iso-countries/langs/fr.json';
import he from 'i18n-iso-countries/langs/he.json';
import hi from 'i18n-iso-countries/langs/hi.json';
import hr from 'i18n-iso-countries/langs/hr.json';
import hu from 'i18n-iso-countries/langs/hu.json';
import it from 'i18n-iso-countries/langs/it.json';
import ja from 'i18n-iso-countries/langs/ja.json';
import ko from 'i18n-iso-countries/langs/ko.json';
import nb from 'i18n-iso-countries/langs/nb.json';
import nl from 'i18n-iso-countries/langs/nl.json';
import pl from 'i18n-iso-countries/langs/pl.json';
import pt from 'i18n-iso-countries/langs/pt.json';
import ro from 'i18n-iso-countries/langs/ro.json';
import ru from 'i18n-iso-countries/langs/ru.json';
import sk from 'i18n-iso-countries/langs/sk.json';
import sl from 'i18n-iso-countries/langs/sl.json';
import sv from 'i18n-iso-countries/langs/sv.json';
import tr from 'i18n-iso-countries/langs/tr.json';
import uk from 'i18n-iso-countries/langs/uk.json';
import ur from 'i18n-iso-countries/langs/ur.json';
import zh from 'i18n-iso-countries/langs/zh.json';

/** The names in one language: alpha-2 code to one or several names. */
export type CountryNames = Readonly<Record<string, string | string[]>>;

/** The names of all countries in the languages that spreadsheets most likely use. */
export const countryNames: readonly CountryNames[] = [
  ...[en, de, fr, es, it, nl, pt, pl, tr, ar, sv, da, nb, fi, cs, sk, sl, hr],
  ...[hu, ro, bg, el, ru, uk, he, fa, ur, hi, zh, ja, ko],
].map((language) => language.countries);

/** Names in common use that no list has, by alpha-2 code. */
export const customaryCountryNames: CountryNames = {
  AE: ['UAE', 'Emirates', 'The Emirates', 'VAE', 'EAU', 'Emirati Arabi', 'الامارات'],
  BA: ['Bosnia', 'Bosnien'],
  CD: ['DR Congo', 'DRC', 'Congo Kinshasa', 'Zaire'],
  CG: ['Congo Brazzaville'],
  CI: ["Cote d'Ivoire", 'Ivory Coast', 'Elfenbeinküste'],
  CZ: ['Czech Republic', 'Tschechien', 'CSR'],
  DE: ['BRD', 'Federal Republic of Germany'],
  GB: [
    'UK',
    'U.K.',
    'England',
    'Scotland',
    'Wales',
    'Northern Ireland',
    'Great Britain',
    'Britain',
    'GBR',
    'Schottland',
  ],
  GR: ['EL', 'Hellas'],
  KP: ['North Korea'],
  KR: ['South Korea', 'Republic of Korea', 'Südkorea'],
  LA: ['Laos'],
  MK: ['Macedonia', 'North Macedonia', 'Mazedonien'],
  MM: ['Burma'],
  NL: ['Holland', 'The Netherlands', 'Nederland'],
  PS: ['Palestine', 'Palestinian Territories'],
  RU: ['Russia'],
  SA: ['KSA', 'Saudi', 'Kingdom of Saudi Arabia', 'السعودية'],
  SY: ['Syria'],
  SZ: ['Swaziland'],
  TR: ['Turkey', 'Türkiye', 'Turkiye'],
  TW: ['Taiwan'],
  US: [
    'USA',
    'U.S.',
    'U.S.A.',
    'United States',
    'United States of America',
    'America',
    'EUA',
    'EE.UU.',
    'EEUU',
    'VSA',
  ],
  VA: ['Vatican', 'Vatican City', 'Vatikan'],
  VN: ['Vietnam', 'Viet Nam'],
};
