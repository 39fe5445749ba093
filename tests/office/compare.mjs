// Compares what an audit wrote with what LibreOffice read:
//   node tests/office/compare.mjs AUDIT SHEETS BACK OPENED
// AUDIT holds the CSV files, SHEETS the sheets of audit.xlsx and BACK the CSV files as LibreOffice saved them
// again, OPENED all of them as flat OpenDocument, which tells formulas from text.
import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import assert from "node:assert/strict";
import { records } from "../browser/csv.mjs";

const [audit, sheets, back, opened] = process.argv.slice(2);
const SHEETS = {
  weekly: "This week",
  replies: "Replies",
  prospects: "Prospects",
  reconnect: "Reconnect",
  prune: "To review",
  insufficient: "Cannot be assessed",
  invitations: "Pending invitations",
  contacts: "All contacts",
};

const read = async (file) => records((await readFile(file, "utf8")).replace(/^\uFEFF/, ""));
// The apostrophe that makes a cell of a CSV harmless: a workbook says by the cell's type that it is text.
const asExported = (cell) => cell.replace(/^'(?=\s*[=+\-@\t\r\n])/, "");
// No XML, and so no workbook, holds control characters; a line break is a line break.
const visible = (cell) => cell.replace(/\r\n?/g, "\n").replace(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g, "");
const isNumber = (cell) => /^-?\d+(\.\d+)?$/.test(cell);
const isSame = (written, read) => written === read || (isNumber(written) && isNumber(read) && Number(written) === Number(read));

// Columns of fixed labels: a workbook may say them in the reader's words, one word a label.
const LABELS = new Set(["seniority", "function", "sector", "industry", "in_target", "decision_maker", "status", "kind", "stage",
  "tie_state", "branch", "missing", "what_is_lost", "first_step", "task", "check", "debt", "debt_kind", "began", "language", "role",
  "sector_evidence", "matched_by", "flags"]);
// Columns of rules with the words that they rest on: the rules may be said in the reader's words, what is quoted stays.
const EVIDENCE = new Set(["title_evidence"]);
const quoted = (cell) => (cell.match(/"[^"]*"/g) ?? []).join(" ");
// A date as LibreOffice shows it without a locale.
const asDay = (cell) => cell.replace(/^(\d\d)\/(\d\d)\/(\d{4})$/, "$3-$1-$2");
const isFlag = (cell) => /^(yes|no)$/.test(cell);

let passed = 0;
let failed = 0;
async function check(name, body) {
  try {
    await body();
    passed += 1;
    console.log(`ok      ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`FAILED  ${name}\n        ${String(error.message ?? error).slice(0, 600)}`);
  }
}

function compare(written, read, clean, mayRename = false) {
  assert.equal(read.length, written.length, "rows");
  const words = new Map();
  for (const [row, record] of written.entries()) {
    // The first row names the columns: a workbook may say them in words.
    if (row === 0) continue;
    for (const [column, cell] of record.entries()) {
      const [wanted, found] = [clean(cell), clean(read[row][column] ?? "")];
      const name = written[0][column];
      if (mayRename && wanted !== "" && found !== "" && (LABELS.has(name) || isFlag(wanted))) {
        const label = `${name}=${wanted}`;
        assert.equal(found, words.get(label) ?? found, `row ${row}, ${name}: one label, two words`);
        words.set(label, found);
        continue;
      }
      if (mayRename && EVIDENCE.has(name)) {
        assert.equal(quoted(found), quoted(wanted), `row ${row}, ${name}: other words`);
        assert.equal(found.split("; ").length, wanted.split("; ").length, `row ${row}, ${name}: other rules`);
        continue;
      }
      assert.ok(isSame(wanted, mayRename ? asDay(found) : found), `row ${row}, ${written[0][column]}: ${JSON.stringify(wanted)} became ${JSON.stringify(found)}`);
    }
  }
  // Two labels with one word would say less than the CSV.
  const perColumn = [...words].map(([label, word]) => `${label.split("=")[0]}=${word}`);
  assert.equal(new Set(perColumn).size, perColumn.length, "two labels, one word");
}

const names = (await readdir(audit)).filter((name) => name.endsWith(".csv")).sort();
assert.ok(names.length >= 7, "the audit wrote no CSV");
let hostile = 0;
for (const name of names) {
  const written = await read(path.join(audit, name));
  hostile += written.flat().filter((cell) => /^'\s*[=+\-@]/.test(cell)).length;
  await check(`${name} is the same when opened and saved`, async () => {
    compare(written, await read(path.join(back, name)), visible);
  });
  const sheet = SHEETS[name.replace(".csv", "")];
  if (sheet) {
    await check(`the sheet ${sheet} is ${name}`, async () => {
      compare(written, await read(path.join(sheets, `audit-${sheet}.csv`)), (cell) => visible(asExported(cell)), true);
    });
  }
}
await check("something would have run as a formula", () => assert.ok(hostile > 0));
for (const name of (await readdir(opened)).sort()) {
  await check(`nothing runs in ${name}`, async () => {
    assert.doesNotMatch(await readFile(path.join(opened, name), "utf8"), /table:formula=/);
  });
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
