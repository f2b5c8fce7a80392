/** What the engine takes on at once. */
export interface RequestLimits {
  /** Requests that are answered at the same time: some ten times what an app with this engine's calls sends. */
  maxRequests: number;
  /** Of their bodies in memory, in bytes: at least one of the largest. */
  maxBytes: number;
}

export const requestLimits: RequestLimits = { maxRequests: 200, maxBytes: 160 * 1024 * 1024 };

/** A request that is under way. */
export interface HeldRequest {
  /** Counts bytes of its body. @returns false when there is no room for them */
  take(bytes: number): boolean;
  /** Gives all back. */
  release(): void;
}

/**
 * Makes the counter of what is under way. Whoever finds no room is refused at once and asks again: the SDK repeats events
 * that were not taken, and a step whose checkpoint was not taken is saved by the call's own answer.
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
