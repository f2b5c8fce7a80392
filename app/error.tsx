'use client';

import { PageFault } from '@/components/frame/page-fault';

/** The signed-in pages use this too, so that the frame around them stays. */
export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return <PageFault digest={error.digest} onRetry={reset} />;
}
