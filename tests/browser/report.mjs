// End-to-end test of report.html in headless Chromium:
//   node tests/browser/report.mjs PATH_TO_REPORT [FOLDER_FOR_SCREENSHOTS_AND_DECISIONS]
// Exit code 0 if everything holds, 1 if not. Any report with a list of two rows will do; a hostile one is best.
// CHROMIUM names another browser than /usr/bin/chromium.
import { mkdtemp, mkdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import assert from "node:assert/strict";
import { chromium } from "playwright-core";

const [reportPath, keptFolder] = process.argv.slice(2);
if (!reportPath) {
  console.error("usage: node report.mjs PATH_TO_REPORT [FOLDER]");
  process.exit(1);
}
const address = pathToFileURL(path.resolve(reportPath)).href;
const profile = await mkdtemp(path.join(tmpdir(), "report-test-"));
const folder = keptFolder ?? path.join(profile, "kept");
await mkdir(folder, { recursive: true });

// What people are promised: opens in under two seconds, also on a busy machine with two cores.
const LONGEST_LOAD_MILLISECONDS = 2000;
const MOST_ROWS_IN_DOCUMENT = 100;
const ROWS_IN_PRINT = 25;
const SNOOZE_DAYS = 90;

const context = await chromium.launchPersistentContext(path.join(profile, "profile"), {
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  headless: true,
  viewport: { width: 1280, height: 800 },
  colorScheme: "light",
  acceptDownloads: true,
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
});

const complaints = [];
const requests = [];
await context.route("**/*", (route) => {
  if (route.request().url() === address) return route.continue();
  requests.push(route.request().url());
  return route.abort();
});
context.on("request", (request) => {
  if (!/^(file|data|blob):/.test(request.url())) requests.push(request.url());
});

const page = context.pages()[0] ?? (await context.newPage());
page.setDefaultTimeout(10000);
page.on("console", (message) => {
  if (["error", "warning"].includes(message.type())) complaints.push(message.text());
});
page.on("pageerror", (error) => complaints.push(String(error)));
page.on("dialog", (dialog) => dialog.accept());

let passed = 0;
let failed = 0;
async function check(name, body) {
  try {
    await body();
    passed += 1;
    console.log(`ok      ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`FAILED  ${name}\n        ${String(error.message ?? error).split("\n").slice(0, 12).join("\n        ")}`);
  }
}

const began = Date.now();
await page.goto(address, { waitUntil: "load" });
const loadMilliseconds = Date.now() - began;
const data = JSON.parse(await page.locator("#data").textContent());

// The list to try: the longest whose rows are there.
const place = data.lists.reduce((best, list, at) => (list.rows.length > data.lists[best].rows.length ? at : best), 0);
const list = data.lists[place];
const panel = page.locator(`.panel[data-list="${place}"]`);
const rows = panel.locator("tbody tr:not(.detail)");
const status = () => panel.locator(".pager output").textContent();
const shownTotal = async () => Number((await status()).split("/").pop().replace(/\D/g, ""));
const openList = () => page.locator(`[role=tab][data-list="${place}"]`).click();
const reset = () => panel.getByRole("button", { name: data.labels.reset, exact: true }).click();
const waitForTotal = async (wanted) => {
  for (let tries = 0; tries < 40 && (await shownTotal()) !== wanted; tries += 1) await page.waitForTimeout(50);
  assert.equal(await shownTotal(), wanted);
};
const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

await check(`opens in under two seconds (${loadMilliseconds} ms)`, () => {
  assert.ok(loadMilliseconds < LONGEST_LOAD_MILLISECONDS, `${loadMilliseconds} ms`);
});

await check("weighs at most five megabytes", async () => {
  assert.ok((await readFile(reportPath)).length <= 5_000_000);
});

await check("the first screen shows total, pillars, changes and actions", async () => {
  for (const heading of ["score-heading", "pillars-heading", "changes-heading", "actions-heading"]) {
    const box = await page.locator(`#${heading}`).boundingBox();
    assert.ok(box && box.y + box.height <= 800, `${heading} is not on the first screen`);
  }
  assert.match(await page.locator(".total strong").textContent(), /\d/);
  assert.ok((await page.locator(".pillar").count()) >= 1);
});

await check("a pillar opens by keyboard and shows its lines", async () => {
  const pillar = page.locator(".pillar").first();
  await pillar.locator("summary").focus();
  await page.keyboard.press("Enter");
  assert.ok((await pillar.locator("tbody tr:visible").count()) > 0);
  await page.keyboard.press("Enter");
  assert.equal(await pillar.locator("tbody tr:visible").count(), 0);
});

await check("tabs follow the arrow keys", async () => {
  const tabs = page.getByRole("tab");
  await tabs.first().focus();
  await tabs.first().press("End");
  const last = tabs.last();
  assert.equal(await last.getAttribute("aria-selected"), "true");
  assert.ok(await last.evaluate((tab) => tab === document.activeElement));
  assert.ok(await page.locator(`#${await last.getAttribute("aria-controls")}`).isVisible());
  assert.equal(await page.locator(".panel:visible").count(), 1);
});

await openList();

await check("a page of a list has few rows in the document", async () => {
  const count = await page.locator(".list tbody tr").count();
  assert.ok(count > 0 && count <= MOST_ROWS_IN_DOCUMENT, `${count} rows`);
  assert.equal(await shownTotal(), list.rows.length);
});

await check("pages turn to the last row and back", async () => {
  const next = panel.getByRole("button", { name: data.labels.next_page });
  const before = await rows.first().textContent();
  let turns = 0;
  while (turns < 1000 && (await next.isEnabled())) {
    await next.click();
    turns += 1;
  }
  assert.match(await status(), new RegExp(`${String(list.rows.length % 1000)} / `));
  if (list.rows.length > MOST_ROWS_IN_DOCUMENT) assert.ok(turns > 0 && (await rows.first().textContent()) !== before);
  await reset();
  assert.equal(await rows.first().textContent(), before);
});

await check("every heading sorts its column both ways and says so", async () => {
  const headings = panel.locator("thead th:has(button)");
  const count = await headings.count();
  assert.ok(count > 1);
  const tableColumns = ["name", "own", "reason"].flatMap((kind) =>
    list.columns.map((column, at) => [column, at]).filter(([column]) => column.place === kind),
  );
  assert.equal(tableColumns.length, count);
  const order = new Intl.Collator(data.language, { numeric: true, sensitivity: "base" });
  for (let heading = 0; heading < count; heading += 1) {
    const [, column] = tableColumns[heading];
    const directions = new Set();
    for (let turn = 0; turn < 2; turn += 1) {
      await headings.nth(heading).getByRole("button").press("Enter");
      const direction = await headings.nth(heading).getAttribute("aria-sort");
      directions.add(direction);
      assert.equal(await panel.locator("[aria-sort]").count(), 1);
      const sign = direction === "descending" ? -1 : 1;
      const known = list.rows.map((row, at) => [row.cells[column], at]).filter(([cell]) => cell !== null && cell !== "");
      known.sort(([a, left], [b, right]) => {
        const compared = typeof a === "string" ? order.compare(a, b) : Number(a) - Number(b);
        return sign * compared || left - right;
      });
      const wanted = (known[0] ?? [null, 0])[1];
      const tick = rows.first().locator(".ticks");
      const name = list.rows[wanted].cells[list.columns.findIndex((each) => each.place === "name")];
      const shown = await tick.getAttribute("aria-label");
      const expected = typeof name === "string" ? name : list.rows[wanted].key;
      assert.ok(shown.endsWith(expected), `column ${heading} ${direction}: the first row is another`);
    }
    assert.deepEqual([...directions].sort(), ["ascending", "descending"]);
  }
  await reset();
});

await check("search finds by any word, without accents, and says when nothing is found", async () => {
  const nameColumn = list.columns.findIndex((column) => column.place === "name");
  const named = list.rows.find((row) => /^[\p{L}\p{N} ]{5,40}$/u.test(row.cells[nameColumn] ?? ""));
  assert.ok(named, "no row with an ordinary name");
  const box = panel.getByRole("searchbox");
  await box.fill(fold(named.cells[nameColumn]).toUpperCase());
  await page.waitForTimeout(300);
  const found = await shownTotal();
  assert.ok(found >= 1 && found <= list.rows.length);
  assert.ok(fold(await rows.first().textContent()).includes(fold(named.cells[nameColumn]).split(" ")[0]));
  await box.fill("qqqq-nobody-is-called-so");
  await waitForTotal(0);
  assert.ok(await panel.getByText(data.labels.no_rows).isVisible());
  await reset();
  await waitForTotal(list.rows.length);
});

await check("a filter keeps exactly the rows of its value", async () => {
  const at = list.columns.findIndex((column, index) => {
    const values = new Set(list.rows.map((row) => row.cells[index]));
    return column.kind === "category" && values.size >= 2 && values.size <= 40;
  });
  assert.ok(at >= 0, "no column to filter by");
  const value = list.rows.map((row) => row.cells[at]).find((cell) => cell);
  const wanted = list.rows.filter((row) => row.cells[at] === value).length;
  assert.ok(wanted < list.rows.length);
  await panel.getByLabel(list.columns[at].title, { exact: true }).selectOption({ value: "=" + value });
  await waitForTotal(wanted);
  await reset();
});

await check("details of a row open and close", async () => {
  if (!list.columns.some((column) => column.place === "detail")) return;
  const button = rows.first().locator(".more");
  await button.press("Enter");
  assert.equal(await button.getAttribute("aria-expanded"), "true");
  assert.ok((await panel.locator("tr.detail dd").count()) > 0);
  await button.press("Enter");
  assert.equal(await panel.locator("tr.detail").count(), 0);
});

// Of the first page, rows whose keys a spreadsheet would run come first.
const firstPage = [...list.rows.keys()].slice(0, await rows.count());
const isFormula = (at) => /^\s*[=+\-@]/.test(list.rows[at].key);
const kinds = ["keep", "remove", "snooze"].slice(0, firstPage.length);
const ticked = [...firstPage.filter(isFormula), ...firstPage.filter((at) => !isFormula(at))].slice(0, kinds.length);
const pressed = async () => {
  const marks = [];
  for (const at of ticked) {
    marks.push(await rows.nth(at).locator("[aria-pressed=true]").evaluateAll((all) => all.map((one) => one.dataset.decision).join()));
  }
  return marks;
};

await check("ticks are set by keyboard, taken back, and survive a reload", async () => {
  assert.ok(!(await page.locator("#decisions").isVisible()));
  for (const [turn, at] of ticked.entries()) await rows.nth(at).locator(`[data-decision=${kinds[turn]}]`).press("Space");
  assert.deepEqual(await pressed(), kinds);
  const first = rows.nth(ticked[0]).locator(`[data-decision=${kinds[0]}]`);
  await first.press("Enter");
  assert.equal((await pressed())[0], "");
  await first.press("Enter");
  assert.equal(await page.locator("#decision-count").textContent(), String(kinds.length));
  await page.reload();
  await openList();
  assert.deepEqual(await pressed(), kinds);
  assert.ok(await page.locator("#decisions").isVisible());
});

await check("decisions.csv has what was ticked and nothing that runs in a spreadsheet", async () => {
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#download-decisions").click()]);
  assert.equal(download.suggestedFilename(), "decisions.csv");
  const file = path.join(folder, "decisions.csv");
  await download.saveAs(file);
  const text = await readFile(file, "utf8");
  assert.ok(text.startsWith("key,decision,until,decided_on\r\n"));
  const records = parsed(text).slice(1);
  assert.equal(records.length, kinds.length);
  const until = new Date(Date.parse(data.as_of + "T00:00:00Z") + SNOOZE_DAYS * 86400000).toISOString().slice(0, 10);
  for (const [turn, kind] of kinds.entries()) {
    const row = list.rows[ticked[turn]];
    const record = records.find(([key]) => [row.key, row.profile_url, "'" + row.key].includes(key));
    assert.ok(record, "a key is missing");
    assert.equal(record.length, 4);
    assert.equal(record[1], kind);
    assert.equal(record[2], kind === "snooze" ? until : "");
    assert.match(record[3], /^\d{4}-\d\d-\d\d$/);
  }
  for (const cell of records.flat()) assert.doesNotMatch(cell, /^\s*[=+\-@]/);
});

function parsed(text) {
  const records = [[""]];
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const record = records.at(-1);
    const letter = text[at];
    if (isQuoted && letter === '"' && text[at + 1] === '"') {
      record[record.length - 1] += '"';
      at += 1;
    } else if (letter === '"') isQuoted = !isQuoted;
    else if (letter === "," && !isQuoted) record.push("");
    else if (letter === "\r" && text[at + 1] === "\n" && !isQuoted) {
      records.push([""]);
      at += 1;
    } else record[record.length - 1] += letter;
  }
  return records.slice(0, -1);
}

