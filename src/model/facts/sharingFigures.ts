import { sameText } from '../cells/sameText';
import { SIX, type Channel } from './sharing';

/** What a row is marked with; the first that holds. */
export const CHANNEL_REMARKS = ['noChannel', 'noDirection', 'sendOnly', 'receiveOnly'] as const;
export type ChannelRemark = (typeof CHANNEL_REMARKS)[number];

/** How many of the six are answered. */
export const answered = (row: Channel): number => SIX.filter((key) => (row[key] ?? '') !== '').length;

/** Whether anything is said of a channel in this row. */
export const isFilled = (row: Channel): boolean => (row.channel ?? '') !== '' || answered(row) > 0;

/** What is missing in a row, or that its channel goes one way only. */
export function remarkOf(row: Channel, all: readonly Channel[]): ChannelRemark | null {
  const { channel = '', direction } = row;
  if (channel === '') return answered(row) > 0 ? 'noChannel' : null;
  if (direction === undefined) return 'noDirection';
  const both = all.some(
    (each) =>
      each.direction !== undefined && each.direction !== direction && sameText(each.channel ?? '', channel),
  );
  if (both) return null;
  return direction === 'send' ? 'sendOnly' : 'receiveOnly';
}
