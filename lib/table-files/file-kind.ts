/**
 * The kinds of file that can be imported, which are also their extensions. Same values as `FileKind` in the
 * database.
 */
export const fileKinds = ['csv', 'xls', 'xlsx'] as const;

export type FileKind = (typeof fileKinds)[number];

/**
 * Other extensions of text with tabs, semicolons or commas between the cells. The page takes such files; the API document
 * names only .csv, as which they are uploaded.
 */
const textExtensions = ['txt', 'tsv', 'tab'] as const;

/** What a person can choose, as the `accept` of an `input` takes it. */
export const acceptedExtensions = [...fileKinds, ...textExtensions]
  .map((extension) => `.${extension}`)
  .join(',');

/** The kind of a file by the extension of its name; undefined for one that cannot be imported. */
export function kindOfChosenFile(name: string): FileKind | undefined {
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase();
  if (textExtensions.some((known) => known === extension)) return 'csv';
  return fileKinds.find((kind) => kind === extension);
}

/** The name under which a chosen file is uploaded: with an extension that the API knows. */
export function nameForUpload(name: string): string {
  const extension = new RegExp(`\\.(?:${textExtensions.join('|')})$`, 'i');
  return name.replace(extension, '.csv');
}
