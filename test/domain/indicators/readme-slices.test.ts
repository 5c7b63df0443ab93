// The keys of slices that the README lists are those that files may use, in the order of the table.

import {readFileSync} from 'node:fs';

import {dimensions} from '../../../src/domain/indicators/dimensions';

it('the README lists every dimension with its values', () => {
  const readme = readFileSync('README.md', 'utf8');
  const table = /^Slices[^]*?\n\| --- \| --- \|\n([^]*?)\n\n/m.exec(readme)?.[1] ?? '';
  const listed = table.split('\n').map(line => {
    const [key = '', ...values] = [...line.matchAll(/`([^`]+)`/g)].map(([, one]) => one ?? '');
    return [key, values];
  });
  expect(listed).toEqual(dimensions.map(one => [one.key, Object.keys(one.values)]));
});
