import { randomBytes } from 'node:crypto';
import { open, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { diskOf, reserveBytes } from '@/lib/faults/disk-room';

const mebibyte = 1024 * 1024;

/** Four segments of the write-ahead log, which recovery and the checkpoint after it fit in; less on a small disk. */
function ballastBytes(total: number): number {
  return Math.floor(Math.min(64 * mebibyte, total * 0.12) / mebibyte) * mebibyte;
}

/**
 * A file beside the database that holds room for nothing: when the disk is full all the same (somebody else filled it),
 * removing it lets PostgreSQL recover and people clear up.
 */
export class DiskBallast {
  private readonly file: string;

  constructor(private readonly dataDir: string) {
    this.file = path.join(dataDir, 'ballast');
  }

  /** Puts the file there, unless it is there already or that would take what uploads and imports leave free. */
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
      await rm(this.file, { force: true }); // somebody else was faster
    }
  }

  /** @returns whether there was something to give up */
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
  const block = randomBytes(mebibyte); // zeros would take no room on a disk that compresses
  const handle = await open(file, 'w', 0o600);
  try {
    for (let written = 0; written < bytes; written += block.length) await handle.writeFile(block);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
