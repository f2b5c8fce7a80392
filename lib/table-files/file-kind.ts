/**
 * The kinds of file that can be imported, which are also their extensions. Same values as `FileKind` in the
 * database.
 */
export const fileKinds = ['csv', 'xls', 'xlsx'] as const;

export type FileKind = (typeof fileKinds)[number];
