// Sheet and Protection: tabs that only some people may change.

import type {SheetProtection} from '../../store/book-snapshot';
import type {Sheet} from '../../store/sheet';
import {GoogleRefusal, NotImplemented} from '../google-words';
import {ProtectionHandle, RangeHandle, UserHandle} from '../handles';
import {guardSheet, mayEdit} from '../protection-guard';
import type {ScriptRun} from '../script-run';
import {valueResult, type ServiceMethods} from '../service';

export const sheetProtectionMethods: Pick<
  ServiceMethods<'Sheet'>,
  'Sheet.protect' | 'Sheet.getProtections'
> = {
  'Sheet.protect': ({run, self}) => {
    const sheet = run.sheet(self);
    guardSheet(run.book, sheet, run.user, null);
    if (sheet.head.protection === null) {
      // The owner is not listed (fact 165); anyone else must stay able to edit what they protect.
      const editors = run.user === run.book.head.owner ? [] : [run.user];
      const protection = {description: '', editors, unprotected: []};
      run.book.change(() => sheet.amend({protection}));
    }
    return new ProtectionHandle(sheet.id);
  },
  'Sheet.getProtections': ({run, self, args}) => {
    const sheet = run.sheet(self);
    // Ranges cannot be protected by themselves here, so a tab has none such.
    const isThere = args.enumKey(0) === 'SHEET' && sheet.head.protection !== null;
    const handles = isThere ? [new ProtectionHandle(sheet.id)] : [];
    return {list: {className: 'Protection', handles}};
  },
};

export const protectionMethods: ServiceMethods<'Protection'> = {
  'Protection.setDescription': ({run, self, args}) => {
    amend(run, self, {description: args.text(0)});
    return self;
  },
  'Protection.getDescription': ({run, self}) => valueResult(protectionOf(run, self).description),
  'Protection.addEditors': ({run, self, args}) => {
    const owner = run.book.head.owner;
    const added = args.texts(0).filter(email => email !== owner);
    const editors = [...new Set([...protectionOf(run, self).editors, ...added])].sort();
    amend(run, self, {editors});
    return self;
  },
  'Protection.removeEditors': ({run, self, args}) => {
    const gone = args
      .list(0)
      .map(value => (typeof value === 'string' ? value : args.handleOf(value, UserHandle).email));
    // Nobody can shut themselves out (fact 172); the owner is never listed.
    const editors = protectionOf(run, self).editors.filter(
      email => email === run.user || !gone.includes(email),
    );
    amend(run, self, {editors});
    return self;
  },
  'Protection.getEditors': ({run, self}) => ({
    list: {
      className: 'User',
      handles: protectionOf(run, self).editors.map(email => new UserHandle(email)),
    },
  }),
  'Protection.setDomainEdit': ({run, self, args}) => {
    const {owner} = run.book.head;
    if (/@(gmail|googlemail)\.com$/i.test(owner)) {
      throw new GoogleRefusal('You cannot set domain edit on a file that no domain owns.');
    }
    if (args.boolean(0)) throw new NotImplemented('Protection.setDomainEdit(true)');
    amend(run, self, {});
    return self;
  },
  'Protection.canDomainEdit': ({run, self}) => {
    protectionOf(run, self);
    return valueResult(false);
  },
  'Protection.setUnprotectedRanges': ({run, self, args}) => {
    const unprotected = args.list(0).map(value => {
      const range = args.handleOf(value, RangeHandle);
      if (range.sheetId !== self.sheetId) throw new GoogleRefusal('Range not found');
      return range.area;
    });
    amend(run, self, {unprotected});
    return self;
  },
  'Protection.remove': ({run, self}) => {
    const sheet = run.sheet(self);
    guardSheet(run.book, sheet, run.user, null);
    run.book.change(() => sheet.amend({protection: null}));
  },
  'Protection.canEdit': ({run, self}) => {
    protectionOf(run, self);
    return valueResult(mayEdit(run.book, run.sheet(self), run.user));
  },
};

/** @throws GoogleRefusal when the protection has been removed */
function protectionOf(run: ScriptRun, self: ProtectionHandle): SheetProtection {
  const {protection} = run.sheet(self).head;
  if (protection === null) throw new GoogleRefusal('The protection no longer exists.');
  return protection;
}

function amend(run: ScriptRun, self: ProtectionHandle, parts: Partial<SheetProtection>): void {
  const sheet: Sheet = run.sheet(self);
  const protection = protectionOf(run, self);
  guardSheet(run.book, sheet, run.user, null);
  run.book.change(() => sheet.amend({protection: {...protection, ...parts}}));
}