await check("links go to profiles only and tell nothing about the page", async () => {
  for (const at of data.lists.keys()) {
    await page.locator(`[role=tab][data-list="${at}"]`).click();
    const links = await page.locator("main a").evaluateAll((all) => all.map((one) => [one.href, one.rel]));
    for (const [href, rel] of links) {
      assert.match(href, /^https:\/\/www\.linkedin\.com\//);
      assert.equal(rel, "noopener noreferrer");
    }
    const shown = data.lists[at].rows.slice(0, 50);
    const wanted = shown.filter((row) => /^https:\/\/www\.linkedin\.com\//.test(row.profile_url ?? "")).length;
    assert.ok(links.length >= wanted, `${links.length} links of ${wanted}`);
  }
  await openList();
});

await check("text from the export is inert", async () => {
  const state = await page.evaluate(() => ({
    isHacked: "hacked" in window,
    images: document.images.length,
    scripts: document.scripts.length,
    frames: document.querySelectorAll("iframe, object, embed, form, base").length,
    handlers: [...document.querySelectorAll("*")].filter((one) => [...one.attributes].some((a) => /^on|^style$/i.test(a.name))).length,
  }));
  assert.deepEqual(state, { isHacked: false, images: 0, scripts: 2, frames: 0, handlers: 0 });
});

await check("the policy stops a script that somebody slips in", async () => {
  await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "window.slipped = true";
    document.body.append(script);
    const image = document.createElement("img");
    image.src = "https://example.invalid/pixel";
    document.body.append(image);
  });
  await page.waitForTimeout(200);
  assert.equal(await page.evaluate(() => window.slipped), undefined);
  assert.ok(complaints.length >= 2, "the browser did not refuse");
  complaints.length = 0;
  requests.length = 0;
  await page.reload();
  await openList();
});

