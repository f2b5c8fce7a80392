/** Guides whose page is not at their own name: there stands the reference, or a page that was there before. */
const ownAddresses: Readonly<Record<string, string>> = { api: '/docs/api-guide', errors: '/docs/errors' };

/** Where a guide is read in the browser. @param name its file in docs/, without `.md` */
export function guideAddress(name: string): string {
  return ownAddresses[name] ?? `/docs/${name}`;
}

/** The file of docs/ of which `/docs/<segment>` is the page. @param segment the last part of the address */
export function guideNameOf(segment: string): string {
  return segment === 'api-guide' ? 'api' : segment;
}

/**
 * Where a link in a guide leads on the page of the guide.
 * @param href as it stands in the Markdown, relative to docs/
 * @param guides the names of all guides
 * @returns null when the installation does not serve what the link names, such as a file of the sources
 */
export function linkOfGuide(href: string, guides: readonly string[]): string | null {
  if (/^(?:https?:\/\/|mailto:|#|\/)/.test(href)) return href;
  const [, name, anchor = ''] = /^([a-z-]+)\.md(#.+)?$/.exec(href) ?? [];
  return name !== undefined && guides.includes(name) ? guideAddress(name) + anchor : null;
}

/** The anchor of a heading, as GitHub makes it, so that the same links work in both places. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-');
}
