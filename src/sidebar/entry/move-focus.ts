// Moving through the fields by keyboard. A field is whatever carries `data-field`: figures, and reasons that are asked.

/** The fields that can be reached now, in the order of the page; those in a folded part are left out. */
function fieldsIn(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[data-field]')].filter(
    field => field.closest('details:not([open])') === null,
  );
}

/** Moves so many fields on, back when negative; past the last one to what sends. */
function moveFocus(from: HTMLElement, steps: number): void {
  const root = from.closest('form') ?? document;
  const fields = fieldsIn(root);
  const next = fields[fields.indexOf(from) + steps];
  if (next !== undefined) focusField(next);
  else if (steps > 0) root.querySelector<HTMLElement>('[data-send]')?.focus();
}

/** Puts the cursor into the field of a name; `false` when there is none. */
export function focusNamed(root: ParentNode, name: string): boolean {
  const field = fieldsIn(root).find(one => one.dataset['field'] === name);
  if (field === undefined) return false;
  focusField(field);
  return true;
}

/** Text stands selected, as in a cell that is moved into: typing replaces it. */
function focusField(field: HTMLElement): void {
  field.focus();
  if (field instanceof HTMLInputElement) field.select();
  field.scrollIntoView({block: 'nearest'});
}

/** Enter and ↓ go on, Shift+Enter and ↑ back, Ctrl+Enter sends from anywhere. */
export function onFormKey(event: KeyboardEvent, submit: () => void): void {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    submit();
    return;
  }
  const field = event.target;
  if (!(field instanceof HTMLInputElement) || field.dataset['field'] === undefined) return;
  const isBack = event.key === 'ArrowUp' || (event.key === 'Enter' && event.shiftKey);
  if (!isBack && event.key !== 'Enter' && event.key !== 'ArrowDown') return;
  event.preventDefault();
  moveFocus(field, isBack ? -1 : 1);
}