await check("every control has a name, every table a caption, every picture a title", async () => {
  const nameless = await page.evaluate(() => {
    const named = (element) => element.getAttribute("aria-label") || element.textContent.trim() || element.labels?.[0]?.textContent.trim();
    return [...document.querySelectorAll("button, input, select, summary, a[href]")].filter((one) => !named(one)).map((one) => one.outerHTML.slice(0, 80));
  });
  assert.deepEqual(nameless, []);
  assert.equal(await page.locator("table:not(:has(caption))").count(), 0);
  assert.equal(await page.locator("svg[role=img]:not(:has(title)), svg:not([role=img]):not([aria-hidden=true])").count(), 0);
  const twins = await page.evaluate(() => {
    const ids = [...document.querySelectorAll("[id]")].map((one) => one.id);
    return ids.filter((id, at) => ids.indexOf(id) !== at);
  });
  assert.deepEqual(twins, []);
  const lost = await page.evaluate(() =>
    [...document.querySelectorAll("[aria-labelledby], [aria-controls]")]
      .flatMap((one) => `${one.getAttribute("aria-labelledby") ?? ""} ${one.getAttribute("aria-controls") ?? ""}`.split(/\s+/))
      .filter((id) => id && !document.getElementById(id)));
  assert.deepEqual(lost, []);
});

