import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { root } from '@/scripts/install.mjs';

export interface UnpackedBrowser {
  executablePath: string;
  /** Folder of the shared libraries that come with it. */
  libraries: string;
  /** Folder of the fonts that come with it. */
  fonts: string;
}

/**
 * Unpacks the Chromium of @sparticuz/chromium with its libraries and fonts, unless it is unpacked already. Several processes
 * may do so at once: each unpacks into its own folder, and the first to finish gives its folder the final name.
 * @param folder gets a subfolder for each version of the package
 */
export async function unpackBrowser(folder: string): Promise<UnpackedBrowser> {
  const place = path.join(folder, await packageVersion());
  if (!existsSync(place)) {
    await mkdir(folder, { recursive: true });
    const fresh = await mkdtemp(`${place}-`);
    try {
      await unpackInto(fresh);
      await rename(fresh, place);
    } catch (error) {
      await rm(fresh, { recursive: true, force: true });
      if (!existsSync(place)) throw error;
    }
  }
  return {
    executablePath: path.join(place, 'chromium'),
    libraries: path.join(place, 'al2023', 'lib'),
    fonts: path.join(place, 'fonts'),
  };
}

/** The package unpacks into the temporary folder, and its libraries only on Lambda: hence a process that pretends to be there. */
async function unpackInto(folder: string) {
  const code = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: root,
    env: { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
  });
}

async function packageVersion(): Promise<string> {
  const file = path.join(root, 'node_modules', '@sparticuz', 'chromium', 'package.json');
  return (JSON.parse(await readFile(file, 'utf8')) as { version: string }).version;
}
