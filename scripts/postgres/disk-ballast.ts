import { randomBytes } from 'node:crypto';
import { open, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { diskOf, reserveBytes } from '@/lib/faults/disk-room';

const mebibyte = 1024 * 1024;

/** Four segments of the write-ahead log: enough for recovery and the checkpoint after it; less on a small disk. */
function ballastBytes(total: number): number {
  return Math.floor(Math.min(64 * mebibyte, total * 0.12) / mebibyte) * mebibyte;
}

/**
 * A file beside the database that only reserves space: when another program has filled the disk, removing it lets
 * PostgreSQL recover and people clean up.
 */
export class DiskBallast {
  private readonly file: string;

  constructor(private readonly dataDir: string) {
    this.file = path.join(dataDir, 'ballast');
  }

  /** Creates the file, unless it exists or would take the space that uploads and imports must leave free. */
  async fill(): Promise<void> {
    const { total, free } = diskOf(this.dataDir);
    const wanted = ballastBytes(total);
    const held = await stat(this.file).then(
      ({ size }) => size,
      () => 0,
    );
    if (held >= wanted || free + held - wanted < reserveBytes(total)) return;
    try {
      await write(this.file, wanted);
    } catch {
      await rm(this.file, { force: true }); // another process was faster
    }
  }

  /** @returns whether there was anything to release */
  async release(): Promise<boolean> {
    const wasThere = await stat(this.file).then(
      () => true,
      () => false,
    );
    await rm(this.file, { force: true });
    return wasThere;
  }
}

async function write(file: string, bytes: number) {
  const block = randomBytes(mebibyte); // zeros would take no space on a compressing file system
  const handle = await open(file, 'w', 0o600);
  try {
    for (let written = 0; written < bytes; written += block.length) await handle.writeFile(block);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
