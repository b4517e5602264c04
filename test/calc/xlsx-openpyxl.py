# stdin: {"read": [paths], "rewrite": [{"from": path, "to": path, "values": bool}]}; stdout: JSON, per file read its
# sheets by title, each row by row.
import datetime
import json
import sys

import openpyxl
from openpyxl.utils.datetime import to_excel


def plain(value):
    return to_excel(value) if isinstance(value, (datetime.date, datetime.time)) else value


def main():
    order = json.load(sys.stdin)
    out = []
    for path in order["read"]:
        book = openpyxl.load_workbook(path, data_only=True)
        out.append({sheet.title: [[plain(cell.value) for cell in row] for row in sheet.iter_rows()] for sheet in book.worksheets})
    for job in order["rewrite"]:
        openpyxl.load_workbook(job["from"], data_only=job["values"]).save(job["to"])
    json.dump(out, sys.stdout)


main()
