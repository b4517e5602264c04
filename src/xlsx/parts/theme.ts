import type { Workbook } from '../../workbook/description';
import { NAMESPACES } from '../namespaces';
import { element, xmlDocument } from '../xml';
import { eastAsian } from './script';

/** The palette that Excel offers to people who colour cells themselves. */
const COLORS = {
  dk2: '1B2A41',
  lt2: 'F2F2F2',
  accent1: '1F6F8B',
  accent2: 'C8782A',
  accent3: '5B6B82',
  accent4: '8C6BB1',
  accent5: '4F8F5B',
  accent6: 'A14A5A',
  hlink: '0B5CAD',
  folHlink: '6B4C9A',
} as const;

const colors = Object.entries(COLORS).map(
  ([name, val]) => `<a:${name}><a:srgbClr val="${val}"/></a:${name}>`,
);

const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const line = (width: number) => `<a:ln w="${width}">${fill}<a:prstDash val="solid"/></a:ln>`;
const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';

/** Fonts and colours of the whole workbook; both scripts use the font of the description. */
export function themeXml({ font, language }: Pick<Workbook, 'font' | 'language'>): string {
  const script = eastAsian(language);
  const typefaces = { Jpan: '游ゴシック', ...(script && { [script.theme]: font.name }) };
  const fonts = (name: string) =>
    element(
      name,
      {},
      element('a:latin', { typeface: font.name }),
      element('a:ea', { typeface: script ? font.name : '' }),
      element('a:cs', { typeface: '' }),
      ...Object.entries(typefaces).map(([of, typeface]) => element('a:font', { script: of, typeface })),
    );
  return xmlDocument(
    element(
      'a:theme',
      { 'xmlns:a': NAMESPACES.drawing, name: 'ISOMM' },
      element(
        'a:themeElements',
        {},
        element(
          'a:clrScheme',
          { name: 'ISOMM' },
          '<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>',
          '<a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>',
          ...colors,
        ),
        element('a:fontScheme', { name: 'ISOMM' }, fonts('a:majorFont'), fonts('a:minorFont')),
        element(
          'a:fmtScheme',
          { name: 'ISOMM' },
          `<a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst>`,
          `<a:lnStyleLst>${[6350, 12700, 19050].map(line).join('')}</a:lnStyleLst>`,
          `<a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst>`,
          `<a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst>`,
        ),
      ),
    ),
  );
}
