// To whom a book's reports go: the formal receivers, and the desk that collects for one of them, which is not the same.

import type {IsoDate} from './unit';

export interface Receiver {
  /** `UBND thị xã Duyên Hải`: whom the report is addressed to. */
  readonly name: string;
  /** `Phòng Lao động – Thương binh và Xã hội`: the desk that collects for it; `''` where it does so itself. */
  readonly through: string;
  /** `đào tạo nghề`: what alone goes to it; `''` for everything. */
  readonly scope: string;
}

/** Offices and tiers change: a routing holds between two days, `null` for an open end. */
export interface Routing {
  readonly validFrom: IsoDate | null;
  readonly validTo: IsoDate | null;
  readonly receivers: readonly Receiver[];
}

/** The routing of a day, the later one where two hold; `null` where none does. */
export function routingOn(routings: readonly Routing[], day: IsoDate): Routing | null {
  const holding = routings.filter(
    ({validFrom, validTo}) => (validFrom ?? '') <= day && (validTo === null || day <= validTo),
  );
  const first = ({validFrom}: Routing): string => validFrom ?? '';
  return holding.reduce<Routing | null>(
    (so, one) => (so === null || first(one) >= first(so) ? one : so),
    null,
  );
}

/**
 * The "Kính gửi" lines of a report's head: one line for one receiver, else one below for each.
 *
 * @remarks Source: requirements DH-25, DH-36, P4-37; form by NĐ 30/2020/NĐ-CP Phụ lục I.
 */
export function addressLines({receivers}: Routing): string[] {
  const shown = receivers.map(({name, through, scope}) => {
    const desk = through === '' ? '' : ` (qua ${through})`;
    return `${name}${scope === '' ? '' : `, phần ${scope}`}${desk}`;
  });
  if (shown.length <= 1) return shown.map(one => `Kính gửi: ${one}`);
  const last = shown.length - 1;
  return ['Kính gửi:', ...shown.map((one, at) => `- ${one}${at === last ? '.' : ';'}`)];
}

/** The desks that receive: of each receiver the one that collects for it, else itself; each once. */
export function desksOf({receivers}: Routing): string[] {
  return [...new Set(receivers.map(({name, through}) => (through === '' ? name : through)))];
}
