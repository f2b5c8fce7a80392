/** A file that is to be imported. */
export interface ChosenFile {
  /** Of the entry; it stays when another version of the file, or another file, takes its place. */
  id: number;
  file: File;
  /** Counts the files of an entry, and so wizards. */
  serial: number;
  /** Counts the times that its file was read: a changed file is read again. */
  reading: number;
  /** When the file was last saved, if that was after it was chosen. */
  changedAt: number | null;
}

/**
 * Adds files to those that are chosen. A file with the name of a chosen one is its corrected version, which keeps the wizard and the
 * choices made in it. A single other file takes the place of a single one; beside several, it is one more.
 */
export function takeFiles(chosen: readonly ChosenFile[], files: readonly File[]): ChosenFile[] {
  const [only] = chosen;
  const [file] = files;
  if (chosen.length === 1 && only && files.length === 1 && file && file.name !== only.file.name) {
    return [replaceFile(only, file)];
  }
  return files.reduce<ChosenFile[]>(
    (all, next) => {
      const same = all.findIndex((entry) => entry.file.name === next.name);
      if (same >= 0) return all.with(same, changeFile(all[same]!, next));
      const id = Math.max(0, ...all.map((entry) => entry.id)) + 1;
      return [...all, { id, file: next, serial: 0, reading: 0, changedAt: null }];
    },
    [...chosen],
  );
}

/** Another file in the place of one. */
export function replaceFile(entry: ChosenFile, file: File): ChosenFile {
  if (file.name === entry.file.name) return changeFile(entry, file);
  return { id: entry.id, file, serial: entry.serial + 1, reading: entry.reading + 1, changedAt: null };
}

/** Another version of the file; picking the same version again is not a change. */
export function changeFile(entry: ChosenFile, file: File): ChosenFile {
  const isSame = entry.file.lastModified === file.lastModified && entry.file.size === file.size;
  return {
    ...entry,
    file,
    reading: entry.reading + 1,
    changedAt: isSame ? entry.changedAt : file.lastModified,
  };
}
