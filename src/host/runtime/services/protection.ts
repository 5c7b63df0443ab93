// Protection: tabs and ranges that only some people may change.

import {notationOf} from '../../store/a1-notation';
import type {Area, RangeProtection, SheetProtection} from '../../store/book-snapshot';
import type {Sheet} from '../../store/sheet';
import {GoogleRefusal, NotImplemented, WORDS} from '../google-words';
import {ProtectionHandle, RangeHandle, UserHandle} from '../handles';
import {guardSheet, mayEdit, mayEditRange} from '../protection-guard';
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
      const protection = {description: '', editors: firstEditors(run), unprotected: []};
      run.book.change(() => sheet.amend({protection}));
    }
    return new ProtectionHandle(sheet.id, null);
  },
  'Sheet.getProtections': ({run, self, args}) => {
    const {id, head} = run.sheet(self);
    const ids =
      args.enumKey(0) === 'RANGE'
        ? head.lockedRanges.map(locked => locked.id)
        : head.protection && [null];
    const handles = (ids ?? []).map(rangeId => new ProtectionHandle(id, rangeId));
    return {list: {className: 'Protection', handles}};
  },
};

export const rangeProtectionMethods: Pick<ServiceMethods<'Range'>, 'Range.protect'> = {
  'Range.protect': ({run, self}) => {
    const sheet = run.sheet(self);
    const {area} = self;
    guardSheet(run.book, sheet, run.user, area);
    const old = sheet.head.lockedRanges;
    const id = Math.max(0, ...old.map(locked => locked.id)) + 1;
    const locked: RangeProtection = {id, area, description: '', editors: firstEditors(run)};
    run.book.change(() => sheet.amend({lockedRanges: [...old, locked]}));
    return new ProtectionHandle(sheet.id, id);
  },
};

export const protectionMethods: ServiceMethods<'Protection'> = {
  'Protection.setDescription': ({run, self, args}) => {
    amend(run, self, {description: args.text(0)});
    return self;
  },
  'Protection.getDescription': ({run, self}) => valueResult(protectionOf(run, self).description),
  'Protection.getRange': ({run, self}) => {
    const {area} = protectionOf(run, self);
    if (area !== null) return new RangeHandle(self.sheetId, area, notationOf(area));
    const {maxRows: rows, maxColumns: columns} = run.sheet(self).head;
    // Fact 169: a whole tab has no notation.
    return new RangeHandle(self.sheetId, {row: 1, column: 1, rows, columns}, '');
  },
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
    // Fact 168; Google's words are not on record.
    if (self.rangeId !== null) throw new GoogleRefusal('Only a sheet has unprotected ranges.');
    const unprotected = args.list(0).map(value => {
      const range = args.handleOf(value, RangeHandle);
      if (range.sheetId !== self.sheetId) throw new GoogleRefusal(WORDS.rangeNotFound);
      return range.area;
    });
    amend(run, self, {unprotected});
    return self;
  },
  'Protection.getUnprotectedRanges': ({run, self}) => {
    const handles = protectionOf(run, self).unprotected.map(
      area => new RangeHandle(self.sheetId, area, notationOf(area)),
    );
    return {list: {className: 'Range', handles}};
  },
  'Protection.remove': ({run, self}) => {
    const sheet = run.sheet(self);
    guardSheet(run.book, sheet, run.user, protectionOf(run, self).area);
    const lockedRanges = sheet.head.lockedRanges.filter(locked => locked.id !== self.rangeId);
    run.book.change(() => sheet.amend(self.rangeId === null ? {protection: null} : {lockedRanges}));
  },
  'Protection.canEdit': ({run, self}) => {
    protectionOf(run, self);
    const sheet = run.sheet(self);
    const locked = lockedRange(sheet, self);
    const may = locked
      ? mayEditRange(run.book, locked, run.user)
      : mayEdit(run.book, sheet, run.user);
    return valueResult(may);
  },
};

/** The owner is not listed (fact 165); anyone else must stay able to edit what they protect. */
function firstEditors(run: ScriptRun): string[] {
  return run.user === run.book.head.owner ? [] : [run.user];
}

function lockedRange(sheet: Sheet, {rangeId}: ProtectionHandle): RangeProtection | null {
  return sheet.head.lockedRanges.find(locked => locked.id === rangeId) ?? null;
}

/** @returns `area` is `null` for a tab as a whole @throws GoogleRefusal when the protection has been removed */
function protectionOf(
  run: ScriptRun,
  self: ProtectionHandle,
): SheetProtection & {readonly area: Area | null} {
  const sheet = run.sheet(self);
  const locked = lockedRange(sheet, self);
  if (locked !== null) return {...locked, unprotected: []};
  const {protection} = sheet.head;
  if (self.rangeId !== null || protection === null) {
    throw new GoogleRefusal('The protection no longer exists.');
  }
  return {...protection, area: null};
}

function amend(run: ScriptRun, self: ProtectionHandle, parts: Partial<SheetProtection>): void {
  const sheet = run.sheet(self);
  const {area, description, editors, unprotected} = {...protectionOf(run, self), ...parts};
  guardSheet(run.book, sheet, run.user, area);
  const lockedRanges = sheet.head.lockedRanges.map(locked =>
    locked.id === self.rangeId ? {...locked, description, editors} : locked,
  );
  const protection = {description, editors, unprotected};
  run.book.change(() => sheet.amend(self.rangeId === null ? {protection} : {lockedRanges}));
}
