/** The time zone of the reader's device, so that the server can write moments in it. */
export const timeZoneCookie = 'lading-time-zone';

/** The time zone that the cookie names; UTC if it names none. */
export function readTimeZone(cookie: string | undefined): string {
  if (!cookie) return 'UTC';
  try {
    new Intl.DateTimeFormat('en', { timeZone: cookie });
    return cookie;
  } catch {
    return 'UTC'; // unknown to this server, or no time zone at all
  }
}
