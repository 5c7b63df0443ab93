// The form of a new book: whose it is, three pasted lists, what was understood of them, and the one button that makes it.

import {useMemo, useState} from 'preact/hooks';

import {messageText} from '../../contract/message-text';
import type {Output} from '../../contract/procedures';
import type {Theme} from '../../domain/indicators/indicator-row';
import {type PastedList, readPastedLists} from '../../domain/lists/read-pasted-lists';
import {namedUnit} from '../../domain/lists/unit-words';
import {type Confirmed, confirmedLines} from '../../domain/plans/confirm-proposal';
import {call, type Transport} from '../rpc';
import {PasteBox} from './paste-box';
import {lost} from './set-up-page';
import {PlanTextBox} from './plan-text-box';
import {TextField} from './text-field';
import {ThemeBox} from './theme-box';
import {UnderstoodView} from './understood-view';

interface Props {
  readonly send: Transport;
  /** Address of whoever sets the book up. */
  readonly person: string;
  readonly onMade: (made: Output<'setUpBook'>) => void;
}

const noTexts: Readonly<Record<PastedList, string>> = {units: '', people: '', targets: ''};

export function NewBookForm({send, person, onMade}: Props) {
  const [head, setHead] = useState({
    year: String(new Date().getFullYear()),
    name: '',
    code: '',
    superior: '',
  });
  const [texts, setTexts] = useState(noTexts);
  const [codes, setCodes] = useState<Readonly<Record<string, string>>>({});
  const [confirmed, setConfirmed] = useState<readonly Confirmed[]>([]);
  const [themes, setThemes] = useState<readonly Theme[] | null>(null);
  const [isSkipping, setSkipping] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState('');

  const year = Number(head.year);
  const code = head.code.trim() === '' ? 'TH' : head.code.trim();
  const understood = useMemo(() => {
    const node = {code, name: head.name.trim(), type: namedUnit(head.name).type};
    return readPastedLists({
      ...{year, node, texts, codes, setter: person},
      confirmed: confirmedLines(confirmed),
    });
  }, [year, code, head.name, texts, codes, person, confirmed]);
  const units = understood.lists.units.length - 1;
  const isAboutNothing = themes?.length === 0 && understood.targets.length === 0;
  const open = whatIsMissing({year, name: head.name, units, isAboutNothing});
  const isHeld = understood.problems.length > 0 && !isSkipping;

  const make = () => {
    setBusy(true);
    setSaid(
      'Đang tạo sổ: các bảng, kỳ báo cáo, bảo vệ và chia sẻ. Có thể mất vài phút, chưa đóng hộp này.',
    );
    const {units: unitRows, people, targets} = understood.lists;
    const lists = {units: [...unitRows], people: [...people], targets: [...targets]};
    const about = themes === null ? {} : {themes: [...themes]};
    call(send, 'setUpBook', {year, superior: head.superior, ...lists, ...about}).then(
      reply => {
        setBusy(false);
        if (!reply.ok) setSaid(reply.said);
        else if (reply.value.problems.length > 0)
          setSaid(reply.value.problems.map(one => messageText(one)).join(' '));
        else onMade(reply.value);
      },
      () => {
        setBusy(false);
        setSaid(lost);
      },
    );
  };

  const field = (key: keyof typeof head) => (value: string) => {
    setHead(before => ({...before, [key]: value}));
  };
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        if (open === '' && !isHeld && !isBusy) make();
      }}
    >
      <fieldset class="head">
        <legend>1. Sổ của ai, năm nào</legend>
        <TextField label="Năm" value={head.year} onValue={field('year')} isShort />
        <TextField
          label="Đơn vị tổng hợp"
          value={head.name}
          onValue={field('name')}
          hint="ví dụ Huyện Hữu Lũng"
        />
        <TextField
          label="Mã đơn vị tổng hợp"
          value={head.code}
          onValue={field('code')}
          hint="để trống: TH"
          isShort
        />
        <TextField
          label="Đơn vị cấp trên"
          value={head.superior}
          onValue={field('superior')}
          hint="ví dụ Tỉnh Lạng Sơn"
        />
      </fieldset>
      <fieldset>
        <legend>2. Dán ba danh sách</legend>
        <p class="hint">
          Chép từ bảng tính hoặc văn bản rồi dán vào ô. Có dòng tiêu đề hay không, cột theo thứ tự
          nào đều được. Chưa có gì được tạo cho đến khi bấm "Tạo sổ".
        </p>
        {boxes.map(({list, label, hint}) => (
          <PasteBox
            key={list}
            label={label}
            hint={hint}
            value={texts[list]}
            onValue={value => {
              setTexts(before => ({...before, [list]: value}));
              setSkipping(false);
            }}
          />
        ))}
        <PlanTextBox unit={code} onConfirmed={setConfirmed} />
      </fieldset>
      <ThemeBox chosen={themes} onChosen={setThemes} understood={understood} />
      <UnderstoodView
        understood={understood}
        onCode={(proposed, value) => {
          setCodes(before => ({...before, [proposed]: value}));
        }}
      />
      {understood.problems.length > 0 ? (
        <label class="check">
          <input
            type="checkbox"
            checked={isSkipping}
            onChange={event => {
              setSkipping(event.currentTarget.checked);
            }}
          />
          Bỏ qua {understood.problems.length} dòng chưa hiểu, bổ sung sau trong sổ
        </label>
      ) : null}
      <p class={said === '' ? 'hint' : 'finding'} role="status">
        {said === '' ? open : said}
      </p>
      <button type="submit" disabled={open !== '' || isHeld || isBusy}>
        {isBusy ? 'Đang tạo sổ…' : `Tạo sổ${units > 0 ? ` (${units} đơn vị)` : ''}`}
      </button>
    </form>
  );
}

const boxes: readonly {readonly list: PastedList; readonly label: string; readonly hint: string}[] =
  [
    {
      list: 'units',
      label: 'Đơn vị báo cáo',
      hint: 'Mỗi dòng một đơn vị: tên, có mã thì thêm mã. Ví dụ: 06391  Xã Yên Bình',
    },
    {
      list: 'people',
      label: 'Người dùng',
      hint: 'Mỗi dòng một người: thư điện tử, họ tên, đơn vị, vai trò (Nhập liệu, Tổng hợp, Lãnh đạo)',
    },
    {
      list: 'targets',
      label: 'Kế hoạch giao',
      hint: 'Bảng đơn vị và chỉ tiêu, hoặc mỗi dòng: đơn vị, chỉ tiêu, số. Chưa có thì để trống',
    },
  ];

/** What stands between the form and a book; `''` when nothing does. */
function whatIsMissing({
  year,
  name,
  units,
  isAboutNothing,
}: {
  readonly year: number;
  readonly name: string;
  readonly units: number;
  readonly isAboutNothing: boolean;
}): string {
  if (!Number.isInteger(year) || year < 2000 || year > 2100)
    return 'Ghi năm bốn chữ số, ví dụ 2026.';
  if (name.trim() === '') return 'Ghi tên đơn vị tổng hợp.';
  if (units === 0) return 'Dán danh sách đơn vị báo cáo, ít nhất một đơn vị.';
  return isAboutNothing ? 'Chọn ít nhất một nội dung mà sổ theo dõi.' : '';
}
