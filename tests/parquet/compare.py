"""Compares contacts.parquet, as DuckDB and Polars read it, with contacts.csv: compare.py AUDIT_FOLDER"""

import csv
import datetime
import pathlib
import sys

import duckdb
import polars

folder = pathlib.Path(sys.argv[1])
parquet = folder / "contacts.parquet"
with open(folder / "contacts.csv", encoding="utf-8", newline="") as file:
    header, *written = list(csv.reader(file))


def printed(value):
    """A value as contacts.csv writes it; numbers are compared by value."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, datetime.date):
        return value.isoformat()
    return value


def is_same(cell, value):
    value = printed(value)
    if isinstance(value, (int, float)):
        # The CSV rounds; its last decimal is the measure.
        decimals = len(cell.partition(".")[2])
        return cell != "" and abs(float(cell) - value) <= 0.5000001 * 10**-decimals
    # in_target is a flag here: what is unknown is null.
    return cell in (value, "'" + value) or (cell == "unknown" and value == "")


def check(name, columns, rows):
    assert columns == header, f"{name}: other columns"
    assert len(rows) == len(written), f"{name}: {len(rows)} rows of {len(written)}"
    for row, (cells, values) in enumerate(zip(written, rows), start=1):
        for column, cell, value in zip(header, cells, values):
            assert is_same(cell, value), f"{name}: row {row}, {column}: {cell!r} became {value!r}"
    kinds = {column: {type(row[place]) for row in rows} - {type(None)} for place, column in enumerate(header)}
    assert kinds["tie_strength"] == {float} and kinds["two_way"] == {bool}, f"{name}: types"
    assert kinds["connected_on"] == {datetime.date}, f"{name}: days are no dates"
    print(f"ok      {name} reads {len(rows)} contacts in {len(columns)} columns")


relation = duckdb.sql(f"select * from '{parquet}'")
check("DuckDB", relation.columns, relation.fetchall())
frame = polars.read_parquet(parquet)
check("Polars", frame.columns, frame.rows())
print("2 passed, 0 failed")
