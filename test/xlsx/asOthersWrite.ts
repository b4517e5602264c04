import { cell, cut, isSheet, join, LIST, RELATIONS, valueOf, WORKBOOK, type Parts } from './surgery';

/** A score that a formula of somebody's gives. */
const asFormula = (parts: Parts, address: string, formula: string, mark = '') => {
  const value = valueOf(parts, address);
  cell(parts, address, (style) => `<c r="${address}"${style}${mark}>${formula}<v>${value}</v></c>`);
};

const column = (at: number): string => (at < 26 ? '' : 'A') + String.fromCharCode(65 + (at % 26));

/** Ctrl+T over the list: heads become unique texts, the filter the table’s, merged cells come apart. */
function table(parts: Parts): void {
  const [, last = '58'] = /<autoFilter ref="A4:AF(\d+)"/.exec(parts[LIST] ?? '') ?? [];
  const strings = [...(parts['xl/sharedStrings.xml'] ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(
    ([, text = '']) => text.replace(/<[^>]+>/g, ''),
  );
  const heads = new Set<string>();
  for (let at = 0; at < 32; at += 1) {
    const address = `${column(at)}4`;
    const shared = new RegExp(`<c r="${address}"[^>]* t="s"><v>(\\d+)</v>`).exec(parts[LIST] ?? '')?.[1];
    const word =
      shared === undefined ? valueOf(parts, address) || `列${String(at)}` : (strings[Number(shared)] ?? '');
    let head = word;
    for (let count = 2; heads.has(head.toLowerCase()); count += 1) head = word + String(count);
    heads.add(head.toLowerCase());
    cell(
      parts,
      address,
      (style) => `<c r="${address}"${style} t="inlineStr"><is><t xml:space="preserve">${head}</t></is></c>`,
    );
  }
  const columns = [...heads].map(
    (name, at) => `<tableColumn id="${String(at + 1)}" name="${name.replace(/\n/g, '_x000a_')}"/>`,
  );
  const ref = `A4:AF${last}`;
  const id = join(parts, LIST, [
    'xl/tables/table1.xml',
    `${RELATIONS}/table`,
    `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="テーブル1" displayName="テーブル1" ref="${ref}" totalsRowShown="0"><autoFilter ref="${ref}"/><tableColumns count="32">${columns.join('')}</tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>`,
  ]);
  cut(parts, LIST, /<autoFilter .*?<\/autoFilter>/s, '');
  cut(parts, WORKBOOK, /<definedName name="_xlnm._FilterDatabase"[^>]*>[^<]*<\/definedName>/, '');
  cut(
    parts,
    LIST,
    '</worksheet>',
    `<tableParts count="1"><tablePart r:id="${id}"/></tableParts></worksheet>`,
  );
}

/** Texts stand in their cells, not in a list of their own. */
function inlined(parts: Parts): void {
  const strings = [...(parts['xl/sharedStrings.xml'] ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(
    ([, text = '']) => text,
  );
  for (const path of Object.keys(parts).filter(isSheet))
    parts[path] = (parts[path] ?? '').replace(
      /<c ([^>]*?) t="s"><v>(\d+)<\/v><\/c>/g,
      (_, about: string, index: string) =>
        `<c ${about} t="inlineStr"><is>${strings[Number(index)] ?? ''}</is></c>`,
    );
}

/** Only what cells show is left. */
function valuesOnly(parts: Parts): void {
  for (const path of Object.keys(parts).filter(isSheet))
    parts[path] = (parts[path] ?? '').replace(/<f(?: [^>]*)?>[^<]*<\/f>|<f [^>]*\/>/g, '');
}

const withoutNames = (parts: Parts): void => {
  cut(parts, WORKBOOK, /<definedNames>.*<\/definedNames>/s, '');
};

/** Every row of a sheet further down. */
function down(xml: string, by: number): string {
  const move = (line: string) => String(Number(line) + by);
  return xml
    .replace(/<row r="(\d+)"/g, (_, line: string) => `<row r="${move(line)}"`)
    .replace(/<c r="([A-Z]+)(\d+)"/g, (_, letters: string, line: string) => `<c r="${letters}${move(line)}"`);
}

const METADATA =
  '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';

/** What people and programs do to a file between its making and its return; every score stands in it still. */
export const AS_OTHERS_WRITE: Readonly<Record<string, (parts: Parts) => void>> = {
  'a table over the list': table,
  'a table over the list, and formulas that name its columns': (parts) => {
    table(parts);
    asFormula(
      parts,
      'G7',
      '<f>SUM(テーブル1[[#This Row],[アウトソース]])-テーブル1[[#This Row],[アウトソース]]+3</f>',
    );
    asFormula(parts, 'H9', '<f>IFERROR(テーブル1[@アウトソース],2)</f>');
  },
  'links to another workbook': (parts) => {
    const id = join(parts, WORKBOOK, [
      'xl/externalLinks/externalLink1.xml',
      `${RELATIONS}/externalLink`,
      '<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><externalBook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"><sheetNames><sheetName val="集計"/></sheetNames></externalBook></externalLink>',
    ]);
    cut(
      parts,
      WORKBOOK,
      '<definedNames>',
      `<externalReferences><externalReference xmlns:r="${RELATIONS}" r:id="${id}"/></externalReferences><definedNames><definedName name="外部">[1]集計!$A$1</definedName>`,
    );
    parts['xl/externalLinks/_rels/externalLink1.xml.rels'] =
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/externalLinkPath" Target="book.xlsx" TargetMode="External"/></Relationships>`;
    asFormula(parts, 'G8', '<f>[1]集計!$B$3</f>');
  },
  'a slicer and a timeline': (parts) => {
    table(parts);
    join(parts, WORKBOOK, [
      'xl/slicerCaches/slicerCache1.xml',
      'http://schemas.microsoft.com/office/2007/relationships/slicerCache',
      '<slicerCacheDefinition xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" name="スライサー"/>',
    ]);
    join(parts, LIST, [
      'xl/slicers/slicer1.xml',
      'http://schemas.microsoft.com/office/2007/relationships/slicer',
      '<slicers xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"/>',
    ]);
    cut(
      parts,
      WORKBOOK,
      '</workbook>',
      '<extLst><ext xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main" uri="{46BE6895-7355-4a93-B00E-2C351335B9C9}"><x15:slicerCaches/></ext></extLst></workbook>',
    );
    cut(
      parts,
      WORKBOOK,
      '<definedNames>',
      '<definedNames><definedName name="スライサー_領域">#N/A</definedName>',
    );
  },
  'changes tracked, in a shared workbook': (parts) => {
    join(parts, WORKBOOK, [
      'xl/revisions/revisionHeaders.xml',
      `${RELATIONS}/revisionHeaders`,
      '<headers xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><header><sheetIdMap count="2"/></header></headers>',
    ]);
    join(parts, WORKBOOK, [
      'xl/revisions/userNames.xml',
      `${RELATIONS}/usernames`,
      '<users xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="0"/>',
    ]);
    cut(
      parts,
      WORKBOOK,
      '<definedNames>',
      `<definedNames><definedName name="Z_5E1C0D4A_0000_4B1B_8F00_000000000001_.wvu.FilterData" localSheetId="1" hidden="1">'入力'!$A$4:$AF$58</definedName>`,
    );
    cut(
      parts,
      WORKBOOK,
      '</workbook>',
      '<customWorkbookViews><customWorkbookView name="山田" guid="{5E1C0D4A-0000-4B1B-8F00-000000000001}" personalView="1" windowWidth="100" windowHeight="100" activeSheetId="2"/></customWorkbookViews></workbook>',
    );
  },
  'threaded comments with persons': (parts) => {
    join(parts, WORKBOOK, [
      'xl/persons/person.xml',
      'http://schemas.microsoft.com/office/2017/10/relationships/person',
      '<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="山田" id="{A0000000-0000-0000-0000-000000000000}"/></personList>',
    ]);
    join(parts, LIST, [
      'xl/threadedComments/threadedComment1.xml',
      'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment',
      '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="G7" dT="2026-07-01T00:00:00" personId="{A0000000-0000-0000-0000-000000000000}" id="{B0000000-0000-0000-0000-000000000000}"><text>これで合っていますか</text></threadedComment></ThreadedComments>',
    ]);
    join(parts, LIST, [
      'xl/comments1.xml',
      `${RELATIONS}/comments`,
      '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>tc={B0000000-0000-0000-0000-000000000000}</author></authors><commentList><comment ref="G7" authorId="0"><text><t>[スレッド化されたコメント]\n\nコメント: これで合っていますか</t></text></comment></commentList></comments>',
    ]);
  },
  'a picture in a cell beside the list': (parts) => {
    join(parts, WORKBOOK, ['xl/metadata.xml', `${RELATIONS}/sheetMetadata`, METADATA]);
    join(parts, WORKBOOK, [
      'xl/richData/rdrichvalue.xml',
      'http://schemas.microsoft.com/office/2017/06/relationships/rdRichValue',
      '<rvData xmlns="http://schemas.microsoft.com/office/spreadsheetml/2017/richdata" count="1"><rv s="0"><v>0</v><v>5</v></rv></rvData>',
    ]);
    cut(
      parts,
      LIST,
      /(<row r="7"[^>]*>.*?)<\/row>/s,
      (_, row) => `${row}<c r="AG7" t="e" vm="1"><v>#VALUE!</v></c></row>`,
    );
  },
  'arrays that spill, and what refers to one': (parts) => {
    join(parts, WORKBOOK, ['xl/metadata.xml', `${RELATIONS}/sheetMetadata`, METADATA]);
    asFormula(
      parts,
      'G6',
      '<f t="array" ref="G6">_xlfn._xlws.FILTER(H6:H6,H6:H6&lt;&gt;"",0)</f>',
      ' cm="1"',
    );
    asFormula(parts, 'H8', '<f>SUM(_xlfn.ANCHORARRAY($AH$8))</f>');
    asFormula(parts, 'G10', '<f>_xlfn.SINGLE(_xlfn.LET(_xlpm.x,H10,_xlpm.x))</f>');
  },
  'written by WPS': (parts) => {
    parts['docProps/app.xml'] =
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>WPS 表格</Application></Properties>';
    parts['docProps/custom.xml'] =
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>';
    join(parts, WORKBOOK, [
      'xl/cellimages.xml',
      'http://www.wps.cn/officeDocument/2020/cellImage',
      '<etc:cellImages xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData"/>',
    ]);
    cut(
      parts,
      LIST,
      /(<row r="7"[^>]*>.*?)<\/row>/s,
      (_, row) =>
        `${row}<c r="AG7" t="str"><f>_xlfn.DISPIMG("ID_0",1)</f><v>=DISPIMG("ID_0",1)</v></c></row>`,
    );
    cut(
      parts,
      LIST,
      '<worksheet ',
      '<worksheet xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData" ',
    );
    cut(parts, LIST, '</worksheet>', '<extLst><ext uri="{1}"><etc:x/></ext></extLst></worksheet>');
    cut(parts, WORKBOOK, '</workbook>', '<extLst><ext uri="{2}"/></extLst></workbook>');
    cut(parts, WORKBOOK, / state="hidden"/, ' state="veryHidden"');
  },
  'by Google Sheets': (parts) => {
    delete parts['xl/theme/theme1.xml'];
    delete parts['docProps/app.xml'];
    delete parts['docProps/core.xml'];
    cut(parts, 'xl/_rels/workbook.xml.rels', /<Relationship [^>]*theme1\.xml"\/>/, '');
    cut(parts, WORKBOOK, /<definedName name="_xlnm\.Print_[^>]*>[^<]*<\/definedName>/g, '');
    for (const path of Object.keys(parts).filter(isSheet))
      parts[path] = (parts[path] ?? '')
        .replace(/<dimension [^>]*\/>/, '')
        .replace(/<v>(\d+)<\/v>/g, (_, whole: string) => `<v>${whole}.0</v>`)
        .replace(/ t="s"><v>(\d+)\.0</g, ' t="s"><v>$1<')
        .replace(/(<f[^>]*>[^<]*<\/f>)<v><\/v>/g, '$1<v/>');
  },
  'by Google Sheets, which dropped the names': (parts) => {
    AS_OTHERS_WRITE['by Google Sheets']?.(parts);
    withoutNames(parts);
  },
  'by Numbers: values, a line above each list, no names': (parts) => {
    withoutNames(parts);
    valuesOnly(parts);
    for (const path of Object.keys(parts).filter(isSheet))
      parts[path] = down((parts[path] ?? '').replace(/<dimension [^>]*\/>/, ''), 1).replace(
        /<(autoFilter|mergeCells|dataValidations|conditionalFormatting|extLst)[ >].*?<\/\1>/gs,
        '',
      );
    cut(parts, WORKBOOK, /<sheet name="([^"]*)"/g, '<sheet name="$1 - 表1"');
    cut(parts, WORKBOOK, ' state="hidden"', '');
  },
  'texts in their cells': inlined,
  'texts in their cells, without names': (parts) => {
    inlined(parts);
    withoutNames(parts);
  },
  'values only': valuesOnly,
  'values only, without names': (parts) => {
    valuesOnly(parts);
    withoutNames(parts);
  },
  'numbers as texts of formulas': (parts) => {
    parts[LIST] = (parts[LIST] ?? '').replace(/(<c r="[GH]\d+"[^>]*)><v>(\d)<\/v>/g, '$1><v>$2E0</v>');
  },
  'rows and cells without their addresses': (parts) => {
    for (const path of Object.keys(parts).filter(isSheet)) parts[path] = filledUp(parts[path] ?? '');
  },
};

/** Cells without addresses stand side by side: what is left out between them comes as blank cells. */
function filledUp(xml: string): string {
  const lines: string[] = [];
  for (const [, line = '1', about = '', inner = ''] of xml.matchAll(
    /<row r="(\d+)"([^>]*?)(?:\/>|>(.*?)<\/row>)/gs,
  )) {
    while (lines.length < Number(line) - 1) lines.push('<row/>');
    const cells: string[] = [];
    for (const [whole, letters = 'A'] of inner.matchAll(/<c r="([A-Z]+)\d+"[^>]*?(?:\/>|>.*?<\/c>)/gs)) {
      const at = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      while (cells.length < at) cells.push('<c/>');
      cells.push(whole.replace(/ r="[A-Z]+\d+"/, ''));
    }
    lines.push(`<row${about}>${cells.join('')}</row>`);
  }
  return xml.replace(/<sheetData>.*<\/sheetData>/s, () => `<sheetData>${lines.join('')}</sheetData>`);
}
