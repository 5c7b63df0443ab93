// What a person wrote, with the full stop that they left out, so that a sentence of ours can follow it.

/** `Sai số ngoài tỉnh` → `Sai số ngoài tỉnh.` */
export function wholeSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
