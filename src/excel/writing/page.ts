import type { Sheet } from '../../workbook/description';
import { PAGE_MARGINS } from '../../workbook/pageMargins';
import type { Telling } from './touches';

/** How a sheet is printed, each part by itself. Everything is on A4. `fresh`: the sheet is as Excel makes it. */
export function pageOf({ print }: Sheet, fresh: boolean): Telling[] {
  const { header, footer } = print;
  const tellings: Telling[] = [
    ({ pageLayout }) => {
      pageLayout.paperSize = 'A4';
      if (print.orientation === 'landscape') pageLayout.orientation = 'Landscape';
      else if (!fresh) pageLayout.orientation = 'Portrait';
      pageLayout.zoom = {
        horizontalFitToPages: print.fitToWidth,
        ...(print.fitToHeight !== undefined && { verticalFitToPages: print.fitToHeight }),
      };
      if (print.centerHorizontally || !fresh)
        pageLayout.centerHorizontally = print.centerHorizontally ?? false;
      pageLayout.setPrintMargins('Inches', PAGE_MARGINS);
    },
  ];
  const { area, titleRows, titleColumns, breaks = [] } = print;
  if (area !== undefined || titleRows !== undefined || titleColumns !== undefined)
    tellings.push(({ pageLayout }) => {
      if (area !== undefined) pageLayout.setPrintArea(area);
      if (titleRows !== undefined) pageLayout.setPrintTitleRows(`$${titleRows.replace(':', ':$')}`);
      if (titleColumns !== undefined) pageLayout.setPrintTitleColumns(`$${titleColumns.replace(':', ':$')}`);
    });
  if (header || footer)
    tellings.push(({ pageLayout }) => {
      const { defaultForAllPages: page } = pageLayout.headersFooters;
      if (header?.left !== undefined) page.leftHeader = header.left;
      if (header?.center !== undefined) page.centerHeader = header.center;
      if (header?.right !== undefined) page.rightHeader = header.right;
      if (footer?.left !== undefined) page.leftFooter = footer.left;
      // Rewritten in place, a sheet keeps what is not told.
      if (footer) page.centerFooter = footer.center ?? '';
      if (footer?.right !== undefined) page.rightFooter = footer.right;
    });
  if (breaks.length > 0 || !fresh)
    tellings.push(({ horizontalPageBreaks }) => {
      // On a new sheet, too: what is told once more would be there twice.
      horizontalPageBreaks.removePageBreaks();
      for (const row of breaks) horizontalPageBreaks.add(`A${row + 1}`);
    });
  return tellings;
}
