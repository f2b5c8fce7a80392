/** The keys of a grid of rows that people should know, as its help lists them: those of sheet-keys.ts, and the grid's own. */
export const shownSheetKeys = [
  { word: 'move', keys: ['Arrows'] },
  { word: 'edit', keys: ['F2'] },
  { word: 'take', keys: ['Enter'] },
  { word: 'leave', keys: ['Escape'] },
  { word: 'select', keys: ['Shift', 'Arrows'] },
  { word: 'copy', keys: ['Control', 'C'] },
  { word: 'paste', keys: ['Control', 'V'] },
  { word: 'fillDown', keys: ['Control', 'D'] },
  { word: 'clear', keys: ['Delete'] },
  { word: 'undo', keys: ['Control', 'Z'] },
  { word: 'redo', keys: ['Control', 'Y'] },
  { word: 'find', keys: ['Control', 'F'] },
  { word: 'nextProblem', keys: ['F8'] },
] as const;
