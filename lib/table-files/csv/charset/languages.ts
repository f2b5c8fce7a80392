import type { CharacterBlock } from '@/lib/table-files/csv/charset/common-characters';

/** A language of names and addresses, as far as its letters tell a charset. */
export interface Language {
  script: 'latin' | 'cyrillic' | 'greek' | 'hebrew' | 'arabic' | 'thai' | 'han' | 'kana' | 'hangul';
  /** How many files are in it, roughly, for a hundred that are neither ASCII nor UTF-8. */
  share: number;
  /** The charsets it is written in, the usual one first; labels that `TextDecoder` knows. */
  charsets: readonly string[];
  /** Its letters beyond ASCII in lower case, the most frequent first. */
  letters: string;
  /** Its common ideographs or syllables, of which `letters` are only the most frequent. */
  common?: CharacterBlock;
}

const CYRILLIC = ['windows-1251', 'koi8-u', 'x-mac-cyrillic', 'iso-8859-5', 'ibm866'];
const WESTERN = ['windows-1252', 'macintosh', 'iso-8859-15'];
const CENTRAL = ['windows-1250', 'iso-8859-2'];
const BALTIC = ['windows-1257', 'iso-8859-13', 'iso-8859-4'];

/**
 * Only languages whose letters differ. Frequencies are those of names and places more than of prose.
 */
