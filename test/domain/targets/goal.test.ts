// When a target is assigned, and with which numbers.

import {goalOf} from '../../../src/domain/targets/goal';
import {targetForms} from '../../../src/domain/targets/target';
import {target} from './targets';

it('each form keeps the numbers that it needs and no other', () => {
  expect(targetForms.map(form => goalOf(target(form, 600, 800)))).toEqual([
    {form: 'count', min: 600},
    {form: 'exceed', min: 600},
    {form: 'range', min: 600, max: 800},
    {form: 'rate', min: 600},
    {form: 'atLeastRate', min: 600},
    {form: 'zero'},
    {form: 'lower', max: 800},
    {form: 'quota', max: 800},
    null,
  ]);
});

it('without numbers only "không để xảy ra" is assigned', () => {
  const stated = targetForms.filter(form => goalOf(target(form)) !== null);
  expect(stated).toEqual(['zero']);
  expect(goalOf(null)).toBeNull();
});
