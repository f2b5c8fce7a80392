import axe from 'axe-core';

/** Rules that need a real browser or a whole page: colours need painting, and a fragment has no landmarks. */
const excludedRules = { 'color-contrast': { enabled: false }, region: { enabled: false } };

/**
 * Checks part of a page for accessibility problems with axe.
 * @returns a line for each element and rule; none if all is well
 */
export async function findViolations(part: Element = document.body): Promise<string[]> {
  const { violations } = await axe.run(part, {
    rules: excludedRules,
    resultTypes: ['violations'],
    preload: false,
  });
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}\n  ${html}`));
}
