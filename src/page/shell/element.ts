// Makes elements; text only ever goes in as text.

type Attributes = Readonly<Record<string, string | boolean>>;

/** @param attributes - `true` sets an empty attribute, `false` none */
export function element<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[T] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children);
  return made;
}

/** A button that submits nothing. */
export function button(
  text: string,
  attributes: Attributes,
  onPress: () => void,
): HTMLButtonElement {
  const made = element('button', {type: 'button', ...attributes}, text);
  made.addEventListener('click', onPress);
  return made;
}
