/** Limits of a list's query, for the API's schemas and for pages that read the query from their address. */

export const MAX_PAGE = 100_000;

/** Characters. */
export const MAX_SEARCH_LENGTH = 200;

export interface PageRequest {
  page: number;
  limit: number;
}

/** Lists count so many entries from the page on: more are shown as "10,000+". */
export const COUNT_LIMIT = 10_000;

/** How far a list is counted that shows a page: as `take`, or as LIMIT of what is counted. A total of it may be more. */
export function countLimit({ page, limit }: PageRequest): number {
  return (page - 1) * limit + COUNT_LIMIT;
}
