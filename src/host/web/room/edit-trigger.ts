// The add-on's `onEdit` for what one person types: one run at a time, and what is typed meanwhile goes into the next.

import type {EditEvent} from '../../runtime/trigger-event';
import type {Area} from '../../store/book-snapshot';

export class EditTrigger {
  /** By tab. */
  #waiting = new Map<number, EditEvent>();
  #isRunning = false;

  /** @param run - does not throw */
  constructor(private readonly run: (event: EditEvent) => Promise<void>) {}

  note(events: readonly EditEvent[]): void {
    for (const event of events) {
      const known = this.#waiting.get(event.sheetId);
      this.#waiting.set(event.sheetId, known === undefined ? event : together(known, event));
    }
    if (!this.#isRunning) void this.#work();
  }

  async #work(): Promise<void> {
    this.#isRunning = true;
    for (let next = this.#take(); next !== null; next = this.#take()) await this.run(next);
    this.#isRunning = false;
  }

  #take(): EditEvent | null {
    for (const [sheetId, event] of this.#waiting) {
      this.#waiting.delete(sheetId);
      return event;
    }
    return null;
  }
}

/** Of the same tab. A cell typed twice keeps what it held at first; of more cells an event tells no values. */
function together(one: EditEvent, other: EditEvent): EditEvent {
  const {sheetId} = one;
  const area = around(one.area, other.area);
  if (area.rows * area.columns > 1) return {sheetId, area};
  return {sheetId, area, value: other.value ?? null, oldValue: one.oldValue ?? null};
}

function around(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  const rows = Math.max(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.max(one.column + one.columns, other.column + other.columns) - column;
  return {row, column, rows, columns};
}
