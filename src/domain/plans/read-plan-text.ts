// Reads the text of a plan into proposals of targets. A proposal counts for nothing until a person has confirmed it.

import type {Target} from '../targets/target';
import {type Amount, amountsIn} from './plan-amounts';
import {indicatorsInPlan} from './plan-indicators';
import {type Phrase, type PhraseHolder, phrasesIn} from './plan-phrases';
import {type Sentence, sentencesOf} from './plan-sentences';

/** One way to understand a phrase; rates as fractions. */
export interface Reading extends Target {
  /** Code of domain.md §2; `null` where the words name none. The book need not have it. */
  readonly indicator: string | null;
}

/** The likeliest reading, beside what it was read from. */
export interface Proposal extends Reading {
  /** Words of the text, tidied. */
  readonly quote: string;
  /** 1-based line of the text on which the sentence begins. */
  readonly line: number;
  /** Words of the unit of measure: `lao động`, `%`; `''` where the phrase has no number. */
  readonly measure: string;
  /** The year that the sentence names; `null`: none, or every year. */
  readonly year: number | null;
  /** Index of the proposal that this one is a part of ("Trong đó"). */
  readonly ofWhich: number | null;
  readonly holder: PhraseHolder;
  /** All readings, this one first; of several a person has to choose. None: the number could not be read. */
  readonly readings: readonly Reading[];
}

/**
 * Proposals in the order of the text.
 *
 * @remarks Source: requirements §1.6 (phrases of the ten forms), DH-45 (proposals until confirmed).
 */
export function readPlanText(text: string): Proposal[] {
  const proposals: Proposal[] = [];
  let lastWhole: number | null = null;
  for (const sentence of sentencesOf(text)) {
    const drafts = draftsIn(sentence);
    const cut = sentence.text.search(/trong đó/iu);
    let whole: number | null = cut === 0 ? lastWhole : null;
    for (const draft of drafts) {
      const isPart = cut !== -1 && draft.at > cut && whole !== null;
      const read = proposalOf(draft, sentence, isPart ? whole : null);
      // "Trong đó, …" is of the year of its whole.
      const {year = null} = proposals[read.ofWhich ?? -1] ?? {};
      proposals.push({...read, year: read.year ?? year});
      if (!isPart && draft.measure !== '') whole = proposals.length - 1;
    }
    lastWhole = whole;
  }
  return proposals;
}

interface Draft {
  readonly at: number;
  readonly quote: string;
  readonly measure: string;
  readonly codes: readonly string[];
  readonly meant: readonly Target[];
  readonly holder: PhraseHolder;
}

function draftsIn({text, plain}: Sentence): Draft[] {
  const phrases = phrasesIn(plain);
  const amounts = amountsIn(plain);
  const isCeiling = ({form, to}: Phrase, {from}: Amount): boolean =>
    form === 'lower' && from >= to && /^[^,;]*$/.test(plain.slice(to, from));
  // "giảm tỷ lệ thất nghiệp còn 2%" is one target, whose number stands behind the phrase.
  const bare = phrases.filter(phrase => !amounts.some(one => isCeiling(phrase, one)));
  const isFree = (one: Amount): boolean =>
    !bare.some(({from, to}) => one.from < to && one.to > from);
  const free = amounts.filter(isFree);
  const drafts = [
    ...bare.flatMap(phrase => draftsOfPhrase(phrase, text)),
    ...free.map((one, at) => draftOfAmount(one, {text, before: free[at - 1], after: free[at + 1]})),
  ];
  return drafts.sort((one, other) => one.at - other.at);
}

function draftsOfPhrase({from, to, form, targets}: Phrase, text: string): Draft[] {
  const meant = [{form, min: null, max: null}];
  const quote = text.slice(from, to).replace(/^[\s,]+/, '');
  return targets.map(({codes, holder}) => ({at: from, quote, measure: '', codes, meant, holder}));
}

interface Around {
  readonly text: string;
  readonly before: Amount | undefined;
  readonly after: Amount | undefined;
}

/** The number stands in its clause, and where that names no indicator, in its part of the sentence or in the whole. */
function draftOfAmount(amount: Amount, {text, before, after}: Around): Draft {
  const start = before?.to ?? 0;
  const next = text.slice(amount.to, after?.from).search(/[,;]/u);
  const end = next === -1 ? (after === undefined ? text.length : amount.to) : amount.to + next;
  const clauseStart = Math.max(start, text.slice(0, amount.from).search(/[^,;]*$/u));
  const scopes = [text.slice(clauseStart, end), text.slice(start, end), text];
  const quote = text
    .slice(start, end)
    .replace(/^(?:[\s,;]|và(?=\s))+/u, '')
    .trim();
  const {measure, meant, from: at} = amount;
  return {at, quote, measure, codes: indicatorsInPlan(scopes, measure), meant, holder: null};
}

function proposalOf(draft: Draft, {line, text}: Sentence, ofWhich: number | null): Proposal {
  const codes = draft.codes.length === 0 ? [null] : draft.codes;
  const readings = draft.meant.flatMap(one => codes.map(indicator => ({...one, indicator})));
  const first = readings[0] ?? {form: 'pending', min: null, max: null, indicator: codes[0] ?? null};
  const [, year] = /(?<!\p{L})năm\s+((?:19|20)\d{2})(?!\d)/iu.exec(text) ?? [];
  const {quote, measure, holder} = draft;
  return {
    ...first,
    ...{quote, line, measure, holder, ofWhich, readings},
    year: year === undefined ? null : Number(year),
  };
}