await check("focus is seen", async () => {
  const button = panel.locator("thead button").first();
  await button.focus();
  await page.keyboard.press("Tab");
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
  assert.notEqual(outline, "none");
});

await check("words stand out from their ground, light and dark", async () => {
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme });
    const ratios = await page.evaluate(() => {
      const value = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
      const light = (hex) => {
        const parts = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
        const [r, g, b] = parts.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const pairs = [["--ink", "--ground"], ["--ink", "--surface"], ["--dim", "--ground"], ["--dim", "--surface"],
        ["--accent", "--surface"], ["--accent-ink", "--accent"], ["--warm", "--surface"], ["--ink", "--accent-soft"], ["--dim", "--accent-soft"]];
      return pairs.map(([a, b]) => {
        const [one, other] = [light(value(a)), light(value(b))].sort((x, y) => y - x);
        return [`${a} on ${b}`, (one + 0.05) / (other + 0.05)];
      });
    });
    // WCAG 2.2, level AA, for text.
    for (const [pair, ratio] of ratios) assert.ok(ratio >= 4.5, `${colorScheme}: ${pair} ${ratio.toFixed(2)}`);
    await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
    await page.screenshot({ path: path.join(folder, `${colorScheme}.png`), fullPage: true });
  }
  await page.emulateMedia({ colorScheme: "light" });
});

