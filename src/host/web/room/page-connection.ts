// One page at one book, for one person: what it asks is done in order of arrival, what concerns it is told.

import type {Host} from '../../runtime/host';
import {mayEdit} from '../../runtime/protection-guard';
import {startOf} from '../grid/workbook';
import type {Panels} from '../panel/panels';
import type {CallEnd, HostMessage, PageBook, PageMenu, PageMessage, PagePerson} from '../page-wire';
import {webText} from '../web-messages.vi';
import {applyEdits} from './apply-edit';
import type {BookRoom, Follower} from './book-room';
import {EditTrigger} from './edit-trigger';
import {messageOf, PageRuns} from './page-runs';
import {peopleOf} from './people';
import {otherDay} from './other-day';
import {readEdits} from './read-edit';

export interface ConnectionSetting {
  readonly host: Host;
  readonly panels: Panels;
  /** Entered already; the connection leaves it. */
  readonly room: BookRoom;
  readonly person: PagePerson;
  readonly send: (message: HostMessage) => void;
  /** Faults of ours, for the log. */
  readonly report: (fault: unknown) => void;
}

/** Fact 274, for all panels of the page together; beyond the second number something has gone wrong. */
const MOST_CALLS = 10;
/** Set-up changes people and protections many times in a row: the page starts over once, when the book has been still so long. */
const ABOUT_MS = 300;
/** However busy the book is, a page learns within this time who is there. */
const LONGEST_ABOUT_MS = 3000;
const MOST_WAITING = 200;

export class PageConnection implements Follower {
  readonly #runs: PageRuns;
  readonly #trigger: EditTrigger;
  #menus: readonly PageMenu[] = [];
  #calls = 0;
  readonly #waiting: (() => void)[] = [];
  #isClosed = false;
  #aboutTimer: NodeJS.Timeout | null = null;
  /** When the oldest change came whose people the page has not been told; `null`: none. */
  #aboutSinceMs: number | null = null;
  /** Who is there and what is shut, as the page was told, as text. */
  #about = '';

  constructor(private readonly setting: ConnectionSetting) {
    const {host, panels, room, person} = setting;
    const tell = (message: HostMessage): void => this.tell(message);
    this.#runs = new PageRuns({host, panels, bookId: room.book.id, user: person.email, tell});
    this.#trigger = new EditTrigger(event => this.#runs.onEdit(event).catch(setting.report));
  }

