/**
 * Records what a screen reader says by itself, from now on: texts that change in live regions, and alerts that appear. A
 * region that appears together with its first words is no news, because screen readers often miss it; nor is one behind an
 * open window. It calls nothing else, so that it can be sent to a browser.
 * @returns the texts, the newest last; it goes on growing
 */
export function recordAnnouncements(): string[] {
  const heard: string[] = [];
  const said = new Map<Element, string>();
  const live = '[role=status], [role=alert], [role=log], [aria-live=polite], [aria-live=assertive]';
  const note = (region: Element) => {
    if (region.closest('[aria-hidden=true], [inert], [aria-live=off]')) return;
    const text = (region.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
    if (text !== '' && said.get(region) !== text) heard.push(text);
    said.set(region, text);
  };
  new MutationObserver((records) => {
    const changed = new Set<Element>();
    for (const { target, addedNodes } of records) {
      const element = target instanceof Element ? target : target.parentElement;
      const region = element?.closest(live);
      if (region) changed.add(region);
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (node.matches('[role=alert]')) changed.add(node);
        for (const alert of node.querySelectorAll('[role=alert]')) changed.add(alert);
      }
    }
    for (const region of changed) note(region);
  }).observe(document, { subtree: true, childList: true, characterData: true });
  return heard;
}
