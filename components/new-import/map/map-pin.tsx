import { MapPin as PinIcon } from 'lucide-react';
import { useRef } from 'react';

interface ScreenPoint {
  x: number;
  y: number;
}

const STEP = 8;
const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

/** A pin that is dragged, or moved with the arrow keys. @param at of its tip, in pixels of the map */
export function MapPin({
  label,
  at,
  onMove,
}: {
  label: string;
  at: ScreenPoint;
  onMove: (to: ScreenPoint) => void;
}) {
  const grip = useRef<ScreenPoint>(null);
  return (
    <button
      type="button"
      aria-label={label}
      className="absolute z-2 -ms-4 -mt-8 grid size-8 cursor-move touch-none place-items-end justify-center text-bad"
      style={{ left: at.x, top: at.y }}
      onKeyDown={(event) => {
        const step = steps[event.key];
        if (!step) return;
        event.preventDefault();
        onMove({ x: at.x + step[0], y: at.y + step[1] });
      }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        grip.current = { x: at.x - event.clientX, y: at.y - event.clientY };
      }}
      onPointerMove={(event) => {
        if (grip.current) onMove({ x: grip.current.x + event.clientX, y: grip.current.y + event.clientY });
      }}
      onPointerUp={() => {
        grip.current = null;
      }}
    >
      <PinIcon aria-hidden className="size-8 fill-surface" />
    </button>
  );
}
