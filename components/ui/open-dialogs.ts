/** Open windows. The messages in the corner have the same roles, and are no windows. */
const dialogs = ':is([role=dialog], [role=alertdialog]):not([aria-modal=false])';

/** Whether a window is open over the page, below which keys and dropped files do nothing. */
export function isDialogOpen(): boolean {
  return document.querySelector(dialogs) !== null;
}
