// What the grid does at a person's hand: move about, select, type, clear, copy, paste, undo. Looks and shape belong to the store.

/** Commands of cells and tabs that pass; every other of their kind is stopped before it begins. */
const PASSING = new Set(
  [
    ...['auto-clear-content', 'clear-selection-content', 'set-range-values', 'copy'],
    ...['expand-selection', 'move-selection', 'move-selection-enter-tab', 'select-all'],
    ...['select-range', 'scroll-to-cell', 'scroll-view', 'scroll-view-reset'],
    ...['set-scroll-relative', 'set-worksheet-activate', 'change-zoom-ratio', 'set-zoom-ratio'],
    ...['toggle-cell-checkbox', 'toggle-note-popup', 'update-note', 'delete-note'],
  ].map(name => `sheet.command.${name}`),
);

/** Kinds that change a book. */
const GUARDED = /^(sheet|sheets|sheets-formula|data-validation|numfmt)\.command\./;

const STOPPED = new Set([
  ...['univer.command.cut', 'sheet.operation.rename-sheet', 'ui-sheet.command.show-menu-list'],
  ...['data-validation.operation.open-validation-panel', 'sheet-permission.operation.openPanel'],
  ...['data-validation.operation.toggle-validation-panel', 'sheet-permission.operation.openDialog'],
  ...['sheet.operation.open.conditional.formatting.panel', 'sidebar.operation.defined-name'],
  ...['base-ui.operation.toggle-shortcut-panel', 'formula-ui.operation.more-functions'],
]);

export function isAllowed(id: string): boolean {
  if (STOPPED.has(id)) return false;
  return !GUARDED.test(id) || PASSING.has(id);
}
