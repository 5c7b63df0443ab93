// What a person is sent to begin with: the address of the tab that is theirs, and a text to paste into a message.

import {isOfUnit, type Person} from '../domain/people/person';
import type {UnitTree} from '../domain/units/unit-tree';
import {chartsTab} from './charts-tab';
import {dueTab} from './due-tab';
import type {ReferenceData} from './reference-tab';
import {unitTabKey} from './unit-tab';

export interface Invitation {
  readonly email: string;
  readonly url: string;
  readonly text: string;
}

/** One for each person, in the order of the list. @param bookUrl - where the file is opened in a browser */
export function invitationsOf(
  data: Pick<ReferenceData, 'year' | 'people' | 'tabs'>,
  tree: UnitTree,
  bookUrl: string,
): Invitation[] {
  const contact = data.people.find(one => one.role === 'district');
  const node = tree.versions[tree.node]?.name ?? '';
  return data.people.map(person => {
    const at = tree.ofCode(person.unit).filter(index => tree.isLeaf(index));
    const unit = tree.versions[at[at.length - 1] ?? tree.node];
    const key = isOfUnit(person) ? unitTabKey(unit?.key ?? '') : (ownTab[person.role] ?? '');
    const tab = data.tabs[key];
    const url = addressFor(bookUrl, person.email, tab);
    const whom = person.name === '' ? 'anh/chị' : person.name;
    const ask =
      contact === undefined || contact === person
        ? ''
        : ` Cần hỏi: ${[contact.name, contact.email].filter(Boolean).join(', ')}.`;
    const text = `Kính gửi ${whom} (${unit?.name ?? node}): ${node} dùng Sổ chỉ tiêu năm ${data.year} tại ${url} . Mở trên máy tính bằng tài khoản ${person.email}. ${firstStep[person.role]}${ask}`;
    return {email: person.email, url, text};
  });
}

/** Where a person opens the book, at one of its tabs. Google knows people by their accounts; an address that ends in "=" asks for one. */
export function addressFor(bookUrl: string, email: string, tab: number | undefined): string {
  const own = bookUrl.endsWith('=') ? bookUrl + encodeURIComponent(email) : bookUrl;
  return tab === undefined ? own : `${own}#gid=${tab}`;
}

const ownTab: Readonly<Partial<Record<Person['role'], string>>> = {
  district: dueTab.key,
  leader: chartsTab.key,
  oversight: chartsTab.key,
};

const menu = 'Tiện ích mở rộng › Sổ Chỉ Tiêu';

const firstStep: Readonly<Record<Person['role'], string>> = {
  entry: `Chọn ${menu} › Nhập và gửi báo cáo; lần đầu bấm Cho phép.`,
  approve: `Chọn ${menu} › Nhập và gửi báo cáo, xem từng tháng, bấm Duyệt.`,
  oversight: `Xem bảng "Biểu đồ", "Tổng hợp"; góp ý: chọn ${menu} › Khó khăn, ý kiến….`,
  district: `Chọn ${menu} › Tổng hợp số liệu; lần đầu bấm Cho phép.`,
  leader: 'Xem bảng "Biểu đồ", không cần bấm gì.',
};
