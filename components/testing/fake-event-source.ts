import { act } from '@testing-library/react';

/** Stands for the browser's own, which jsdom does not have: `vi.stubGlobal('EventSource', FakeEventSource)`. */
export class FakeEventSource extends EventTarget {
  /** Those opened so far. A test empties it before it begins. */
  static opened: FakeEventSource[] = [];
  isClosed = false;
  constructor(readonly address: string) {
    super();
    FakeEventSource.opened.push(this);
  }
  close() {
    this.isClosed = true;
  }
  /** What the server sends. */
  send(event: string, data?: unknown) {
    act(() => void this.dispatchEvent(new MessageEvent(event, { data: JSON.stringify(data) })));
  }
}
