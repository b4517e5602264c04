import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from '../../src/xlsx/write';
import { sample } from './sample';
import { checkStructure } from './structure';

const good = unzipSync(writeXlsx(sample, { created: new Date(Date.UTC(2026, 0, 2)) }));

const SHEET = 'xl/worksheets/sheet1.xml';
const CHARTED = 'xl/worksheets/sheet2.xml';
const BOOK = 'xl/workbook.xml';
const STYLES = 'xl/styles.xml';
const STRINGS = 'xl/sharedStrings.xml';
const DRAWING = 'xl/drawings/drawing1.xml';
const CHART = 'xl/charts/chart1.xml';
const BARS = 'xl/charts/chart3.xml';
const LINES = 'xl/charts/chart6.xml';
const TYPES = '[Content_Types].xml';
const BOOK_RELS = 'xl/_rels/workbook.xml.rels';

type Change = readonly [part: string, from: string | RegExp, to: string];

const long = (length: number) => 'x'.repeat(length);
const longSum = Array.from({ length: 5000 }, () => '1').join('+');

/** One fault each, planted into a file that is well: what is written where. */
const FAULTS: Readonly<Record<string, Change>> = {
  'bare ampersand': [SHEET, '&amp;P', '&P'],
  'unclosed element': [SHEET, '</sheetData>', ''],
  'attribute twice': [SHEET, '<c r="A1"', '<c r="A1" r="A1"'],
  'undeclared prefix': [CHARTED, /xmlns:r="[^"]*"/, 'xmlns:q="http://example.org"'],
  'control character': [STRINGS, '役割 1', '役割\u0001'],
  'unknown entity': [STRINGS, '役割 1', '&nbsp;'],
  'document type': [STRINGS, '<sst', '<!DOCTYPE sst><sst'],
  'foreign namespace': [SHEET, 'spreadsheetml/2006/main', 'spreadsheetml/2007/main'],
  'merges before protection': [
    SHEET,
    /(<sheetProtection[^>]*\/>)(.*?)(<mergeCells.*?<\/mergeCells>)/,
    '$3$1$2',
  ],
  'filter before protection': [SHEET, /(<sheetProtection[^>]*\/>)(<autoFilter[^>]*\/>)/, '$2$1'],
  'validations before formats': [
    SHEET,
    /(<conditionalFormatting.*<\/conditionalFormatting>)(<dataValidations.*<\/dataValidations>)/,
    '$2$1',
  ],
  'margins after setup': [SHEET, /(<pageMargins[^>]*\/>)(<pageSetup[^>]*\/>)/, '$2$1'],
  'columns after cells': [SHEET, /(<cols>.*<\/cols>)(<sheetData>.*<\/sheetData>)/, '$2$1'],
  'drawing before breaks': [SHEET, /(<rowBreaks)/, '<drawing r:id="rId1"/>$1'],
  'two filters': [
    SHEET,
    '<autoFilter ref="A2:F66"/>',
    '<autoFilter ref="A2:F66"/><autoFilter ref="A2:F66"/>',
  ],
  'value before formula': [SHEET, /(<f>[^<]*<\/f>)(<v>[^<]*<\/v>)/, '$2$1'],
  'unknown element': [SHEET, '<cols>', '<colums/><cols>'],
  'unknown attribute': [SHEET, 'customHeight="1"', 'customheight="1"'],
  'bad enumeration': [SHEET, 'orientation="landscape"', 'orientation="wide"'],
  'missing sheetData': [SHEET, /<sheetData>.*<\/sheetData>/, ''],
  'text among elements': [SHEET, '<cols>', 'x<cols>'],
  'wrong count of merges': [SHEET, '<mergeCells count="1">', '<mergeCells count="2">'],
  'merged ranges overlap': [
    SHEET,
    '<mergeCell ref="A1:C1"/>',
    '<mergeCell ref="A1:C1"/><mergeCell ref="B1:D2"/>',
  ],
  'one cell merged': [SHEET, '<mergeCell ref="A1:C1"/>', '<mergeCell ref="A1:A1"/>'],
  'reversed range': [SHEET, '<autoFilter ref="A2:F66"/>', '<autoFilter ref="F66:A2"/>'],
  'rows descend': [SHEET, '<row r="3"', '<row r="1"'],
  'row beyond the end': [SHEET, /<row r="66"/, '<row r="1048577"'],
  'cells descend': [SHEET, '<c r="B3"', '<c r="F3"'],
  'cell in another row': [SHEET, '<c r="B3"', '<c r="B4"'],
  'row too high': [SHEET, 'ht="24"', 'ht="500"'],
  'style out of range': [SHEET, 's="1"', 's="99"'],
  'string out of range': [SHEET, 't="s"><v>0</v>', 't="s"><v>9999</v>'],
  'string index missing': [SHEET, 't="s"><v>0</v>', 't="s">'],
  'not a number': [SHEET, '<v>5</v>', '<v>five</v>'],
  'not a finite number': [SHEET, '<v>5</v>', '<v>Infinity</v>'],
  'unknown type': [SHEET, '<c r="A1" s="1" t="s">', '<c r="A1" s="1" t="x">'],
  'unknown error': [CHARTED, '#DIV/0!', '#OOPS!'],
  'boolean in words': [CHARTED, 't="b"><f>TRUE</f><v>1</v>', 't="b"><f>TRUE</f><v>yes</v>'],
  'formula with "="': [SHEET, '<f>IF(', '<f>=IF('],
  'empty formula': [SHEET, /<f>[^<]*<\/f>/, '<f></f>'],
  'formula too long': [SHEET, /<f>[^<]*<\/f>/, `<f>${longSum}</f>`],
  'text constant too long': [SHEET, /<f>[^<]*<\/f>/, `<f>LEN("${long(256)}")</f>`],
  'formula too deep': [SHEET, /<f>[^<]*<\/f>/, `<f>${'ABS('.repeat(65)}1${')'.repeat(65)}</f>`],
  'too many arguments': [SHEET, /<f>[^<]*<\/f>/, `<f>MAX(1${',1'.repeat(255)})</f>`],
  'formula with semicolons': [SHEET, /<f>[^<]*<\/f>/, '<f>IF(TRUE;1;2)</f>'],
  'formula with open bracket': [SHEET, /<f>[^<]*<\/f>/, '<f>IF(TRUE,1,2</f>'],
  'formula with open quotes': [SHEET, /<f>[^<]*<\/f>/, '<f>IF(TRUE,"1,2)</f>'],
  'formula with a newer function': [SHEET, /<f>[^<]*<\/f>/, '<f>IFNA(1,2)</f>'],
  'formula that refers to nothing': [SHEET, /<f>[^<]*<\/f>/, '<f>#REF!+1</f>'],
  'format formula with "="': [SHEET, '<formula>$E3', '<formula>=$E3'],
  'conditional style out of range': [SHEET, 'dxfId="1"', 'dxfId="7"'],
  'priority twice': [SHEET, 'priority="2"', 'priority="1"'],
  'list too long': [SHEET, '"I,II,III,IV"', `"${long(256)}"`],
  'prompt too long': [SHEET, 'prompt="0 から', `prompt="${long(256)}`],
  'error message too long': [SHEET, ' error="0 から', ` error="${long(224)}`],
  'prompt title too long': [SHEET, 'promptTitle="', `promptTitle="${long(33)}`],
  'validations overlap': [SHEET, 'sqref="F5:F6"', 'sqref="F4:F6"'],
  'whole number with one bound': [SHEET, '<formula2>5</formula2>', ''],
  'link that leads nowhere': [SHEET, 'location="ISOMM_Note"', 'location="ISOMM_Notes"'],
  'link that says nothing': [SHEET, ' display="チェックリスト"', ''],
  'link that says something else': [SHEET, 'display="チェックリスト"', 'display="チェック"'],
  'link twice': [SHEET, /(<hyperlink [^>]*>)/, '$1$1'],
  'columns overlap': [SHEET, '<col min="2"', '<col min="1"'],
  'column too wide': [SHEET, 'width="40.625"', 'width="300"'],
  'merged cells within the filter': [SHEET, 'mergeCell ref="A1:C1"', 'mergeCell ref="A1:C2"'],
  'letter taken by an ampersand': [SHEET, '&amp;&amp; 部門', '&amp; 部門'],
  'section twice': [SHEET, '部門&amp;R', '部門&amp;L'],
  'half a character on the page': [SHEET, '組織', '_xD842_'],
  'text before the first section': [SHEET, '<oddFooter>&amp;C', '<oddFooter>'],
  'hidden column frozen': [SHEET, '<col min="1"', '<col hidden="1" min="1"'],
  'hidden row frozen': [SHEET, '<row r="1"', '<row hidden="1" r="1"'],
  'pane at a hidden column': [SHEET, 'topLeftCell="B3"', 'topLeftCell="E3"'],
  'window that begins further down': [SHEET, '<sheetView ', '<sheetView topLeftCell="A2" '],
  'header too long': [SHEET, '<oddHeader>', `<oddHeader>${long(256)}`],
  'zoom too small': [SHEET, 'zoomScale="90"', 'zoomScale="5"'],
  'pane that is not there': [SHEET, 'xSplit="1" ', ''],
  'nothing selected': [SHEET, /<selection pane="bottomRight"[^>]*\/>/, ''],
  'two sheets selected': [CHARTED, '<sheetView ', '<sheetView tabSelected="1" '],
  'no sheets': [BOOK, /<sheets>.*<\/sheets>/, '<sheets/>'],
  'names before sheets': [BOOK, /(<sheets>.*<\/sheets>)(<definedNames>.*<\/definedNames>)/, '$2$1'],
  'title twice': [BOOK, 'name="結果"', 'name="入力"'],
  'title twice but for case': [BOOK, 'name="結果"', 'name="LISTS"'],
  'title too long': [BOOK, 'name="結果"', `name="${long(32)}"`],
  'title with a slash': [BOOK, 'name="結果"', 'name="a/b"'],
  'sheetId twice': [BOOK, 'sheetId="2"', 'sheetId="1"'],
  'active sheet is hidden': [BOOK, 'activeTab="0"', 'activeTab="3"'],
  'active sheet is not there': [BOOK, 'activeTab="0"', 'activeTab="9"'],
  'name twice': [BOOK, 'name="ISOMM_Note"', 'name="ISOMM_ID"'],
  'name like a cell': [BOOK, 'name="ISOMM_Note"', 'name="AB12"'],
  'name with a space': [BOOK, 'name="ISOMM_Note"', 'name="ISOMM Note"'],
  'name of a sheet that is not there': [BOOK, "'lists'!$A$1", "'list'!$A$1"],
  'name beyond the last row': [BOOK, "'lists'!$A$1", "'lists'!$A$1048577"],
  'name beyond the last column': [BOOK, "'lists'!$A$1", "'lists'!$XFE$1"],
  'name that points nowhere': [BOOK, "'lists'!$A$1", '#REF!'],
  'name for a sheet that is not there': [
    BOOK,
    'Print_Area" localSheetId="0"',
    'Print_Area" localSheetId="8"',
  ],
  'print area of another sheet': [BOOK, 'Print_Area" localSheetId="0"', 'Print_Area" localSheetId="1"'],
  'filter without its name': [BOOK, /<definedName name="_xlnm._FilterDatabase".*?<\/definedName>/, ''],
  'filter name of another range': [BOOK, '$A$2:$F$66', '$A$2:$F$65'],
  'sheet without relationship': [BOOK, 'r:id="rId2"', 'r:id="rId77"'],
  'sheet that is the theme': [BOOK, 'r:id="rId2"', 'r:id="rId5"'],
  'fonts after fills': [STYLES, /(<fonts.*<\/fonts>)(<fills.*<\/fills>)/, '$2$1'],
  'font index out of range': [STYLES, /fontId="1"/, 'fontId="44"'],
  'fill index out of range': [STYLES, /fillId="2"/, 'fillId="44"'],
  'border index out of range': [STYLES, /borderId="1"/, 'borderId="44"'],
  'number format that is not there': [STYLES, 'numFmtId="49"', 'numFmtId="200"'],
  "Excel's own number format redefined": [STYLES, '<numFmt numFmtId="164"', '<numFmt numFmtId="14"'],
  'wrong count of formats': [STYLES, /<cellXfs count="\d+"/, '<cellXfs count="1"'],
  'protection before alignment': [STYLES, /(<alignment[^>]*\/>)(<protection[^>]*\/>)/, '$2$1'],
  'top before left': [STYLES, '<left/><right/><top/>', '<top/><left/><right/>'],
  'fixed fill missing': [STYLES, 'gray125', 'solid'],
  'colour without alpha': [STYLES, 'rgb="FF1B2A41"', 'rgb="1B2A41"'],
  'name before size': [STYLES, /(<sz [^>]*\/>)(<color[^>]*\/>)(<name [^>]*\/>)/, '$3$1$2'],
  'fill before font': [STYLES, /<dxf>(<font>.*?<\/font>)(<fill>.*?<\/fill>)/, '<dxf>$2$1'],
  'strings miscounted': [STRINGS, /uniqueCount="\d+"/, 'uniqueCount="3"'],
  'string twice': [STRINGS, '<t>名称</t>', '<t>ID</t>'],
  'string too long': [STRINGS, '<t>名称</t>', `<t>${long(32_768)}</t>`],
  'white space not kept': [STRINGS, ' xml:space="preserve"', ''],
  'anchor without end': [DRAWING, /<xdr:to>.*?<\/xdr:to>/, ''],
  'anchor without client data': [DRAWING, '<xdr:clientData/>', ''],
  'chart without relationship': [DRAWING, 'r:id="rId1"', 'r:id="rId9"'],
  'series after axes': [CHART, /(<c:ser>.*<\/c:ser>)(<c:axId[^>]*\/>)/, '$2$1'],
  'values before categories': [CHART, /(<c:cat>.*?<\/c:cat>)(<c:val>.*?<\/c:val>)/, '$2$1'],
  'series name after index order': [CHART, /(<c:order[^>]*\/>)(<c:tx>.*?<\/c:tx>)/, '$2$1'],
  'gap before visibility': [CHART, /(<c:plotVisOnly[^>]*\/>)(<c:dispBlanksAs[^>]*\/>)/, '$2$1'],
  'minimum before maximum': [CHART, /(<c:max[^>]*\/>)(<c:min[^>]*\/>)/, '$2$1'],
  'fill after dash': [CHART, /(<a:solidFill>.{0,40}<\/a:solidFill>)(<a:prstDash[^>]*\/>)/, '$2$1'],
  'axis that is not there': [
    CHART,
    '<c:axId val="500000002"/></c:radarChart>',
    '<c:axId val="1"/></c:radarChart>',
  ],
  'axes that do not cross': [CHART, '<c:crossAx val="500000002"/>', '<c:crossAx val="500000001"/>'],
  'series index twice': [CHART, '<c:idx val="1"/>', '<c:idx val="0"/>'],
  'empty cached number': [CHART, '<c:v>1.5</c:v>', '<c:v></c:v>'],
  'cached point beyond the count': [CHART, /<c:ptCount val="9"\/>/g, '<c:ptCount val="5"/>'],
  'series of a rectangle': [CHART, '$B$2:$B$10', '$B$2:$C$10'],
  'series of fewer cells': [CHART, '$B$2:$B$10', '$B$2:$B$9'],
  'series with another value': [CHART, '<c:v>1.5</c:v>', '<c:v>1.6</c:v>'],
  'series with a value for a gap': [
    CHART,
    '<c:pt idx="5">',
    '<c:pt idx="4"><c:v>0</c:v></c:pt><c:pt idx="5">',
  ],
  'series without a cache': [CHART, /<c:numCache>.*?<\/c:numCache>/, ''],
  'series of another name': [CHART, '<c:v>現在</c:v>', '<c:v>過去</c:v>'],
  'series without a name': [CHART, /<c:tx><c:strRef>.*?<\/c:strRef><\/c:tx>/, ''],
  'category of another name': [CHART, '<c:v>A 戦略</c:v>', '<c:v>A</c:v>'],
  'chart of a sheet that is not there': [CHART, "'結果'!$A$2", "'結'!$A$2"],
  'bars behind their axes': [BARS, /(<c:ser>.*<\/c:ser>)(.*)(<\/c:barChart>)/, '$2$1$3'],
  'grouping before direction': [BARS, /(<c:barDir[^>]*\/>)(<c:grouping[^>]*\/>)/, '$2$1'],
  'no direction': [BARS, /<c:barDir[^>]*\/>/, ''],
  'a direction that there is not': [BARS, 'c:barDir val="bar"', 'c:barDir val="row"'],
  'axes of the other direction': [BARS, 'c:barDir val="bar"', 'c:barDir val="col"'],
  'bars grouped like lines': [BARS, 'val="percentStacked"', 'val="standard"'],
  'gap before series': [BARS, /(<c:ser>.*<\/c:ser>)(<c:gapWidth[^>]*\/>)/, '$2$1'],
  'gap behind the overlap': [BARS, /(<c:gapWidth[^>]*\/>)(<c:overlap[^>]*\/>)/, '$2$1'],
  'gap too wide': [BARS, 'c:gapWidth val="60"', 'c:gapWidth val="501"'],
  'stack beside itself': [BARS, 'c:overlap val="100"', 'c:overlap val="0"'],
  'bar with a marker': [BARS, /<c:invertIfNegative[^>]*\/>/, '<c:marker><c:symbol val="none"/></c:marker>'],
  'bar that is smooth': [BARS, '</c:val></c:ser>', '</c:val><c:smooth val="0"/></c:ser>'],
  'lines without grouping': [LINES, /<c:grouping[^>]*\/>/, ''],
  'lines grouped like bars': [LINES, 'c:grouping val="standard"', 'c:grouping val="clustered"'],
  'line with a gap width': [LINES, '<c:marker val="1"/>', '<c:gapWidth val="60"/><c:marker val="1"/>'],
  'markers behind axes': [LINES, /(<c:marker val="1"\/>)((?:<c:axId[^>]*\/>)+)/, '$2$1'],
  'marker with a value': [LINES, '<c:marker><c:symbol', '<c:marker val="1"><c:symbol'],
  'smooth before values': [LINES, /(<c:val>(?:(?!<c:smooth).)*)(<c:smooth[^>]*\/>)/, '$2$1'],
  'radar that is smooth': [CHART, '</c:val></c:ser>', '</c:val><c:smooth val="0"/></c:ser>'],
  'scale upside down': [LINES, 'c:max val="5"', 'c:max val="-5"'],
  'scale without steps': [LINES, 'c:majorUnit val="1"', 'c:majorUnit val="0"'],
  'no type for a part': [TYPES, /<Override PartName="\/xl\/styles.xml"[^>]*\/>/, ''],
  'type of a part that is not there': [TYPES, '/xl/styles.xml', '/xl/style.xml'],
  'wrong type of a part': [TYPES, 'spreadsheetml.worksheet+xml', 'spreadsheetml.chartsheet+xml'],
  'no type for relationships': [TYPES, /<Default Extension="rels"[^>]*\/>/, ''],
  'target that is not there': [BOOK_RELS, 'worksheets/sheet2.xml', 'worksheets/sheet9.xml'],
  'relationship twice': [BOOK_RELS, 'Id="rId2"', 'Id="rId1"'],
  'two sheets in one part': [BOOK_RELS, 'worksheets/sheet2.xml', 'worksheets/sheet1.xml'],
  'unknown relationship': [BOOK_RELS, 'relationships/theme', 'relationships/thema'],
  'drawing nobody shows': [CHARTED, '<drawing r:id="rId1"/>', ''],
};

const text = (path: string) => strFromU8(good[path] ?? new Uint8Array());

function planted([path, from, to]: Change): Uint8Array {
  const changed = text(path).replace(from, to);
  return zipSync({ ...good, [path]: strToU8(changed) }, { level: 0 });
}

test('the unchanged file is well', () => {
  expect(checkStructure(zipSync(good, { level: 0 }))).toEqual([]);
});

test.each(Object.entries(FAULTS))('finds: %s', (_, change) => {
  const [path, from, to] = change;
  expect(text(path).replace(from, to)).not.toBe(text(path));
  expect(checkStructure(planted(change))).not.toEqual([]);
});

test.each(Object.keys(good))('finds that %s is missing', (path) => {
  const rest = Object.fromEntries(Object.entries(good).filter(([name]) => name !== path));
  expect(checkStructure(zipSync(rest, { level: 0 }))).not.toEqual([]);
});

test('finds a part that nothing leads to', () => {
  expect(checkStructure(zipSync({ ...good, 'xl/more.xml': good[STRINGS]! }, { level: 0 }))).not.toEqual([]);
});
