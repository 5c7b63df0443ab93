// The finder of a browser: what it takes first, and that a page of it shows what it is given.

import {browserPath, HOW_TO_GET_ONE, withPage} from './browser';

test('a CHROME_PATH that names nothing is told, not passed over', async () => {
  await expect(browserPath({CHROME_PATH: '/khong-co/chrome'})).rejects.toThrow(
    `CHROME_PATH names /khong-co/chrome, which does not exist. ${HOW_TO_GET_ONE}`,
  );
});

test('CHROME_PATH is taken before any other', async () => {
  await expect(browserPath({CHROME_PATH: process.execPath, PATH: ''})).resolves.toBe(
    process.execPath,
  );
});

test('a page shows Vietnamese text at the size asked for', async () => {
  const seen = await withPage(
    async page => {
      await page.setContent('<h1>Sổ Chỉ Tiêu</h1>');
      return [await page.textContent('h1'), await page.evaluate(() => window.innerWidth)];
    },
    {width: 400, height: 700},
  );
  expect(seen).toEqual(['Sổ Chỉ Tiêu', 400]);
});
