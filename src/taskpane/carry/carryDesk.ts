import type { CarriedOver } from '../../actions/carry';
import type { Ruling } from '../../model/carry/carryOver';

/** What a person has decided so far, by item. */
export type Rulings = ReadonlyMap<string, Ruling>;

/** An older workbook as it was read, to be carried over by what a person decides; `null` where it cannot be. */
export interface CarryReading {
  readonly problems: number;
  readonly carried: (rulings: Rulings) => CarriedOver | null;
}

/** Where an older workbook is carried over; the open workbook is read and never written. */
export interface CarryDesk {
  /** Whether what is saved reaches the disk; else the new workbook is opened in Excel and saved there. */
  readonly downloads: boolean;
  /** The open workbook, or a file beside it. */
  read(file: File | null): Promise<CarryReading>;
  make(carried: CarriedOver): Uint8Array;
  save(bytes: Uint8Array, name: string): void;
  openNew(bytes: Uint8Array): Promise<void>;
}
