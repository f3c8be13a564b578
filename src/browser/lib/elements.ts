/** Short way to make elements. Words come in as text, never as HTML. */
type Attributes = Readonly<Record<string, string | boolean>>;

/** An element with attributes (`false` leaves one out, `true` sets it without a value) and children. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== false) made.setAttribute(name, value === true ? '' : value);
  made.append(...children);
  return made;
}
