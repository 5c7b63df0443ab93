// Formulas as a workbook file spells them: functions younger than Excel 2007 carry a prefix there.

/** Excel shows `#NAME?` for these without the prefix. Source: ECMA-376's future functions. */
const PREFIXED: Readonly<Record<string, readonly string[]>> = {
  '_xlfn.': (
    'ACOT,ACOTH,ARABIC,BASE,BYCOL,BYROW,CEILING.MATH,CHOOSECOLS,CHOOSEROWS,COMBINA,CONCAT,COT,COTH,CSC,CSCH,' +
    'DAYS,DECIMAL,DROP,ENCODEURL,EXPAND,FLOOR.MATH,FORMULATEXT,HSTACK,IFNA,IFS,ISFORMULA,ISOWEEKNUM,' +
    'LAMBDA,LET,MAKEARRAY,MAP,MAXIFS,MINIFS,NUMBERVALUE,PDURATION,PERCENTILE.EXC,PERCENTILE.INC,' +
    'QUARTILE.EXC,QUARTILE.INC,RANDARRAY,RANK.AVG,RANK.EQ,REDUCE,RRI,SCAN,SEC,SECH,SEQUENCE,SHEET,SHEETS,' +
    'SORTBY,STDEV.P,STDEV.S,SWITCH,TAKE,TEXTAFTER,TEXTBEFORE,TEXTJOIN,TEXTSPLIT,TOCOL,TOROW,UNICHAR,' +
    'UNICODE,UNIQUE,VAR.P,VAR.S,VSTACK,WRAPCOLS,WRAPROWS,XLOOKUP,XMATCH,XOR'
  ).split(','),
  '_xlfn._xlws.': ['FILTER', 'SORT'],
};
const PREFIX_BY_NAME = new Map(
  Object.entries(PREFIXED).flatMap(([prefix, names]) => names.map(name => [name, prefix] as const)),
);

/** Texts and quoted tab names are left alone; what follows is a function's name before its bracket. */
const QUOTED_OR_CALL = /"(?:[^"]|"")*"|'(?:[^']|'')*'|([A-Za-z_][\w.]*)(?=\()/g;

/** @param formula - with its `=`, as Google has it */
export function toExcelFormula(formula: string): string {
  return formula
    .slice(1)
    .replace(QUOTED_OR_CALL, (found, name: string | undefined) =>
      name === undefined ? found : (PREFIX_BY_NAME.get(name.toUpperCase()) ?? '') + name,
    );
}

/** The same formula with its `=` and without the file's prefixes. */
export function fromExcelFormula(formula: string): string {
  const bare = formula.replace(QUOTED_OR_CALL, (found, name: string | undefined) =>
    name === undefined ? found : name.replace(/^_xlfn\.(_xlws\.)?/i, ''),
  );
  return `=${bare}`;
}
