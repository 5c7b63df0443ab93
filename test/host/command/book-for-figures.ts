// A small book to fill: one node over two wards, targets given, nobody real in it.

import {targetColumns, unitColumns} from '../../../src/host/command/csv-columns';
import {readCsvFile} from '../../../src/host/command/read-csv';
import {setUpBook} from '../../../src/host/command/set-up-book';
import {writeBook} from '../../../src/host/xlsx/write-book';
import {built, type CommandFolder, csv} from './command-bench';

export const figureHeader = 'unit,period,indicator,slice,value,mark,reason';

/**
 * Writes `book.xlsx` of 2021 into the folder, and the lists that it comes from. As `new` makes it, but with jobs and departures
 * alone: the whole catalogue would make every test of the commands wait for rows that it does not speak of.
 */
export async function makeBook(folder: CommandFolder): Promise<void> {
  const units = [
    '243,Thành phố Vĩnh Yên,',
    '08707,Phường Tích Sơn,243',
    '08710,Phường Liên Bảo,243',
  ];
  const targets = ['243,vl_giai_quyet,count,1.300', '243,nn_xuat_canh,count,30'];
  folder.write('u.csv', csv('code,name,parent', ...units));
  folder.write('t.csv', csv('unit,indicator,form,min', ...targets));
  const lists = {
    ...{year: 2021, people: null},
    units: await readCsvFile(folder.file('u.csv'), unitColumns),
    targets: await readCsvFile(folder.file('t.csv'), targetColumns),
  };
  const {desk} = await setUpBook(lists, built);
  await writeBook(desk.snapshot, folder.file('book.xlsx'));
  await desk.close();
}
