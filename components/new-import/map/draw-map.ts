import { type PlaceName, WORLD } from '@/components/new-import/map/load-outlines';
import type { FilePoints } from '@/components/new-import/checking/point-tally';
import { toMap } from '@/lib/geography/mercator';

/** How the world's square lies on the screen: a pixel is `k` times a unit, plus `x` and `y`. */
export interface View {
  k: number;
  x: number;
  y: number;
}

export interface Size {
  width: number;
  height: number;
}

interface Colours {
  sea: string;
  land: string;
  line: string;
  ink: string;
  point: string;
  bad: string;
}

/** A frame's share for the points: the rest of them follow in the next frames. */
const SLICE_MS = 8;
/** How many points are drawn between two looks at the clock. */
const AT_ONCE = 2048;
/** Points within the same square of pixels are one. */
const CELL = 2;
const POINT = 4;
const MAX_NAMES = 30;
const NAME_HEIGHT = 13;

export function coloursOf(canvas: HTMLCanvasElement): Colours {
  const style = getComputedStyle(canvas);
  const probe = (name: string) => {
    // Custom properties keep `light-dark()` as it is written; a property that is painted has one colour.
    canvas.style.outlineColor = `var(${name})`;
    return style.outlineColor;
  };
  const colours = {
    ...{ sea: probe('--sunken'), land: probe('--surface'), line: probe('--line-strong') },
    ...{ ink: probe('--muted'), point: probe('--accent'), bad: probe('--bad') },
  };
  canvas.style.outlineColor = '';
  return colours;
}

/** Draws sea, countries and the names of places. */
export function drawGround(
  context: CanvasRenderingContext2D,
  {
    view,
    size,
    ratio,
    outlines,
    names,
    colours,
  }: {
    view: View;
    size: Size;
    /** Pixels of the screen for each of the page. */
    ratio: number;
    outlines: readonly Path2D[];
    names: readonly PlaceName[];
    colours: Colours;
  },
): void {
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.fillStyle = colours.sea;
  context.fillRect(0, 0, size.width, size.height);
  context.setTransform(ratio * view.k, 0, 0, ratio * view.k, ratio * view.x, ratio * view.y);
  context.fillStyle = colours.land;
  context.strokeStyle = colours.line;
  context.lineWidth = 0.7 / view.k;
  for (const outline of outlines) {
    context.fill(outline);
    context.stroke(outline);
  }
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  drawNames(context, names, view, size, colours);
}

/** The largest places in view whose names do not overlap. */
function drawNames(
  context: CanvasRenderingContext2D,
  names: readonly PlaceName[],
  view: View,
  { width, height }: Size,
  colours: Colours,
): void {
  context.font = '11px system-ui, sans-serif';
  context.fillStyle = colours.ink;
  context.textBaseline = 'middle';
  const taken: { left: number; right: number; y: number }[] = [];
  for (const [name, latitude, longitude] of names) {
    if (taken.length >= MAX_NAMES) return;
    const place = toMap({ latitude, longitude });
    const [x, y] = [place.x * WORLD * view.k + view.x, place.y * WORLD * view.k + view.y];
    if (x < 0 || y < 0 || x > width || y > height) continue;
    const [left, right] = [x - 2, x + 8 + name.length * 6.5];
    const isFree = taken.every(
      (other) => right < other.left || left > other.right || Math.abs(y - other.y) > NAME_HEIGHT,
    );
    if (!isFree) continue;
    taken.push({ left, right, y });
    context.fillRect(x - 1, y - 1, 2, 2);
    context.fillText(name, x + 5, y);
  }
}

/**
 * Draws the points, those that should be looked at on top, in slices that leave the page free.
 * @returns stops it
 */
export function drawPoints(
  context: CanvasRenderingContext2D,
  {
    points,
    view,
    size,
    ratio,
    colours,
  }: {
    points: FilePoints;
    view: View;
    size: Size;
    ratio: number;
    colours: Colours;
  },
): () => void {
  const columns = Math.ceil(size.width / CELL);
  const taken = new Uint8Array(columns * Math.ceil(size.height / CELL));
  const scale = WORLD * view.k;
  const { x, y, issues } = points;
  let [at, pass, frame] = [0, 0, 0];
  const slice = () => {
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    const began = performance.now();
    for (; pass < 2; pass++, at = 0, taken.fill(0)) {
      context.fillStyle = pass === 0 ? colours.point : colours.bad;
      while (at < x.length) {
        for (const end = Math.min(at + AT_ONCE, x.length); at < end; at++) {
          if ((issues[at] === 0) !== (pass === 0)) continue;
          const left = x[at]! * scale + view.x;
          const top = y[at]! * scale + view.y;
          if (left < 0 || top < 0 || left >= size.width || top >= size.height) continue;
          const cell = Math.floor(top / CELL) * columns + Math.floor(left / CELL);
          if (taken[cell] === 1) continue;
          taken[cell] = 1;
          const side = pass === 0 ? POINT : POINT + 2;
          context.fillRect(left - side / 2, top - side / 2, side, side);
        }
        if (performance.now() - began > SLICE_MS) {
          frame = requestAnimationFrame(slice);
          return;
        }
      }
    }
  };
  slice();
  return () => cancelAnimationFrame(frame);
}

/** The view that shows all points with room around them; the whole world when there are none. */
export function viewOfAll({ x, y }: Pick<FilePoints, 'x' | 'y'>, size: Size): View {
  let [left, right, top, bottom] = [1, 0, 1, 0];
  for (let at = 0; at < x.length; at++) {
    left = Math.min(left, x[at]!);
    right = Math.max(right, x[at]!);
    top = Math.min(top, y[at]!);
    bottom = Math.max(bottom, y[at]!);
  }
  if (left > right) [left, right, top, bottom] = [0, 1, 0, 1];
  const room = 0.85;
  const widest = Math.max((right - left) / size.width, (bottom - top) / size.height) * WORLD;
  const k = Math.min(MAX_K_OF_ALL, widest === 0 ? MAX_K_OF_ALL : room / widest);
  return viewAt({ x: (left + right) / 2, y: (top + bottom) / 2 }, k, size);
}

/** A town fills the map. */
const MAX_K_OF_ALL = 8;

/** The view with a point in its middle. */
export function viewAt(point: { x: number; y: number }, k: number, { width, height }: Size): View {
  return { k, x: width / 2 - point.x * WORLD * k, y: height / 2 - point.y * WORLD * k };
}

/** The point that is drawn nearest to a place on the screen. @returns its position; null: none is near */
export function hitPoint(
  { x, y }: Pick<FilePoints, 'x' | 'y'>,
  view: View,
  place: { x: number; y: number },
): number | null {
  const scale = WORLD * view.k;
  let nearest: number | null = null;
  let least = HIT_PIXELS * HIT_PIXELS;
  for (let at = 0; at < x.length; at++) {
    const east = x[at]! * scale + view.x - place.x;
    const south = y[at]! * scale + view.y - place.y;
    const distance = east * east + south * south;
    if (distance >= least) continue;
    least = distance;
    nearest = at;
  }
  return nearest;
}

const HIT_PIXELS = 10;
