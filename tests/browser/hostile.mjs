// Copies an export and makes every third connection hostile: names, companies, titles and messages that are
// markup, formulas, right-to-left overrides or endless.
//   node tests/browser/hostile.mjs FROM_FOLDER TO_FOLDER
import { cp, readFile, writeFile } from "node:fs/promises";
import path from "node:path";

const [from, to] = process.argv.slice(2);
if (!to) {
  console.error("usage: node hostile.mjs FROM_FOLDER TO_FOLDER");
  process.exit(1);
}
await cp(from, to, { recursive: true });

const HOSTILE = [
  "<script>window.hacked=1</script>",
  "\"><img src=x onerror=window.hacked=1>",
  "</script><script>window.hacked=1</script>",
  "' onmouseover='window.hacked=1",
  "\u202Egnirts desrever\u202C",
  "\u202E\u2067never closed",
  "=HYPERLINK(\"https://example.invalid\")",
  "@SUM(1+1)*cmd|' /C calc'!A0",
  "<!--<script>",
  "{{ 7*7 }} ${7*7} &lt;b&gt; &amp;",
  "\u0000\u0007 \u2028 \u2029 \uFEFF",
  "x".repeat(10_000),
];
const quoted = (text) => `"${text.replaceAll("\"", "\"\"")}"`;

/** The cells of a record without line breaks in its cells, as Connections.csv has them. */
function cellsOf(line) {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((cell) => (cell[1] ?? cell[2]).replaceAll("\"\"", "\""));
}

const connections = path.join(to, "Connections.csv");
const lines = (await readFile(connections, "utf8")).split("\n");
const header = lines.findIndex((line) => line.startsWith("First Name,"));
const columns = cellsOf(lines[header]);
let turn = 0;
for (let at = header + 1; at < lines.length; at += 1) {
  const cells = cellsOf(lines[at]);
  if (cells.length !== columns.length || !cells[0] || at % 3 !== 0) continue;
  const hostile = HOSTILE[turn % HOSTILE.length];
  turn += 1;
  cells[columns.indexOf("First Name")] = hostile;
  cells[columns.indexOf("Company")] = `${hostile} ${cells[columns.indexOf("Company")]}`;
  // The title keeps its words, so that the row still stands on its lists.
  cells[columns.indexOf("Position")] = `${cells[columns.indexOf("Position")]} | ${hostile}`;
  lines[at] = cells.map(quoted).join(",");
}
await writeFile(connections, lines.join("\n"));

// Whatever anybody asks ends in markup, so that quotes on the lists hold it.
const messages = path.join(to, "messages.csv");
const text = await readFile(messages, "utf8");
await writeFile(messages, text.replaceAll("?", "? <img src=x onerror=window.hacked=1></script><script>window.hacked=1</script>?"));
console.log(`${turn} of ${lines.length - header - 1} connections are hostile`);
