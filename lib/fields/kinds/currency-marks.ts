/** ISO 4217 codes in use, without funds, metals and test codes. */
const codes =
  'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF ' +
  'CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG ' +
  'HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA ' +
  'MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD ' +
  'RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX ' +
  'USD UYU UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG';

/** Other common marks besides the codes and single signs ($, €, £, … all belong to Unicode's class Sc). */
const customary =
  'EURO EUROS DOLLAR DOLLARS US$ A$ C$ CA$ AU$ NZ$ HK$ S$ R$ MX$ DH DHS DHM SR QR KD BD RO JD LE TL ZŁ KČ FT KR FR SFR ' +
  'RM RP RS LEI ЛВ РУБ ГРН د.إ ر.س ر.ق د.ك د.ب ر.ع ج.م د.أ د.م د.ت درهم دراهم ريال دينار جنيه';

/** Currency signs and codes that may surround an amount, in upper case and without a trailing full stop. */
export const currencyMarks: ReadonlySet<string> = new Set(`${codes} ${customary}`.split(' '));

/** The marks that mean one currency. Others, such as "$", "kr" or "Dhs", may mean several. */
const meanings: Readonly<Record<string, string>> = {
  '€': 'EUR',
  ...{
    '£': 'GBP',
    '₹': 'INR',
    '₺': 'TRY',
    '₽': 'RUB',
    '₴': 'UAH',
    '₪': 'ILS',
    '₩': 'KRW',
    '₫': 'VND',
    '₦': 'NGN',
  },
  ...{ '฿': 'THB', '₱': 'PHP', '₸': 'KZT', '₾': 'GEL', '₼': 'AZN', '֏': 'AMD' },
  ...{
    EURO: 'EUR',
    EUROS: 'EUR',
    US$: 'USD',
    A$: 'AUD',
    AU$: 'AUD',
    C$: 'CAD',
    CA$: 'CAD',
    NZ$: 'NZD',
    HK$: 'HKD',
  },
  ...{ S$: 'SGD', R$: 'BRL', MX$: 'MXN', SR: 'SAR', QR: 'QAR', KD: 'KWD', BD: 'BHD', JD: 'JOD', TL: 'TRY' },
  ...{
    ZŁ: 'PLN',
    KČ: 'CZK',
    FT: 'HUF',
    SFR: 'CHF',
    RM: 'MYR',
    LEI: 'RON',
    ЛВ: 'BGN',
    РУБ: 'RUB',
    ГРН: 'UAH',
  },
  ...{ 'د.إ': 'AED', 'ر.س': 'SAR', 'ر.ق': 'QAR', 'د.ك': 'KWD', 'د.ب': 'BHD', 'ر.ع': 'OMR', 'ج.م': 'EGP' },
  ...{ 'د.أ': 'JOD', 'د.م': 'MAD', 'د.ت': 'TND' },
};

/** The ISO 4217 code of a mark, or the mark in upper case where it may mean several currencies. */
export function codeOfMark(mark: string): string {
  const plain = mark.toUpperCase().replace(/\.$/, '');
  return meanings[plain] ?? plain;
}
