import { oncePerProcess } from '@/lib/concurrency/once-per-process';
import { env } from '@/lib/env';
import { collectBucket } from '@/lib/inboxes/collect-bucket';
import { S3Folder } from '@/lib/storage/s3-folder';

/** A bucket that fails is asked again after 1, 2, 4 … minutes, and every half an hour at least. */
const MAX_PAUSE_MINUTES = 30;

const state = oncePerProcess('inbox bucket', () => ({ failures: 0, notBefore: 0 }));

/**
 * One round over the bucket of the settings, if there is one. When it fails, the log says so and when it is tried again; the
 * rounds until then do nothing.
 * @param now for tests
 * @returns how many files were received
 */
export async function collectInboxBucket(now = Date.now()): Promise<number> {
  const { LADING_INBOX_S3, LADING_INBOX_S3_ENDPOINT, S3_ENDPOINT, S3_REGION } = env();
  const pause = state.get();
  if (!LADING_INBOX_S3 || now < pause.notBefore) return 0;
  const { bucket, prefix } = LADING_INBOX_S3;
  const endpoint = LADING_INBOX_S3_ENDPOINT ?? S3_ENDPOINT;
  const folder = new S3Folder({ bucket, region: S3_REGION, ...(endpoint && { endpoint }) });
  try {
    const received = await collectBucket(folder, prefix);
    Object.assign(pause, { failures: 0, notBefore: 0 });
    return received;
  } catch (error) {
    const minutes = Math.min(MAX_PAUSE_MINUTES, 2 ** pause.failures);
    // A little less than the pause, so that the round of that minute is not missed.
    Object.assign(pause, { failures: pause.failures + 1, notBefore: now + minutes * 60_000 - 5_000 });
    console.warn(
      `The bucket of the inboxes (${bucket}) does not answer; next attempt in ${minutes} min: ${String(error)}`,
    );
    return 0;
  } finally {
    folder.close();
  }
}
