/**
 * The handles that a browser (Chromium) gives for dropped files: they allow a file to be read again from
 * disk.
 */
interface FileHandle {
  getFile(): Promise<File>;
}

const handles = new WeakMap<File, Promise<FileHandle | null>>();

/**
 * Keeps the handles of dropped files. Call it during the drop event: afterwards the browser no longer
 * provides them.
 */
export function keepFileHandle(file: File, item: DataTransferItem | undefined): void {
  if (!item || !hasHandle(item)) return;
  handles.set(
    file,
    item.getAsFileSystemHandle().catch(() => null),
  );
}

function hasHandle(item: object): item is { getAsFileSystemHandle(): Promise<FileHandle | null> } {
  return 'getAsFileSystemHandle' in item;
}

/**
 * The state of a chosen file: `unreadable` means changed, moved or deleted, so that it must be chosen again.
 */
export type OnDisk = { state: 'same' | 'unreadable' } | { state: 'changed'; file: File };

/** Checks whether the chosen file is still the one on disk. */
export async function lookOnDisk(file: File): Promise<OnDisk> {
  const handle = handles.get(file);
  const now = await handle?.then((found) => found?.getFile()).catch(() => undefined);
  if (handle && now && (now.lastModified !== file.lastModified || now.size !== file.size)) {
    handles.set(now, handle);
    return { state: 'changed', file: now };
  }
  return { state: (await canBeRead(file)) ? 'same' : 'unreadable' };
}

/** A browser refuses to read a file that has changed since it was chosen. */
export function canBeRead(file: Blob): Promise<boolean> {
  return file
    .slice(0, 1)
    .arrayBuffer()
    .then(
      () => true,
      () => false,
    );
}
