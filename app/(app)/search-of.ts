/** The query of a page's address, as Next gives it. */
export type PageQuery = Record<string, string | string[] | undefined>;

/** The same as `URLSearchParams`, which the readers of filters take. */
export function searchOf(query: PageQuery): URLSearchParams {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const item of [value ?? []].flat()) search.append(name, item);
  }
  return search;
}
