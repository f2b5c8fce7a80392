/**
 * Faster versions of what Testing Library asks jsdom for each time it looks for a label, with the same answers. On the pages of
 * the wizard, jsdom's own took a third of the time: each walks the whole document, and walks it again for each control.
 */
const byId = /^\[id="([^"\\]+)"\]$/;

for (const kind of [Document, Element]) {
  const { querySelector } = kind.prototype;
  kind.prototype.querySelector = function (this: Document | Element, selector: string) {
    const id = byId.exec(selector)?.[1];
    if (id === undefined || !this.isConnected) return querySelector.call(this, selector);
    const found = document.getElementById(id);
    return found && found !== this && this.contains(found) ? found : null;
  };
}

const labelable = 'BUTTON, INPUT, METER, OUTPUT, PROGRESS, SELECT, TEXTAREA';
const isLabelable = (element: Element) =>
  labelable.split(', ').includes(element.tagName) && element.getAttribute('type') !== 'hidden';

const isFor = (label: HTMLLabelElement, control: Element) => {
  const id = label.getAttribute('for');
  if (id !== null) return id !== '' && document.getElementById(id) === control;
  return label.contains(control) && [...label.querySelectorAll(labelable)].find(isLabelable) === control;
};

for (const name of labelable.split(', ')) {
  const { prototype } = document.createElement(name).constructor as typeof HTMLElement;
  const original = Object.getOwnPropertyDescriptor(prototype, 'labels')!.get!;
  Object.defineProperty(prototype, 'labels', {
    configurable: true,
    get(this: HTMLElement) {
      if (!this.isConnected) return original.call(this);
      if (!isLabelable(this)) return null;
      return [...document.getElementsByTagName('label')].filter((label) => isFor(label, this));
    },
  });
}
