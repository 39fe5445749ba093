// Checks that `tiewise decide` recorded what the page downloaded, for people of the audit:
//   node tests/browser/recorded.mjs DECISIONS STORE CONTACTS
import { readFile } from "node:fs/promises";
import assert from "node:assert/strict";
import { records } from "./csv.mjs";

const [decisionsPath, storePath, contactsPath] = process.argv.slice(2);

const asExported = (cell) => cell.replace(/^'(?=[=+\-@])/, "");
const read = async (path) => records(await readFile(path, "utf8")).map((record) => record.map(asExported));
const asked = (await read(decisionsPath)).slice(1);
const stored = (await read(storePath)).slice(1);
const people = new Set((await read(contactsPath)).slice(1).map((record) => record[1]));
assert.ok(asked.length > 0, "nothing was ticked");
assert.equal(stored.length, asked.length);
const slugOf = (key) => (key.includes("/in/") ? decodeURIComponent(key.split("/in/")[1]).replace(/\/$/, "").toLowerCase() : key);
for (const [key, decision, until] of asked) {
  const found = stored.find((record) => record[0] === slugOf(key));
  assert.ok(found, "a ticked person is not recorded");
  assert.deepEqual(found.slice(1, 3), [decision, until]);
  assert.ok(people.has(found[0]), "a recorded key is nobody of the audit");
}
console.log(`${asked.length} passed, 0 failed`);
