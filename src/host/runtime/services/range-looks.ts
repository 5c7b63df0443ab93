// Range: how its cells look, and what may be chosen in them.

import {without} from '../../store/area';
import type {CellStyle} from '../../store/book-snapshot';
import type {CallArguments} from '../call-arguments';
import {colorOf} from '../color';
import {NotImplemented} from '../google-words';
import {ValidationHandle, type RangeHandle} from '../handles';
import {guardSheet} from '../protection-guard';
import type {ScriptRun} from '../script-run';
import type {ServiceMethods} from '../service';
import {checkSize} from './range-values';

type LookName =
  | `Range.set${'NumberFormat' | 'FontWeight' | 'Background'}${'' | 's'}`
  | `Range.set${'FontStyle' | 'FontSize' | 'FontColor' | 'Wrap' | 'Border' | 'DataValidation'}`
  | `Range.set${'Horizontal' | 'Vertical'}Alignment`;

interface Call {
  readonly run: ScriptRun;
  readonly self: RangeHandle;
  readonly args: CallArguments;
}

/** Parts of a style to set; `undefined` takes the part away. */
type Look = {readonly [K in keyof CellStyle]: CellStyle[K] | undefined};

export const rangeLookMethods: Pick<ServiceMethods<'Range'>, LookName> = {
  'Range.setNumberFormat': call => setLook(call, formatLook(call.args.textOrNull(0))),
  'Range.setNumberFormats': call => setLooks(call, formatLook),
  'Range.setFontWeight': call => setLook(call, weightLook(call.args.textOrNull(0))),
  'Range.setFontWeights': call => setLooks(call, weightLook),
  'Range.setFontStyle': call =>
    setLook(call, {italic: oneOf(call.args, {italic: true, normal: undefined})}),
  'Range.setFontSize': call => setLook(call, {fontSize: call.args.number(0)}),
  'Range.setFontColor': call =>
    setLook(call, {fontColor: colorOf('Range.setFontColor', call.args.textOrNull(0))}),
  'Range.setBackground': call => setLook(call, backgroundLook(call.args.textOrNull(0))),
  'Range.setBackgrounds': call => setLooks(call, backgroundLook),
  'Range.setHorizontalAlignment': call => {
    const names = {left: 'left', center: 'center', right: 'right', normal: undefined} as const;
    return setLook(call, {horizontalAlignment: oneOf(call.args, names)});
  },
  'Range.setVerticalAlignment': call => {
    const names = {top: 'top', middle: 'middle', bottom: 'bottom'} as const;
    return setLook(call, {verticalAlignment: oneOf(call.args, names)});
  },
  'Range.setWrap': call => setLook(call, {wrap: call.args.boolean(0) || undefined}),
  'Range.setBorder': call => {
    const sides = [0, 1, 2, 3, 4, 5].map(at => call.args.booleanOrNull(at));
    const given = sides.filter(side => side !== null);
    const [border] = given;
    if (border === undefined) return call.self;
    // The store knows cells with a border all around or without; anything between it would lose.
    const isWhole = sides.slice(0, 4).every(side => side === border);
    const isInside = given.every(side => side === border) && given.length === 6;
    const isOneCell = call.self.area.rows * call.self.area.columns === 1;
    if (!isWhole || !(isInside || isOneCell)) {
      throw new NotImplemented('Range.setBorder of some sides only');
    }
    return setLook(call, {border: border || undefined});
  },
  'Range.setDataValidation': ({run, self, args}) => {
    const sheet = run.sheet(self);
    const isGiven = (args.values[0] ?? null) !== null;
    const rule = isGiven ? args.handle(0, ValidationHandle).rule : null;
    guardSheet(run.book, sheet, run.user, self.area);
    const others = sheet.head.validations.flatMap(other =>
      without(other.area, self.area).map(area => ({...other, area})),
    );
    const mine =
      rule === null || rule.values === null
        ? []
        : [{...rule, values: rule.values, area: self.area}];
    run.book.change(() => sheet.amend({validations: [...others, ...mine]}));
    return self;
  },
};

function formatLook(numberFormat: string | null): Look {
  const isGeneral = numberFormat === null || numberFormat === '' || /^general$/i.test(numberFormat);
  return {numberFormat: isGeneral ? undefined : numberFormat};
}

function weightLook(weight: string | null): Look {
  if (weight !== null && weight !== 'bold' && weight !== 'normal') {
    throw new NotImplemented(`The font weight '${weight}'`);
  }
  return {bold: weight === 'bold' || undefined};
}

function backgroundLook(color: string | null): Look {
  return {background: colorOf('Range.setBackground', color)};
}

/** The part that a name stands for; null takes it away. @throws NotImplemented for another name */
function oneOf<T>(args: CallArguments, names: Readonly<Record<string, T>>): T | undefined {
  const name = args.textOrNull(0);
  if (name === null) return undefined;
  if (!Object.hasOwn(names, name)) throw new NotImplemented(`${args.method}('${name}')`);
  return names[name];
}

function setLook({run, self}: Pick<Call, 'run' | 'self'>, look: Look): RangeHandle {
  const sheet = run.sheet(self);
  guardSheet(run.book, sheet, run.user, self.area);
  run.book.change(() => {
    sheet.restyle(self.area, style => withLook(style, look));
  });
  return self;
}

/** A look for each cell; blank rows beyond the grid do not exist, since its size is checked. */
function setLooks({run, self, args}: Call, lookOf: (text: string | null) => Look): RangeHandle {
  const sheet = run.sheet(self);
  const {area} = self;
  checkSize(args.grid(0), area);
  const looks = args.grid(0).map(row =>
    row.map(value => {
      if (value !== null && typeof value === 'object') throw args.refusal();
      return lookOf(value === null ? null : String(value));
    }),
  );
  guardSheet(run.book, sheet, run.user, area);
  run.book.change(() => {
    looks.forEach((row, down) => {
      row.forEach((look, right) => {
        const [at, column] = [area.row + down, area.column + right];
        sheet.setStyle(at, column, withLook(sheet.styleAt(at, column), look));
      });
    });
  });
  return self;
}

/** Parts that are taken away fall out when the style is put into the book's list. */
function withLook(style: CellStyle, look: Look): CellStyle {
  const parts = Object.entries({...style, ...look}).filter(([, part]) => part !== undefined);
  return Object.fromEntries(parts);
}
