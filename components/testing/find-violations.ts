import axe from 'axe-core';

/** What only a browser can tell: colours need painting, and a part of a page has no landmarks. */
const notHere = { 'color-contrast': { enabled: false }, region: { enabled: false } };

/**
 * What a reader of the screen would stumble over in a part of the page, by the rules of axe.
 * @returns a line for each element and rule; none when all is well
 */
export async function findViolations(part: Element = document.body): Promise<string[]> {
  const { violations } = await axe.run(part, { rules: notHere, resultTypes: ['violations'], preload: false });
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}\n  ${html}`));
}
