// A reporting or collecting unit as it stood between two days: the key is (code, valid-from), never the code alone.

/** An ISO day, `2021-09-14`. Days compare as text. */
export type IsoDate = string;

/** `<code>@<valid from>`; unique in a book, since codes were reused for other territory (domain §1.5). */
export type UnitKey = string;

export interface UnitVersion {
  readonly key: UnitKey;
  readonly code: string;
  /** With its type, as people say it: `Phường Tích Sơn`. */
  readonly name: string;
  /** `Phường`, `Xã`, `Thị trấn`, `Huyện`, `Trường` …: free text, since not only communes report. */
  readonly type: string;
  /** Code of the unit above; `null` for the book's node alone. */
  readonly parentCode: string | null;
  /** `null`: valid since before the book. */
  readonly validFrom: IsoDate | null;
  /** Last day; `null`: still valid. */
  readonly validTo: IsoDate | null;
  /** Other names that people write; absent where there are none, as the following. */
  readonly aliases?: readonly string[];
  /** To whom it reports, as typed; else to the unit above it. */
  readonly receiver?: string;
  /** The office that collects for it what others report to it. */
  readonly desk?: string;
  /** Whom to ring, as typed: `3.825.753` is no number. */
  readonly phone?: string;
}