  /** The book as it stands, with the menus; from here on the page is told of every change. */
  async start(): Promise<void> {
    try {
      this.#menus = await this.#runs.menus();
    } catch (fault) {
      this.setting.report(fault);
    }
    if (this.#isClosed) return;
    this.setting.room.flush();
    this.startOver();
    this.setting.room.join(this);
  }

  close(): void {
    this.#isClosed = true;
    if (this.#aboutTimer !== null) clearTimeout(this.#aboutTimer);
    this.setting.room.leave(this);
  }

  tell(message: HostMessage): void {
    if (this.#isClosed) return;
    this.setting.send(message);
    if (message.kind !== 'mutations') return;
    this.#aboutSinceMs ??= Date.now();
    const rest = Math.max(0, this.#aboutSinceMs + LONGEST_ABOUT_MS - Date.now());
    if (this.#aboutTimer !== null) clearTimeout(this.#aboutTimer);
    this.#aboutTimer = setTimeout(
      () => {
        this.#aboutSinceMs = null;
        if (JSON.stringify(this.#aboutNow()) !== this.#about) this.startOver();
      },
      Math.min(ABOUT_MS, rest),
    );
  }

  startOver(): void {
    const {book} = this.setting.room;
    const about = this.#aboutNow();
    this.#about = JSON.stringify(about);
    const parts = {id: book.id, name: book.head.name, ...startOf(book)};
    const charts = this.setting.room.charts();
    this.tell({kind: 'book', book: {...parts, ...about, charts, menus: this.#menus}});
  }

  #aboutNow(): Pick<PageBook, 'person' | 'people' | 'readOnly' | 'today'> {
    const {host, room, person} = this.setting;
    const {book} = room;
    const people = peopleOf(book);
    const shut = book.sheets.filter(sheet => {
      const open = sheet.head.protection?.unprotected ?? [];
      return open.length === 0 && !mayEdit(book, sheet, person.email);
    });
    return {
      // Whoever was struck off the list meanwhile stays who they are until they leave.
      person: people.find(({email}) => email === person.email) ?? person,
      ...{people, readOnly: shut.map(({id}) => id)},
      today: otherDay(host.now(book.id), book.head.timeZone),
    };
  }

  take(message: PageMessage): void {
    switch (message.kind) {
      case 'again':
        this.setting.room.flush();
        this.startOver();
        return;
      case 'edit':
        this.#edit(message);
        return;
      case 'run':
      case 'call':
        if (!this.setting.host.has(message.functionName)) this.#answerUnknown(message);
        else if (message.kind === 'run') void this.#run(message);
        else this.#queue(message);
    }
  }

  #edit({ask, mutations}: Extract<PageMessage, {kind: 'edit'}>): void {
    const {host, room, person, report} = this.setting;
    const edits = readEdits(mutations);
    if (edits === null) {
      this.startOver();
      const refusal = webText({code: 'EDIT_NOT_ADMITTED', facts: {}});
      this.tell({kind: 'settled', ask, refusal});
      return;
    }
    let refusal: string | null;
    try {
      const end = applyEdits(edits, {
        ...{book: room.book, user: person.email},
        nowMs: host.now(room.book.id),
      });
      ({refusal} = end);
      room.flush();
      const right = room.cells(end.places);
      if (right !== null) this.tell(right);
      this.#trigger.note(end.written);
    } catch (fault) {
      report(fault);
      this.startOver();
      refusal = webText({code: 'FAULT', facts: {}});
    }
    this.tell({kind: 'settled', ask, refusal});
  }

  #answerUnknown({kind, ask, functionName}: Extract<PageMessage, {kind: 'run' | 'call'}>): void {
    const message = webText({code: 'FUNCTION_UNKNOWN', facts: {name: functionName}});
    if (kind === 'run') this.tell({kind: 'ran', ask, outcome: {isDone: false, message}});
    else this.tell({kind: 'returned', ask, outcome: {ok: false, message}});
  }

  async #run({ask, functionName, selection}: Extract<PageMessage, {kind: 'run'}>): Promise<void> {
    let message: string;
    try {
      message = messageOf(await this.#runs.run(functionName, [], selection));
    } catch (fault) {
      this.setting.report(fault);
      message = webText({code: 'FAULT', facts: {}});
    }
    this.setting.room.flush();
    this.tell({kind: 'ran', ask, outcome: {isDone: message === '', message}});
  }

  #queue(message: Extract<PageMessage, {kind: 'call'}>): void {
    if (this.#waiting.length >= MOST_WAITING) {
      const outcome = {ok: false, message: webText({code: 'CALLS_TOO_MANY', facts: {}})} as const;
      this.tell({kind: 'returned', ask: message.ask, outcome});
      return;
    }
    this.#waiting.push(() => void this.#call(message));
    this.#pump();
  }

  #pump(): void {
    while (this.#calls < MOST_CALLS) {
      const next = this.#waiting.shift();
      if (next === undefined) return;
      this.#calls++;
      next();
    }
  }

  async #call({
    ask,
    functionName,
    args,
    selection,
  }: Extract<PageMessage, {kind: 'call'}>): Promise<void> {
    let outcome: CallEnd;
    try {
      const report = await this.#runs.run(functionName, args, selection);
      outcome = report.outcome.ok
        ? {ok: true, value: report.outcome.value ?? null}
        : {ok: false, message: messageOf(report)};
    } catch (fault) {
      this.setting.report(fault);
      outcome = {ok: false, message: webText({code: 'FAULT', facts: {}})};
    }
    this.#calls--;
    this.#pump();
    // What the call has written is on the page before the panel learns that it is done.
    this.setting.room.flush();
    this.tell({kind: 'returned', ask, outcome});
  }
}
