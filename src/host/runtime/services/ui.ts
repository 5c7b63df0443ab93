// Ui, menus and pages: the run reports them, the page shows them.

import {GoogleRefusal} from '../google-words';
import {HtmlOutputHandle, MenuHandle} from '../handles';
import type {ServiceMethods} from '../service';

export const uiMethods: ServiceMethods<'Ui' | 'Menu' | 'HtmlService' | 'HtmlOutput'> = {
  'Ui.createMenu': ({args}) => new MenuHandle(args.text(0)),
  'Ui.createAddonMenu': () => new MenuHandle(null),
  'Ui.showSidebar': ({run, args}) => {
    const {title, html} = args.handle(0, HtmlOutputHandle);
    run.sidebar = {title, html};
  },
  'Ui.showModelessDialog': ({run, args}) => {
    const {html, width, height} = args.handle(0, HtmlOutputHandle);
    run.dialog = {title: args.text(1), html, width, height};
  },
  'Menu.addItem': ({self, args}) => {
    self.entries.push({kind: 'item', label: args.text(0), functionName: args.text(1)});
    return self;
  },
  'Menu.addSeparator': ({self}) => {
    self.entries.push({kind: 'separator'});
    return self;
  },
  'Menu.addSubMenu': ({self, args}) => {
    const {label, entries} = args.handle(0, MenuHandle);
    self.entries.push({kind: 'menu', label: label ?? '', entries: [...entries]});
    return self;
  },
  'Menu.addToUi': ({run, self}) => {
    run.menus.push({label: self.label, entries: [...self.entries]});
  },
  'HtmlService.createHtmlOutputFromFile': ({run, args}) => {
    const name = args.text(0);
    const {html} = run.setting.addOn;
    // Fact 248.
    if (!Object.hasOwn(html, name))
      throw new GoogleRefusal(`No HTML file named ${name} was found.`);
    return new HtmlOutputHandle(html[name] ?? '');
  },
  'HtmlOutput.setTitle': ({self, args}) => {
    self.title = args.text(0);
    return self;
  },
  'HtmlOutput.setWidth': ({self, args}) => {
    self.width = args.number(0);
    return self;
  },
  'HtmlOutput.setHeight': ({self, args}) => {
    self.height = args.number(0);
    return self;
  },
};