export const languages: readonly Language[] = [
  // German
  { script: 'latin', share: 14, charsets: WESTERN, letters: 'üöäßéèáç' },
  // French
  { script: 'latin', share: 10, charsets: WESTERN, letters: 'éèçôêâëîïàûœüùæÿ' },
  // Spanish
  { script: 'latin', share: 10, charsets: WESTERN, letters: 'óáíéñúüçºª' },
  // Portuguese
  { script: 'latin', share: 6, charsets: WESTERN, letters: 'ãçáéíóâêõúôàºª' },
  // Italian
  { script: 'latin', share: 5, charsets: WESTERN, letters: 'àòùìèé' },
  // Swedish
  { script: 'latin', share: 3, charsets: WESTERN, letters: 'öäåéü' },
  // Danish
  { script: 'latin', share: 3, charsets: WESTERN, letters: 'øåæéöäü' },
  // Dutch
  { script: 'latin', share: 3, charsets: WESTERN, letters: 'ëéïöèü' },
  // Catalan
  { script: 'latin', share: 1, charsets: WESTERN, letters: 'èóàíéçòúïü·' },
  // Icelandic
  { script: 'latin', share: 0.2, charsets: ['windows-1252'], letters: 'íáðöóúþæéý' },
  // Estonian
  { script: 'latin', share: 0.5, charsets: ['windows-1257', 'windows-1252'], letters: 'äõüöšž' },
  // Polish
  { script: 'latin', share: 6, charsets: CENTRAL, letters: 'łóąśężńćź' },
  // Czech
  { script: 'latin', share: 5, charsets: CENTRAL, letters: 'áíéřčšěýžůúťďňó' },
  // Slovak
  { script: 'latin', share: 2, charsets: CENTRAL, letters: 'áíčšžéýľúťóďňôäĺŕ' },
  // Hungarian
  { script: 'latin', share: 4, charsets: CENTRAL, letters: 'áéőóöíüúű' },
  // Croatian
  { script: 'latin', share: 3, charsets: CENTRAL, letters: 'ćčšžđ' },
  // Romanian
  { script: 'latin', share: 2, charsets: CENTRAL, letters: 'ăşţâîéáö' },
  // Albanian
  { script: 'latin', share: 0.3, charsets: CENTRAL, letters: 'ëç' },
  // Turkish
  { script: 'latin', share: 6, charsets: ['windows-1254'], letters: 'ıüşçöğİâî' },
  // Lithuanian
  { script: 'latin', share: 0.7, charsets: BALTIC, letters: 'ėšžųūčįąę' },
  // Latvian
  { script: 'latin', share: 0.5, charsets: BALTIC, letters: 'āēīšņļūžģķčŗ' },
  // Vietnamese
  {
    script: 'latin',
    share: 0.5,
    charsets: ['windows-1258'],
    letters: 'đ\u0301\u0300ươêôâ\u0323ă\u0309\u0303àéèáíóúùìòý',
  },
  // Russian
  {
    script: 'cyrillic',
    share: 8,
    charsets: CYRILLIC,
    letters: 'аоеинрвтлскмдпуяйьыгзбчхшжюцщэфёъ',
  },
  // Ukrainian
  {
    script: 'cyrillic',
    share: 3,
    charsets: CYRILLIC,
    letters: 'оанвиіркетлсудпмьяйзбгєїчхшцжющфґ',
  },
  // Bulgarian
  { script: 'cyrillic', share: 2, charsets: CYRILLIC, letters: 'аоиервнтслкдгпмбзуъячцшжйхфщюь' },
  // Serbian
  { script: 'cyrillic', share: 1, charsets: CYRILLIC, letters: 'аоиенрвскјтлдумпбгзцшћчжљњђхџф' },
  // Greek
  {
    script: 'greek',
    share: 3,
    charsets: ['windows-1253', 'iso-8859-7'],
    letters: 'αορινσουκτεπηςλδγμάόίήύέώωθφχβζξψϊϋΐΰ',
  },
  // Hebrew
  {
    script: 'hebrew',
    share: 2,
    charsets: ['windows-1255', 'iso-8859-8'],
    letters: 'יורהלאמבתשנדקחפעגכסטןםזצךףץ',
  },
  // Arabic
  {
    script: 'arabic',
    share: 3,
    charsets: ['windows-1256', 'iso-8859-6'],
    letters: 'المريندبعسةوحفخكشقتطهجصأغزىضذثإظءئآؤ',
  },
  // Persian
  {
    script: 'arabic',
    share: 0.5,
    charsets: ['windows-1256'],
    letters: 'انریدمتهوبشلسکزفخگعقجپحچصطغضظئآژثذ',
  },
  // Thai
  {
    script: 'thai',
    share: 1,
    charsets: ['windows-874'],
    letters: 'านรกอมงยลวสทตบคปหดพชจขผธณถศซโญฐฟภไใแเะัิีุู่้์็ำึืฎฉฑฌฤ๊๋ๆๅฯ',
  },
  // Chinese
  {
    script: 'han',
    share: 4,
    charsets: ['gb18030'],
    common: { charset: 'gb18030', from: 0xb0, to: 0xd7 },
    letters:
      '市路号区省街县镇村道大中山南北东西新江海城园楼室单元栋座层广场公司京上天河州深圳龙华福安平和阳湖花国王李张刘陈杨黄赵吴周徐孙马朱胡林郭何高罗伟芳娜敏静丽强磊军洋勇艳杰涛明超秀霞小桂英建文玉电话请送庆辽宁吉黑浙徽肃青内蒙古藏夏疆港澳门台湾苏陕甘贵重渝津冀庄工业开发科技厦幢组弄乡巷苑雨晨佳思雅婷琪琳慧洁晶颖云峰波斌凯健俊宇浩然欣怡子轩梓涵红梅燕鹏飞辉志永春亮利尼亚斯拉巴比加特尔克圣维纳基多布达',
  },
  // Chinese (traditional)
  {
    script: 'han',
    share: 2,
    charsets: ['big5'],
    common: { charset: 'big5', from: 0xa4, to: 0xc6 },
    letters:
      '市路號區縣段樓鄉鎮巷弄街東西南北中正台臺新竹高雄桃園大山和平民權生忠孝仁愛信義復興建國安永康福林陳黃張李王吳劉蔡楊許鄭謝郭洪邱曾廖賴徐周葉蘇志明美玲雅惠淑家豪俊怡君文小電話請先一二三四五六七八九十香港灣龍',
  },
  // Japanese
  {
    script: 'kana',
    share: 4,
    charsets: ['shift_jis', 'euc-jp'],
    common: { charset: 'euc-jp', from: 0xb0, to: 0xcf },
    letters:
      '市区町県都丁目番号東京大阪府中央北南西新山田川本村木小野井上下佐藤鈴高橋渡辺伊加吉林清水斎松口原島崎池子美郎太一二三四五花横浜名古屋千代港福岡広神戸仙台札幌株式会社様階室ンーイスルトアラシリ',
  },
  // Korean
  {
    script: 'hangul',
    share: 3,
    charsets: ['euc-kr'],
    common: { charset: 'euc-kr', from: 0xb0, to: 0xc8 },
    letters:
      '시구동로길서울부산대인천광주전경기남북도군읍면리강원충청상제특별역층호번지아파트김이박최정조윤장임한오신권황안송류홍민수영희훈진현미성준은선우혜재연유하용중앙마포평초종관악노봉문금등세고화창해채다나예가라스자사비여카타르레',
  },
];
