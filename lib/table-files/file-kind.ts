/** The kinds of file that can be imported; also how their names end. The database's `FileKind` has the same ones. */
export const fileKinds = ['csv', 'xls', 'xlsx'] as const;

export type FileKind = (typeof fileKinds)[number];
