export const themeCookie = 'lading-theme';

/** `system` follows the device. */
const themes = ['system', 'light', 'dark'] as const;

export type Theme = (typeof themes)[number];

/** The theme that the cookie names; that of the device if it names none. */
export function readTheme(cookie: string | undefined): Theme {
  return themes.find((theme) => theme === cookie) ?? 'system';
}
