/** When a call is deprecated, and when it ends. */
export interface Deprecation {
  /** The day from which nobody should use it any more: 2027-01-31. */
  since: string;
  /** The day from which it may no longer answer; at least half a year later. */
  sunset?: string;
}

/** What changes in the API, by date. */
const changelog = '/docs/api-changelog';

/**
 * The headers of a deprecated call: `Deprecation` (RFC 9745), `Sunset` (RFC 8594), and the changelog as `Link`, which says what to
 * use instead.
 */
export function deprecationHeaders({ since, sunset }: Deprecation, origin: string): Record<string, string> {
  const link = (relation: string) => `<${origin}${changelog}>; rel="${relation}"; type="text/html"`;
  return {
    Deprecation: `@${Date.parse(since) / 1000}`,
    ...(sunset && { Sunset: new Date(sunset).toUTCString() }),
    Link: [link('deprecation'), ...(sunset ? [link('sunset')] : [])].join(', '),
  };
}
