import type { Messages } from 'use-intl';

/** The alphabets that charsets are for, by the keys of their words. */
type Letters = keyof Messages['domain']['letters'];

/** What a charset is called, and whose letters it is for. */
const charsets: Readonly<Record<string, readonly [name: string, letters?: Letters]>> = {
  'utf-8': ['UTF-8', 'all'],
  'utf-16le': ['UTF-16 LE', 'all'],
  'utf-16be': ['UTF-16 BE', 'all'],
  'windows-1250': ['Windows-1250', 'centralEuropean'],
  'windows-1251': ['Windows-1251', 'cyrillic'],
  'windows-1252': ['Windows-1252', 'westernEuropean'],
  'windows-1253': ['Windows-1253', 'greek'],
  'windows-1254': ['Windows-1254', 'turkish'],
  'windows-1255': ['Windows-1255', 'hebrew'],
  'windows-1256': ['Windows-1256', 'arabic'],
  'windows-1257': ['Windows-1257', 'baltic'],
  'windows-1258': ['Windows-1258', 'vietnamese'],
  'windows-874': ['Windows-874', 'thai'],
  'iso-8859-2': ['ISO 8859-2', 'centralEuropean'],
  'iso-8859-4': ['ISO 8859-4', 'baltic'],
  'iso-8859-5': ['ISO 8859-5', 'cyrillic'],
  'iso-8859-6': ['ISO 8859-6', 'arabic'],
  'iso-8859-7': ['ISO 8859-7', 'greek'],
  'iso-8859-8': ['ISO 8859-8', 'hebrew'],
  'iso-8859-13': ['ISO 8859-13', 'baltic'],
  'iso-8859-15': ['ISO 8859-15', 'westernEuropean'],
  macintosh: ['Mac Roman', 'westernEuropean'],
  'x-mac-cyrillic': ['Mac Cyrillic', 'cyrillic'],
  'koi8-u': ['KOI8-U', 'cyrillic'],
  ibm866: ['IBM 866', 'cyrillic'],
  gb18030: ['GB 18030', 'chineseSimplified'],
  big5: ['Big5', 'chineseTraditional'],
  shift_jis: ['Shift JIS', 'japanese'],
  'euc-jp': ['EUC-JP', 'japanese'],
  'euc-kr': ['EUC-KR', 'korean'],
};

/** The usual name of a charset, with whose letters it is for; its label when it has none. */
export function charsetOf(label: string): { name: string; letters: Letters | null } {
  const [name, letters = null] = charsets[label.toLowerCase()] ?? [label];
  return { name, letters };
}
