# stdin: {"read": [paths], "rewrite": [{"from": path, "to": path, "values": bool}],
# "make": [{"to": path, "title": text, "cells": [[address, value]], "merges": [ranges]}]}, each optional;
# stdout: JSON, per file read its sheets by title, each row by row.
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
    for path in order.get("read", []):
        book = openpyxl.load_workbook(path, data_only=True)
        out.append({sheet.title: [[plain(cell.value) for cell in row] for row in sheet.iter_rows()] for sheet in book.worksheets})
    for job in order.get("rewrite", []):
        openpyxl.load_workbook(job["from"], data_only=job["values"]).save(job["to"])
    for job in order.get("make", []):
        book = openpyxl.Workbook()
        sheet = book.active
        sheet.title = job["title"]
        for address, value in job["cells"]:
            sheet[address] = value
        for area in job["merges"]:
            sheet.merge_cells(area)
        book.save(job["to"])
    json.dump(out, sys.stdout)


main()
