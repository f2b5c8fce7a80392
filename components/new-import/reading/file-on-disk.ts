/** What a browser that gives handles (Chromium) knows of a dropped file's place: from there it can be read anew. */
interface FileHandle {
  getFile(): Promise<File>;
}

const handles = new WeakMap<File, Promise<FileHandle | null>>();

/** Keeps the way back to dropped files. To be called while the drop is handled: afterwards the browser no longer tells. */
export function keepWayBack(file: File, item: DataTransferItem | undefined): void {
  if (!item || !hasHandle(item)) return;
  handles.set(
    file,
    item.getAsFileSystemHandle().catch(() => null),
  );
}

function hasHandle(item: object): item is { getAsFileSystemHandle(): Promise<FileHandle | null> } {
  return 'getAsFileSystemHandle' in item;
}

/** What became of a chosen file: `unreadable` is one that was changed, moved or deleted and has to be chosen again. */
export type OnDisk = { state: 'same' | 'unreadable' } | { state: 'changed'; file: File };

/** Looks whether the disk still has what was chosen. */
export async function lookOnDisk(file: File): Promise<OnDisk> {
  const handle = handles.get(file);
  const now = await handle?.then((found) => found?.getFile()).catch(() => undefined);
  if (handle && now && (now.lastModified !== file.lastModified || now.size !== file.size)) {
    handles.set(now, handle);
    return { state: 'changed', file: now };
  }
  return { state: (await canBeRead(file)) ? 'same' : 'unreadable' };
}

/** A browser refuses to read a file on that was changed since it was chosen. */
export function canBeRead(file: Blob): Promise<boolean> {
  return file
    .slice(0, 1)
    .arrayBuffer()
    .then(
      () => true,
      () => false,
    );
}
