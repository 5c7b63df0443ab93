// The box for the text of a plan: what may be a target in it, row by row, each to be confirmed or put aside by a person.

import {useMemo, useState} from 'preact/hooks';

import {glossary} from '../../domain/glossary';
import {type Confirmed} from '../../domain/plans/confirm-proposal';
import {type Proposal, readPlanText} from '../../domain/plans/read-plan-text';
import {PasteBox} from './paste-box';
import {PlanProposal, type Decided} from './plan-proposal';
import {TextField} from './text-field';

interface Props {
  /** Code of the collecting unit, whose targets these are. */
  readonly unit: string;
  readonly onConfirmed: (confirmed: readonly Confirmed[]) => void;
}

const noDecisions: ReadonlyMap<string, Decided> = new Map();

export function PlanTextBox({unit, onConfirmed}: Props) {
  const [text, setText] = useState('');
  const [decision, setDecision] = useState({number: '', date: ''});
  const [decided, setDecided] = useState(noDecisions);
  const proposals = useMemo(() => readPlanText(text), [text]);

  const tell = (own: string, of: typeof decided, by: typeof decision): void => {
    onConfirmed(
      readPlanText(own).flatMap(proposal => {
        const said = of.get(keyOf(proposal));
        return said?.kind === 'confirmed'
          ? [{proposal, reading: said.reading, indicator: said.indicator, unit, decision: by}]
          : [];
      }),
    );
  };
  const decide = (proposal: Proposal, said: Decided | null): void => {
    const next = new Map(decided);
    if (said === null) next.delete(keyOf(proposal));
    else next.set(keyOf(proposal), said);
    setDecided(next);
    tell(text, next, decision);
  };
  const cite = (part: keyof typeof decision) => (value: string) => {
    const next = {...decision, [part]: value};
    setDecision(next);
    tell(text, decided, next);
  };
  const count = [...decided.values()].filter(one => one.kind === 'confirmed').length;
  return (
    <section aria-label="Đoạn văn của kế hoạch">
      <PasteBox
        label="Dán đoạn văn của kế hoạch"
        hint="Không bắt buộc. Sổ đề nghị các chỉ tiêu đọc được; chỉ dòng bấm Xác nhận mới vào kế hoạch giao của đơn vị tổng hợp."
        value={text}
        isProse
        onValue={value => {
          setText(value);
          tell(value, decided, decision);
        }}
      />
      {text.trim() === '' ? null : (
        <>
          <p role="status">
            {proposals.length === 0
              ? 'Không thấy chỉ tiêu nào trong đoạn văn này.'
              : `Sổ đề nghị ${proposals.length} chỉ tiêu, đã xác nhận ${count}.`}
          </p>
          <div class="head">
            <TextField
              label={glossary.decisionNumber}
              value={decision.number}
              onValue={cite('number')}
            />
            <TextField
              label={glossary.decisionDate}
              value={decision.date}
              hint="ví dụ 14/1/2022"
              onValue={cite('date')}
            />
          </div>
          <ol class="proposals">
            {proposals.map(proposal => (
              <PlanProposal
                key={keyOf(proposal)}
                proposal={proposal}
                whole={proposal.ofWhich === null ? null : (proposals[proposal.ofWhich] ?? null)}
                decided={decided.get(keyOf(proposal)) ?? null}
                onDecide={said => {
                  decide(proposal, said);
                }}
              />
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

/** A changed text leaves what was decided on the words that stayed. */
function keyOf({quote, holder, readings}: Proposal): string {
  return [quote, holder?.name ?? '', readings[0]?.indicator ?? ''].join('|');
}
