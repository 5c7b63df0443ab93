// Drop-downs and colours by condition of a tab, as mutations of the grid.

import type {SheetHead} from '../../store/sheet';
import {gridCondition, gridValidation} from '../grid/tab-parts';
import type {GridMutation} from '../page-wire';

type Rules = Pick<SheetHead, 'validations' | 'conditionalFormats'>;

/** Rules are few and told apart by their place in the list: all old ones go, all new ones come. @param old - `null`: a new tab */
export function ruleMutations(old: Rules | null, now: Rules, subUnitId: string): GridMutation[] {
  return [
    ...validationMutations(old?.validations ?? [], now.validations, subUnitId),
    ...conditionMutations(old?.conditionalFormats ?? [], now.conditionalFormats, subUnitId),
  ];
}

function validationMutations(
  old: Rules['validations'],
  now: Rules['validations'],
  subUnitId: string,
): GridMutation[] {
  if (JSON.stringify(old) === JSON.stringify(now)) return [];
  const gone = old.map((_, at) => `list-${at}`);
  const tell = (id: string, params: object): GridMutation => ({
    id: `data-validation.mutation.${id}`,
    params: {subUnitId, ...params},
  });
  return [
    ...(gone.length === 0 ? [] : [tell('removeRule', {ruleId: gone})]),
    ...now.map((rule, at) => tell('addRule', {rule: gridValidation(rule, at)})),
  ];
}

function conditionMutations(
  old: Rules['conditionalFormats'],
  now: Rules['conditionalFormats'],
  subUnitId: string,
): GridMutation[] {
  if (JSON.stringify(old) === JSON.stringify(now)) return [];
  const tell = (id: string, params: object): GridMutation => ({
    id: `sheet.mutation.${id}-conditional-rule`,
    params: {subUnitId, ...params},
  });
  // The grid puts each new rule before those that it has: the first comes last.
  const added = now.map((rule, at) => tell('add', {rule: gridCondition(rule, at)})).reverse();
  return [...old.map((_, at) => tell('delete', {cfId: `colour-${at}`})), ...added];
}
