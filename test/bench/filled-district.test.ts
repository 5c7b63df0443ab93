// The forms that benchmarks send are forms that a book takes: a check that the catalogue gains must not stop `npm run bench` unseen.

import {decodeReport} from '../../src/domain/reports/report';
import {staff} from '../support/district';
import {figuresOfForm, filledDistrict} from './filled-district';
import {logCells} from './log-to-master';

test('the forms of the whole roll-up are received month after month, each with its 60 figures', async () => {
  const district = await filledDistrict({units: 1, months: 2});
  const reply = await district.call(staff, 'rollUp', {period: '2021'});
  const cells = logCells(district);
  await district.close();
  expect(reply.ok).toBe(true);
  expect(cells.map(([code, slot]) => [code, slot])).toEqual([
    ['u1', '2021-01'],
    ['u1', '2021-02'],
  ]);
  for (const [, , report] of cells) expect(decodeReport(report)?.answers.size).toBe(figuresOfForm);
});
