// Phrases that set a target without a number: "đạt chỉ tiêu cấp trên giao", "không để xảy ra …", "giảm tỷ lệ thất nghiệp".

import type {TargetForm} from '../targets/target';
import {allIndicatorsInPlan, indicatorsInPlan} from './plan-indicators';

export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly form: TargetForm;
  /** Codes that may be meant, for each target that the phrase sets. */
  readonly targets: readonly {readonly codes: readonly string[]; readonly holder: PhraseHolder}[];
}

/** Below whom or what the target hangs, in the words of the text; `null`: under the unit itself. */
export type PhraseHolder = {
  readonly kind: 'organisation' | 'project';
  readonly name: string;
} | null;

interface Rule {
  readonly pattern: RegExp;
  readonly form: TargetForm;
  /** @param found - the match, with its groups; @param before - what stands before it in the sentence */
  readonly targets: (found: RegExpMatchArray, before: string) => Phrase['targets'];
  /** The quote begins with the sentence: who or what is to reach it stands before the phrase. */
  readonly fromStart?: true;
}

const ownTarget = (...scopes: readonly string[]): Phrase['targets'] => [
  {codes: indicatorsInPlan(scopes, ''), holder: null},
];

const rules: readonly Rule[] = [
  {
    pattern:
      /đạt(?:,| và| hoặc)?\s*vượt\s+(?:so với\s+)?(?:mức\s+)?(?:chỉ tiêu|kế hoạch)(?:\s+[\p{L}]+){0,6}?\s+giao/giu,
    form: 'exceed',
    targets: (_, before) => ownTarget(before),
    fromStart: true,
  },
  {
    pattern: /(?:đạt|theo|bằng)\s+chỉ tiêu(?:\s+[\p{L}]+){1,6}?\s+giao/giu,
    form: 'pending',
    targets: (_, before) => ownTarget(before),
    fromStart: true,
  },
  {
    pattern: /chịu trách nhiệm[^;]*?\s+về chỉ tiêu\s+([^;]+?)\s+được giao/giu,
    form: 'pending',
    targets: found => ownTarget(found[1] ?? ''),
  },
  {
    pattern: /hoàn thành (?:các )?chỉ tiêu\s+([^,;]+)/giu,
    form: 'pending',
    targets: found => ownTarget(found[1] ?? ''),
  },
  {
    pattern:
      /(?:giao|phân bổ|chia)\s+chỉ tiêu((?:\s+[\p{L}]+)*?)\s+cho\s+(?:các\s+tổ chức\s+|các\s+hội,?\s+đoàn thể\s+|các\s+đoàn thể\s+|(?=các\s+nhóm))([^;]+)/giu,
    form: 'pending',
    targets: found =>
      (found[2] ?? '').split(/,\s*|\s+và\s+/).map(name => ({
        codes: indicatorsInPlan([found[1] ?? ''], ''),
        holder: {kind: 'organisation', name: name.trim()},
      })),
  },
  {
    pattern:
      /chỉ tiêu\s+([^,;]+?)\s+trong\s+(?:từng|các|mỗi)\s+(chương trình, dự án|chương trình|dự án)(?:\s+cụ thể)?/giu,
    form: 'pending',
    targets: found => [
      {
        codes: indicatorsInPlan([found[1] ?? ''], ''),
        holder: {kind: 'project', name: found[2] ?? ''},
      },
    ],
  },
  {
    pattern: /không để (?:xảy ra|phát sinh)\s+([^,;]+)/giu,
    form: 'zero',
    targets: found => {
      const codes = allIndicatorsInPlan(found[1] ?? '').filter(
        code => code.startsWith('nn_bo') || code.startsWith('nn_cu'),
      );
      return (codes.length === 0 ? [[]] : codes.map(code => [code])).map(own => ({
        codes: own,
        holder: null,
      }));
    },
  },
  {
    pattern: /giảm\s+t[ỷỉ] lệ\s+(?:(?!\s(?:và|còn|xuống|dưới)\s|\s\d)[^,;])+/giu,
    form: 'lower',
    targets: found => ownTarget(found[0]),
  },
];

/** The phrases of a sentence, in its order; of two that overlap the earlier, then the longer. */
export function phrasesIn(plain: string): Phrase[] {
  const found = rules.flatMap(({pattern, form, targets, fromStart}) =>
    [...plain.matchAll(pattern)].map((match): Phrase => ({
      from: fromStart === undefined ? match.index : 0,
      to: match.index + match[0].trimEnd().length,
      form,
      targets: targets(match, plain.slice(0, match.index)),
    })),
  );
  const inOrder = [...found].sort((one, other) => one.to - other.to || one.from - other.from);
  const kept: Phrase[] = [];
  for (const phrase of inOrder) {
    const last = kept[kept.length - 1];
    if (last === undefined) kept.push(phrase);
    else if (phrase.from >= last.to || phrase.from === 0)
      kept.push({...phrase, from: Math.max(phrase.from, last.to)});
  }
  return kept;
}
