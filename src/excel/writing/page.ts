import type { Sheet } from '../../workbook/description';

/** Everything printed is on A4. */
export function writePage(target: Excel.Worksheet, { print }: Sheet): void {
  const { pageLayout } = target;
  pageLayout.paperSize = 'A4';
  pageLayout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.zoom = {
    horizontalFitToPages: print.fitToWidth,
    ...(print.fitToHeight !== undefined && { verticalFitToPages: print.fitToHeight }),
  };
  pageLayout.centerHorizontally = print.centerHorizontally ?? false;
  if (print.area !== undefined) pageLayout.setPrintArea(print.area);
  if (print.titleRows !== undefined) pageLayout.setPrintTitleRows(`$${print.titleRows.replace(':', ':$')}`);
  const { defaultForAllPages: page } = pageLayout.headersFooters;
  const { header, footer } = print;
  if (header?.left !== undefined) page.leftHeader = header.left;
  if (header?.center !== undefined) page.centerHeader = header.center;
  if (header?.right !== undefined) page.rightHeader = header.right;
  if (footer?.left !== undefined) page.leftFooter = footer.left;
  if (footer?.center !== undefined) page.centerFooter = footer.center;
  if (footer?.right !== undefined) page.rightFooter = footer.right;
  for (const row of print.breaks ?? []) target.horizontalPageBreaks.add(`A${row + 1}`);
}
