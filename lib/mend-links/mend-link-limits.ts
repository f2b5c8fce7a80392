/** For how many days a link works. */
export const mendLinkDays = { least: 1, byDefault: 3, most: 14 } as const;

/** How long the words that go with a link may be, in characters. */
export const mendLinkLengths = { madeFor: 200, message: 1_000 } as const;

/** Cells in one request. Anybody may send a body to a public address: less is read of it than of a dispatcher's. */
export const MAX_CORRECTIONS_BY_LINK = 8_000;
