// A small book to fill: one node over two wards, targets given, nobody real in it.

import {type CommandFolder, csv} from './command-bench';

export const figureHeader = 'unit,period,indicator,slice,value,mark,reason';

/** Writes `book.xlsx` of 2021 into the folder, and the lists that it comes from. */
export async function makeBook(folder: CommandFolder): Promise<void> {
  const units = [
    '243,Thành phố Vĩnh Yên,',
    '08707,Phường Tích Sơn,243',
    '08710,Phường Liên Bảo,243',
  ];
  const targets = ['243,vl_giai_quyet,count,1.300', '243,nn_xuat_canh,count,30'];
  folder.write('u.csv', csv('code,name,parent', ...units));
  folder.write('t.csv', csv('unit,indicator,form,min', ...targets));
  const made = await folder.run('new --units u.csv --targets t.csv --year 2021 --out book.xlsx');
  if (made.code !== 0) throw new Error(made.err.join('\n'));
}
