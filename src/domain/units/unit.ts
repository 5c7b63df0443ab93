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
}
