import { execFileSync } from 'node:child_process';
import { closeSync, fstatSync, mkdirSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import path from 'node:path';

const block = Buffer.alloc(256 * 1024);

/** A test's own disk in memory, which can be filled without affecting anything else. */
export class SmallDisk {
  private readonly device: number;
  private readonly filler: string;

  private constructor(private readonly folder: string) {
    this.device = statSync(folder).dev;
    this.filler = path.join(folder, 'of-somebody-else');
  }

  /** @returns undefined if mounting is not allowed: only root can mount */
  static mount(folder: string, mebibytes: number): SmallDisk | undefined {
    mkdirSync(folder, { recursive: true });
    const outside = statSync(folder).dev;
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${mebibytes}m,mode=700`, 'tmpfs', folder], {
        stdio: 'ignore',
      });
    } catch {
      return undefined;
    }
    if (statSync(folder).dev === outside) throw new Error(`${folder} is not a separate disk.`);
    return new SmallDisk(folder);
  }

  /** Fills the disk to the last byte, but never the one below it: the folder may have been unmounted meanwhile. */
  fill(): void {
    const file = openSync(this.filler, 'a');
    try {
      if (fstatSync(file).dev !== this.device) throw new Error(`${this.folder} is no longer mounted.`);
      for (;;) writeSync(file, block);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
    } finally {
      closeSync(file);
    }
  }

  /** Removes the file that fill() wrote. */
  makeRoom(): void {
    rmSync(this.filler, { force: true });
  }

  resize(mebibytes: number): void {
    execFileSync('mount', ['-o', `remount,size=${mebibytes}m`, this.folder]);
  }

  unmount(): void {
    execFileSync('umount', ['--lazy', this.folder]);
  }
}
