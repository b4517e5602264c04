import { element } from '../../xml';
import { rgb } from '../argb';

const POINT = 12_700;

/** Lengths in drawings are whole numbers of English Metric Units. */
export const points = (length: number): number => Math.round(length * POINT);

/** `<c:delete val="0"/>`: how charts write nearly everything. */
export const val = (name: string, value: string | number): string => element(name, { val: value });

export const solid = (color: string): string => `<a:solidFill><a:srgbClr val="${rgb(color)}"/></a:solidFill>`;

export const thinLine = (color: string, width: number): string =>
  `<c:spPr><a:ln w="${points(width)}">${solid(color)}</a:ln></c:spPr>`;

export interface Letters {
  readonly color: string;
  readonly size: number;
  readonly bold?: boolean;
}

export const characters = (tag: string, { color, size, bold }: Letters, lang: string | null): string =>
  element(
    tag,
    { lang, sz: Math.round(size * 100), b: bold ? 1 : 0 },
    solid(color),
    '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/>',
  );

export const textProperties = (letters: Letters): string =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${characters('a:defRPr', letters, null)}</a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;