await check("a phone's width holds everything", async () => {
  for (const width of [400, 360, 320]) {
    await page.setViewportSize({ width, height: 800 });
    await page.waitForTimeout(100);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    assert.ok(overflow <= 0, `${overflow} pixels too wide at ${width}`);
  }
  await page.setViewportSize({ width: 390, height: 800 });
  await page.screenshot({ path: path.join(folder, "phone.png"), fullPage: true });
  await page.setViewportSize({ width: 1280, height: 800 });
});

await check("print shows the head of every list and gives the page back", async () => {
  const before = await status();
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({ media: "print" });
  for (const [at, each] of data.lists.entries()) {
    const printed = page.locator(`.panel[data-list="${at}"]`);
    assert.ok(await printed.isVisible());
    assert.equal(await printed.locator("tbody tr:not(.detail)").count(), Math.min(ROWS_IN_PRINT, each.rows.length));
  }
  assert.ok(!(await page.locator(".tabs").isVisible()) && !(await page.locator("#decisions").isVisible()));
  await page.emulateMedia({ media: "screen" });
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  assert.equal(await page.locator(".panel:visible").count(), 1);
  assert.equal(await status(), before);
  await page.emulateMedia({ media: null });
  await page.pdf({ path: path.join(folder, "print.pdf"), preferCSSPageSize: true });
});

await check("decisions are cleared when asked", async () => {
  await page.locator("#clear-decisions").click();
  assert.ok(!(await page.locator("#decisions").isVisible()));
  assert.equal(await page.locator("[aria-pressed=true]").count(), 0);
  await page.reload();
  assert.ok(!(await page.locator("#decisions").isVisible()));
});

await check("a browser without storage still decides", async () => {
  const other = await context.newPage();
  await other.addInitScript(() => {
    Object.defineProperty(window, "localStorage", { get() { throw new DOMException("denied", "SecurityError"); } });
  });
  const errors = [];
  other.on("pageerror", (error) => errors.push(String(error)));
  await other.goto(address);
  await other.locator("[data-decision=keep]:visible").first().click();
  assert.equal(await other.locator("#decision-count").textContent(), "1");
  assert.equal(await other.locator("#decision-note").textContent(), data.labels.decisions_not_stored);
  assert.deepEqual(errors, []);
  await other.close();
});

await check("the browser had nothing to complain about", () => assert.deepEqual(complaints, []));
await check("no request left the page", () => assert.deepEqual(requests, []));

await context.close();
await rm(profile, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
