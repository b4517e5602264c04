# Runs inside LibreOffice's Python: opens workbooks, changes cells, recalculates, and writes what every cell shows.
# Arguments: the name of the office's pipe, and "guest" where that goes on without this script. stdin: one job a line, {"file": url, "steps": [...], "store": url|null};
# stdout: one JSON line for each "dump" step, and "done" after each job. An own office ends with the input.
import json
import os
import sys
import time
import traceback

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.lang import Locale
from com.sun.star.table import CellRangeAddress, TableSortField
from com.sun.star.sheet.CellInsertMode import DOWN, RIGHT, ROWS, COLUMNS
from com.sun.star.sheet.CellDeleteMode import ROWS as DELETE_ROWS, LEFT, UP


def prop(name, value):
    p = PropertyValue()
    p.Name, p.Value = name, value
    return p


def connect(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for attempt in range(600):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception:
            if attempt == 599:
                raise
            time.sleep(0.1)


def address(sheet_index, box):
    a = CellRangeAddress()
    a.Sheet = sheet_index
    a.StartRow, a.StartColumn, a.EndRow, a.EndColumn = box
    return a


def shown(sheet):
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    last = cursor.getRangeAddress()
    block = sheet.getCellRangeByPosition(0, 0, last.EndColumn, last.EndRow)
    data = [list(row) for row in block.getDataArray()]
    errors = block.queryFormulaCells(4)  # FormulaResult.ERROR
    for a in errors.getRangeAddresses():
        for r in range(a.StartRow, a.EndRow + 1):
            for c in range(a.StartColumn, a.EndColumn + 1):
                data[r][c] = {"error": sheet.getCellByPosition(c, r).getString()}
    return data


def plain(value):
    return isinstance(value, (str, int, float)) and not isinstance(value, bool)


def fill(sheets, cells, logical, truths):
    """Puts values in by runs of a column: a call per cell would be most of the time spent."""
    runs, odd = [], []
    while truths:
        truths.pop().setPropertyValue("NumberFormat", 0)
    for name, row, column, value in sorted(cells, key=lambda c: (c[0], c[2], c[1])):
        if not plain(value) and value is not None:
            odd.append((name, row, column, value))
        kept = value if plain(value) else ""  # None would become #N/A here
        last = runs[-1] if runs else None
        if last and last[0] == name and last[2] == column and last[1] + len(last[3]) == row:
            last[3].append((kept,))
        else:
            runs.append((name, row, column, [(kept,)]))
    known = {name: sheets.getByName(name) for name in {run[0] for run in runs}}
    for name, row, column, values in runs:
        block = known[name].getCellRangeByPosition(column, row, column, row + len(values) - 1)
        block.setDataArray(tuple(values))
    for name, row, column, value in odd:
        cell = sheets.getByName(name).getCellByPosition(column, row)
        if isinstance(value, bool):
            cell.setPropertyValue("NumberFormat", logical)
            cell.setValue(1 if value else 0)
            truths.append(cell)
        else:
            cell.setFormula(value["formula"])


def press(doc, sheet, controls):
    """Puts option buttons and check boxes over cells; those of one group press each other out."""
    page = sheet.getDrawPage()
    form = doc.createInstance("com.sun.star.form.component.Form")
    page.getForms().insertByIndex(0, form)
    for i, control in enumerate(controls):
        cell = sheet.getCellByPosition(control["column"], control["row"])
        kind = "RadioButton" if control["kind"] == "radio" else "CheckBox"
        model = doc.createInstance("com.sun.star.form.component." + kind)
        model.setPropertyValue("Name", f"control {i + 1}")
        if kind == "RadioButton":
            model.setPropertyValue("GroupName", control["group"])
        model.setPropertyValue("Label", "")
        model.setPropertyValue("DefaultState", 1 if control["on"] else 0)
        shape = doc.createInstance("com.sun.star.drawing.ControlShape")
        place, size = cell.getPropertyValue("Position"), cell.getPropertyValue("Size")
        place.X, place.Y = place.X + 80, place.Y + 40
        size.Width, size.Height = size.Width - 160, size.Height - 80
        shape.setSize(size)
        shape.setPosition(place)
        shape.setControl(model)
        form.insertByIndex(i, model)
        page.add(shape)
        shape.setPropertyValue("Anchor", cell)


def work(doc, job):
    doc.enableAutomaticCalculation(False)
    # Nobody looks at the heights of rows, or takes a step back: both would be most of the time spent.
    doc.setPropertyValue("IsAdjustHeightEnabled", False)
    doc.setPropertyValue("IsUndoEnabled", False)
    sheets = doc.getSheets()
    logical = doc.getNumberFormats().getStandardFormat(1024, Locale())
    # To LibreOffice a truth value is a number in a cell of that format: the format goes when the value goes.
    truths = []
    for step in job["steps"]:
        kind = step["do"]
        if kind == "set":
            fill(sheets, step["cells"], logical, truths)
        elif kind == "dump":
            doc.calculateAll()
            out = {name: shown(sheets.getByName(name)) for name in sheets.getElementNames()}
            sys.stdout.write(json.dumps(out, ensure_ascii=False) + "\n")
        elif kind == "sort":
            sheet = sheets.getByName(step["sheet"])
            box = sheet.getCellRangeByPosition(step["box"][1], step["box"][0], step["box"][3], step["box"][2])
            field = TableSortField()
            field.Field, field.IsAscending = step["key"], step["ascending"]
            box.sort((
                prop("SortFields", uno.Any("[]com.sun.star.table.TableSortField", (field,))),
                prop("ContainsHeader", False),
            ))
        elif kind == "insertRows":
            sheet = sheets.getByName(step["sheet"])
            sheet.getRows().insertByIndex(step["at"], step["count"])
        elif kind == "deleteRows":
            sheets.getByName(step["sheet"]).getRows().removeByIndex(step["at"], step["count"])
        elif kind == "insertColumns":
            sheets.getByName(step["sheet"]).getColumns().insertByIndex(step["at"], step["count"])
        elif kind in ("insertDown", "insertRight", "deleteUp", "deleteLeft"):
            sheet = sheets.getByName(step["sheet"])
            box = sheet.getCellRangeByPosition(step["box"][1], step["box"][0], step["box"][3], step["box"][2])
            area = box.getRangeAddress()
            if kind.startswith("insert"):
                sheet.insertCells(area, DOWN if kind == "insertDown" else RIGHT)
            else:
                sheet.removeRange(area, UP if kind == "deleteUp" else LEFT)
        elif kind == "cut":
            sheet = sheets.getByName(step["sheet"])
            place = sheet.getCellByPosition(step["to"][1], step["to"][0]).getCellAddress()
            sheet.moveRange(place, address(place.Sheet, step["box"]))
        elif kind == "press":
            press(doc, sheets.getByName(step["sheet"]), step["controls"])
        elif kind == "merge":
            sheet = sheets.getByName(step["sheet"])
            box = sheet.getCellRangeByPosition(step["box"][1], step["box"][0], step["box"][3], step["box"][2])
            box.merge(True)
        elif kind == "rename":
            sheets.getByName(step["sheet"]).setName(step["to"])
        elif kind == "remove":
            sheets.removeByName(step["sheet"])
        elif kind == "move":
            sheets.moveByName(step["sheet"], step["to"])
    if job.get("store"):
        doc.calculateAll()
        doc.storeToURL(job["store"], (prop("FilterName", "Calc MS Excel 2007 XML"),))


def run(desktop, job):
    doc = desktop.loadComponentFromURL(job["file"], "_blank", 0, (prop("Hidden", True),))
    try:
        work(doc, job)
    finally:
        doc.close(True)


def main():
    context = connect(sys.argv[1])
    desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    for line in sys.stdin:
        run(desktop, json.loads(line))
        sys.stdout.write("done\n")
        sys.stdout.flush()
    if len(sys.argv) > 2:
        return
    try:
        desktop.terminate()
    except Exception:
        pass


code = 0
try:
    main()
except BaseException:
    traceback.print_exc()
    code = 1
sys.stdout.flush()
sys.stderr.flush()
# Without the interpreter's own end: threads of the bridge to the office are still there, and now and then they crash.
os._exit(code)
