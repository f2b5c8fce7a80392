import type { useTranslations } from 'use-intl';

const browsers: [RegExp, string][] = [
  [/\bEdg\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bFirefox\//, 'Firefox'],
  [/\bChrome\//, 'Chrome'],
  [/\bVersion\/.*\bSafari\//, 'Safari'],
];

const systems: [RegExp, string][] = [
  [/\b(iPhone|iPad)\b/, 'iOS'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'macOS'],
  [/\bLinux\b/, 'Linux'],
];

/**
 * "Firefox on Windows": enough to recognise one's own devices. Browsers also name the ones they descend
 * from, so order matters.
 */
export function describeDevice(
  userAgent: string | null,
  t: ReturnType<typeof useTranslations<'ui.device'>>,
): string {
  if (!userAgent) return t('unknown');
  const browser = browsers.find(([pattern]) => pattern.test(userAgent))?.[1] ?? t('unknownBrowser');
  const system = systems.find(([pattern]) => pattern.test(userAgent))?.[1];
  return system ? t('browserOn', { browser, system }) : browser;
}
