/** How much the engine accepts at once. */
export interface RequestLimits {
  /** Concurrent requests: about ten times what an app sends while it serves this engine's calls. */
  maxRequests: number;
  /** Bytes of request bodies in memory: enough for at least one of the maximum size. */
  maxBytes: number;
}

export const requestLimits: RequestLimits = { maxRequests: 200, maxBytes: 160 * 1024 * 1024 };

/** A request being answered. */
export interface HeldRequest {
  /** Counts bytes of its body. @returns false when there is no room for them */
  take(bytes: number): boolean;
  /** Releases the request's place and bytes. */
  release(): void;
}

/**
 * Creates the counter of current requests. A request over a limit is refused at once, which loses nothing: the SDK retries
 * events that were refused, and a step whose checkpoint was refused is saved by the call's response.
 */
export function createRequestHold({ maxRequests, maxBytes }: RequestLimits) {
  let requests = 0;
  let bytes = 0;
  /** @returns undefined when there is no room */
  return function holdRequest(): HeldRequest | undefined {
    if (requests >= maxRequests) return undefined;
    requests += 1;
    let own = 0;
    let released = false;
    return {
      take(more) {
        if (bytes + more > maxBytes) return false;
        bytes += more;
        own += more;
        return true;
      },
      release() {
        if (released) return;
        released = true;
        requests -= 1;
        bytes -= own;
      },
    };
  };
}
