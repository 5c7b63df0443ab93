// What was understood of the pasted lists, as tables, and what was not, line by line.

import type {ComponentChildren} from 'preact';

import {messageText} from '../../contract/message-text';
import {pastedText} from '../../contract/pasted-messages.vi';
import {catalogue} from '../../domain/indicators/catalogue';
import type {PastedList, Understood} from '../../domain/lists/read-pasted-lists';
import {glossary} from '../../domain/glossary';
import {describeTarget} from '../../domain/targets/describe-target';

interface Props {
  readonly understood: Understood;
  /** Puts a code in place of a proposed one. */
  readonly onCode: (proposed: string, code: string) => void;
}

export function UnderstoodView({understood, onCode}: Props) {
  const {lists, people, targets, problems, warnings} = understood;
  const count = lists.units.length - 1;
  if (count === 0 && people.length <= 1 && targets.length === 0 && problems.length === 0)
    return null;
  return (
    <section aria-label="Sổ hiểu là">
      <h2>4. Sổ hiểu là</h2>
      <Problems problems={problems} />
      {warnings.map((one, at) => (
        <p key={at} class="finding warning">
          Lưu ý: {messageText(one)}
        </p>
      ))}
      <Part title={`${count} đơn vị báo cáo`} isOpen={understood.proposed.size > 0}>
        <UnitTable understood={understood} onCode={onCode} />
      </Part>
      <Part title={`${people.length} người dùng`}>
        <PeopleTable understood={understood} />
      </Part>
      <Part title={`${targets.length} kế hoạch giao`}>
        <TargetTable understood={understood} />
      </Part>
    </section>
  );
}

interface PartProps {
  readonly title: string;
  readonly isOpen?: boolean;
  readonly children: ComponentChildren;
}

function Part({title, isOpen = false, children}: PartProps) {
  return (
    <details open={isOpen}>
      <summary>{title}</summary>
      <div class="scroll" tabIndex={0} role="group" aria-label={title}>
        {children}
      </div>
    </details>
  );
}

const listNames: Readonly<Record<PastedList, string>> = {
  units: 'Đơn vị báo cáo',
  people: glossary.peopleTab,
  targets: glossary.targetsTab,
};

function Problems({problems}: {readonly problems: Understood['problems']}) {
  if (problems.length === 0) return <p class="done">Mọi dòng đều hiểu được.</p>;
  return (
    <>
      <p>
        <strong>{problems.length} dòng chưa hiểu</strong>
      </p>
      <ul class="problems" tabIndex={0} aria-label="Dòng chưa hiểu">
        {problems.map((one, at) => (
          <li key={at} class="finding">
            <span class="where">
              {listNames[one.list]}, dòng {one.line}: <q>{one.text}</q>
            </span>
            {pastedText(one)}
          </li>
        ))}
      </ul>
    </>
  );
}

function Table({
  heads,
  children,
}: {
  readonly heads: readonly string[];
  readonly children: ComponentChildren;
}) {
  return (
    <table>
      <thead>
        <tr>
          {heads.map(head => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

function UnitTable({understood: {lists, proposed}, onCode}: Props) {
  const names = new Map(
    lists.units.map(({fields}) => [fields['code'] ?? '', fields['name'] ?? '']),
  );
  return (
    <Table heads={[glossary.unitCode, glossary.unitName, glossary.unitType, glossary.parentUnit]}>
      {lists.units.slice(1).map(({line, fields}) => {
        const {code = '', name = '', type = '', parent = ''} = fields;
        const made = proposed.get(code);
        return (
          <tr key={line}>
            <td>
              {made === undefined ? (
                code
              ) : (
                <input
                  class="code"
                  aria-label={`Mã của ${name} (sổ đề nghị)`}
                  value={code}
                  onChange={event => {
                    onCode(made, event.currentTarget.value.trim() || made);
                  }}
                />
              )}
            </td>
            <td>{name}</td>
            <td>{type}</td>
            <td>{names.get(parent) ?? parent}</td>
          </tr>
        );
      })}
    </Table>
  );
}

function PeopleTable({
  understood: {people, tree, assumedRoles},
}: {
  readonly understood: Understood;
}) {
  return (
    <Table heads={[glossary.email, glossary.personName, glossary.unit, glossary.role]}>
      {people.map(one => (
        <tr key={one.email}>
          <td>{one.email}</td>
          <td>{one.name}</td>
          <td>{nameOf(tree, one.unit)}</td>
          <td>
            {glossary[`role.${one.role}`]}
            {assumedRoles.has(one.email) ? ' (sổ đoán)' : ''}
          </td>
        </tr>
      ))}
    </Table>
  );
}

function TargetTable({understood: {targets, tree}}: {readonly understood: Understood}) {
  const byCode = new Map(catalogue.map(one => [one.code, one]));
  return (
    <Table heads={[glossary.unit, glossary.indicator, glossary.targetsTab]}>
      {targets.map((one, at) => {
        const indicator = byCode.get(one.indicator);
        return (
          <tr key={at}>
            <td>{nameOf(tree, one.unit)}</td>
            <td>{indicator?.name}</td>
            <td>{describeTarget(one, indicator?.measure ?? '')}</td>
          </tr>
        );
      })}
    </Table>
  );
}

function nameOf(tree: Understood['tree'], code: string): string {
  const at = tree?.ofCode(code)[0];
  return at === undefined ? code : (tree?.versions[at]?.name ?? code);
}
