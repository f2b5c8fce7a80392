import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures';

type FilePayload = { name: string; mimeType: string; buffer: Buffer };

/** A person who has only the keyboard: every stop of the focus is looked at. */
export interface Keyboard {
  /** Presses Tab until the control, or something in it, has the focus. @param key Shift+Tab goes back */
  tabTo(control: Locator, options?: { key?: 'Tab' | 'Shift+Tab'; most?: number }): Promise<void>;
  /** Tabs to a control, unless it has the focus already, and presses Enter on it. What follows must leave the focus somewhere in sight. */
  use(control: Locator, options?: { key?: 'Tab' | 'Shift+Tab'; most?: number }): Promise<void>;
  /** Tabs to a field and types over what is in it. */
  write(field: Locator, text: string): Promise<void>;
  /** Opens a menu and takes an entry of it with the arrows. */
  chooseFromMenu(button: Locator, entry: string): Promise<void>;
  /** How often Tab was pressed since the last call of `restart`. */
  stops(): number;
  restart(): void;
}

export function takeKeyboard(page: Page): Keyboard {
  let stops = 0;
  const keyboard: Keyboard = {
    async tabTo(control, { key = 'Tab', most = 30 } = {}) {
      const passed: string[] = [];
      while (passed.length < most) {
        await page.keyboard.press(key);
        stops += 1;
        if (await page.evaluate(isPastTheEnd)) {
          passed.push('the end of the page');
          continue;
        }
        await expectFocusInSight(page);
        await page.evaluate(waitForSwap);
        if (await control.evaluate((element) => element.contains(document.activeElement)).catch(() => false))
          return;
        passed.push(await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120) ?? ''));
      }
      throw new Error(`No ${control} within ${most} stops:\n${passed.join('\n')}`);
    },
    async use(control, options) {
      const hasFocus = await control.evaluate((element) => element === document.activeElement);
      if (!hasFocus) await keyboard.tabTo(control, options);
      await page.keyboard.press('Enter');
      await expectFocusInSight(page);
    },
    async write(field, text) {
      await keyboard.tabTo(field);
      await page.keyboard.press('Control+a');
      await page.keyboard.type(text);
      await expectFocusInSight(page);
    },
    async chooseFromMenu(button, entry) {
      await keyboard.use(button, { most: 60 });
      const wanted = page.getByRole('menuitem', { name: entry });
      await expect(wanted).toBeVisible();
      await expect(async () => {
        await page.keyboard.press('ArrowDown');
        await expect(wanted).toBeFocused({ timeout: 200 });
      }).toPass();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('menu')).toHaveCount(0);
      await expectFocusInSight(page);
    },
    stops: () => stops,
    restart: () => {
      stops = 0;
    },
  };
  return keyboard;
}

/** Presses Enter on the button that has the focus until the browser asks for a file: a page that has just loaded may not listen yet. */
export async function chooseFile(page: Page, file: FilePayload): Promise<void> {
  await expect(async () => {
    const chooser = page.waitForEvent('filechooser', { timeout: 3_000 });
    await page.keyboard.press('Enter');
    await (await chooser).setFiles(file);
  }).toPass();
}

/** After the last stop of a page, Tab leads to the browser's own controls, and the next one to the first stop. */
const isPastTheEnd = () => document.activeElement === document.body;

/** Some controls are exchanged for their full version as they get the focus (components/ui/part-at-use.ts). */
const waitForSwap = () =>
  new Promise<void>((resolve) => {
    const wait = (frames: number) =>
      frames === 0 ? resolve() : requestAnimationFrame(() => wait(frames - 1));
    wait(6);
  });

/**
 * Expects that something has the focus, that it is seen to have it, and that nothing that sticks to the screen covers it
 * (WCAG 2.4.7 and 2.4.11).
 */
export async function expectFocusInSight(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(findFocusFault), { message: 'the focus', timeout: 5_000 }).toBeNull();
}

/** Runs in the page. @returns what is wrong with the focus; null: nothing */
function findFocusFault(): string | null {
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return 'nothing has it';
  if (element.id === 'main') return null; // what was left is gone: the next Tab begins here
  const name = element.outerHTML.slice(0, 160);
  const hasOutline = (marked: Element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(marked);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
  };
  const cell = element.closest('[role=gridcell][aria-selected=true]'); // it surrounds the field in which it is typed
  // A list marks its option by a background of its own.
  const isMarked =
    hasOutline(element) ||
    (cell !== null && hasOutline(cell)) ||
    element.closest('[role=listbox], [role=option], [role=menuitem], [role=menuitemradio]') !== null;
  if (!isMarked) return `not seen on ${name}`;
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const [x, y] = [
    (Math.max(left, 0) + Math.min(right, innerWidth)) / 2,
    (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2,
  ];
  const places = [
    [x, y],
    [left + 2, y],
    [right - 2, y],
    [x, top + 2],
    [x, bottom - 2],
  ] as const;
  const isSeen = places.some(([atX, atY]) => {
    const found = document.elementFromPoint(atX, atY);
    return found !== null && (element.contains(found) || found.contains(element));
  });
  return isSeen ? null : `covered: ${name}`;
}
