import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '@/scripts/install.mjs';

/** The fallbacks for letters that a page's own font lacks, in this order, whatever other fonts the system has. */
const fallbackFamilies = ['Open Sans', 'Noto Sans Arabic', 'Noto Sans S Chinese', 'Noto Color Emoji'];

/** Packages that hold fonts as files: Arabic; Chinese and Japanese; emoji. */
const packages = [
  '@expo-google-fonts/noto-sans-arabic/400Regular',
  '@expo-google-fonts/noto-sans-arabic/700Bold',
  '@embedpdf/fonts-sc/fonts',
  '@expo-google-fonts/noto-color-emoji/400Regular',
];

const systemFolders = ['/usr/share/fonts', '/usr/local/share/fonts'];

/**
 * Writes a fontconfig configuration that names the fonts of our packages and those of the system. Chromium needs one:
 * without any font it crashes at the first web font, and a bare machine has neither fonts nor configuration.
 * @param folder where the configuration and fontconfig's cache go
 * @param fontFolders more folders of fonts, which are preferred
 * @returns the file to name in FONTCONFIG_FILE
 */
export async function writeFontsConfig(folder: string, fontFolders: string[]): Promise<string> {
  const file = path.join(folder, 'fonts.conf');
  const text = renderFontsConfig(path.join(folder, 'font-cache'), [
    ...fontFolders,
    ...packages.map((name) => path.join(root, 'node_modules', name)),
    ...systemFolders,
  ]);
  if ((await readFile(file, 'utf8').catch(() => undefined)) === text) return file;
  await mkdir(folder, { recursive: true });
  const temporary = `${file}.${process.pid}`;
  await writeFile(temporary, text);
  await rename(temporary, file);
  return file;
}

function renderFontsConfig(cacheFolder: string, fontFolders: string[]): string {
  const lines = [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    ...fontFolders.map((fontFolder) => `  <dir>${escapeXml(fontFolder)}</dir>`),
    `  <cachedir>${escapeXml(cacheFolder)}</cachedir>`,
    '  <match target="pattern">',
    '    <edit name="family" mode="append" binding="strong">',
    ...fallbackFamilies.map((family) => `      <string>${family}</string>`),
    '    </edit>',
    '  </match>',
    '</fontconfig>',
  ];
  return `${lines.join('\n')}\n`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
