// The grid's colours as a constructed style sheet: the page's security policy lets no script add a <style> element.

import {ThemeSwitcherService} from '@univerjs/ui';

const sheet = new CSSStyleSheet();

export class SheetOfTheme extends ThemeSwitcherService {
  override injectThemeToHead(theme: object): void {
    sheet.replaceSync(`:root {${variablesOf(theme, '--univer').join('')}}`);
    if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
  }
}

function variablesOf(theme: object, prefix: string): string[] {
  return Object.entries(theme).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? variablesOf(value, `${prefix}-${key}`)
      : [`${prefix}-${key}: ${String(value)};`],
  );
}
