'use client';

import { PageFault } from '@/components/frame/page-fault';
import '@/app/globals.css';

export default function GlobalErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <html lang="en">
      <body>
        <title>Something went wrong · Lading</title>
        <PageFault digest={error.digest} onRetry={reset} />
      </body>
    </html>
  );
}
