import { beforeEach, expect, test, vi } from 'vitest';

/** The module as a new page of the tab loads it. */
async function loadPage() {
  vi.resetModules();
  return await import('@/components/domain/draft-holder');
}

beforeEach(() => sessionStorage.clear());

test('a tab keeps its ID across a reload; a duplicate of the tab gets its own', async () => {
  const page = await loadPage();
  const id = page.draftHolder();
  expect(page.draftHolder()).toBe(id);
  // A duplicated tab begins with a copy of the storage.
  const duplicate = await loadPage();
  expect(duplicate.draftHolder()).not.toBe(id);

  sessionStorage.clear();
  const first = await loadPage();
  const own = first.draftHolder();
  window.dispatchEvent(new Event('pagehide'));
  // The pages before have left their own IDs as well; the last one to leave is this one.
  const reloaded = await loadPage();
  expect(reloaded.draftHolder()).toBe(own);
  expect((await loadPage()).draftHolder()).not.toBe(own);
});
