/** Limits of a list's query, for the API's schemas and for pages that read the query from their address. */

export const MAX_PAGE = 100_000;

/** Characters. */
export const MAX_SEARCH_LENGTH = 200;
