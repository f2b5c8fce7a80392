/** What a charset is called, and whose letters it is for. */
const charsets: Readonly<Record<string, readonly [name: string, letters?: string]>> = {
  'utf-8': ['UTF-8', 'all letters'],
  'utf-16le': ['UTF-16 LE', 'all letters'],
  'utf-16be': ['UTF-16 BE', 'all letters'],
  'windows-1250': ['Windows-1250', 'Central European'],
  'windows-1251': ['Windows-1251', 'Cyrillic'],
  'windows-1252': ['Windows-1252', 'Western European'],
  'windows-1253': ['Windows-1253', 'Greek'],
  'windows-1254': ['Windows-1254', 'Turkish'],
  'windows-1255': ['Windows-1255', 'Hebrew'],
  'windows-1256': ['Windows-1256', 'Arabic'],
  'windows-1257': ['Windows-1257', 'Baltic'],
  'windows-1258': ['Windows-1258', 'Vietnamese'],
  'windows-874': ['Windows-874', 'Thai'],
  'iso-8859-2': ['ISO 8859-2', 'Central European'],
  'iso-8859-4': ['ISO 8859-4', 'Baltic'],
  'iso-8859-5': ['ISO 8859-5', 'Cyrillic'],
  'iso-8859-6': ['ISO 8859-6', 'Arabic'],
  'iso-8859-7': ['ISO 8859-7', 'Greek'],
  'iso-8859-8': ['ISO 8859-8', 'Hebrew'],
  'iso-8859-13': ['ISO 8859-13', 'Baltic'],
  'iso-8859-15': ['ISO 8859-15', 'Western European'],
  macintosh: ['Mac Roman', 'Western European'],
  'x-mac-cyrillic': ['Mac Cyrillic', 'Cyrillic'],
  'koi8-u': ['KOI8-U', 'Cyrillic'],
  ibm866: ['IBM 866', 'Cyrillic'],
  gb18030: ['GB 18030', 'Chinese, simplified'],
  big5: ['Big5', 'Chinese, traditional'],
  shift_jis: ['Shift JIS', 'Japanese'],
  'euc-jp': ['EUC-JP', 'Japanese'],
  'euc-kr': ['EUC-KR', 'Korean'],
};

/** The usual name of a charset; its label when it has none. */
export function charsetName(label: string): string {
  return charsets[label.toLowerCase()]?.[0] ?? label;
}

/** The name of a charset with whose letters it is for. */
export function describeCharset(label: string): string {
  const [name, letters] = charsets[label.toLowerCase()] ?? [label];
  return letters === undefined ? name : `${name} (${letters})`;
}
