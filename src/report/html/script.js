// The lists of report.html: sorting, filters, search, pages, ticks. Text from the export only ever enters the
// page as text nodes and values; nothing is parsed as markup, loaded or sent.
"use strict";
(() => {
  const ROWS_A_PAGE = 50;
  // A consultant's PDF shows the head of each list; the CSV files have the rest.
  const ROWS_IN_PRINT = 25;
  const SNOOZE_DAYS = 90;
  const DECISIONS = ["keep", "remove", "snooze"];
  // A filter of more values than this is a search.
  const MOST_FILTER_VALUES = 40;

  const data = JSON.parse(document.getElementById("data").textContent);
  const words = data.labels;
  const language = supported(data.language);
  const collator = new Intl.Collator(language, { numeric: true, sensitivity: "base" });
  const dayForm = new Intl.DateTimeFormat(language, { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });

  function supported(code) {
    try {
      return Intl.getCanonicalLocales(code)[0] || "en";
    } catch {
      return "en";
    }
  }

  function make(tag, properties = {}, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(properties)) {
      if (value === undefined || value === null) continue;
      if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
      else if (name === "class") element.className = value;
      else element.setAttribute(name, value);
    }
    element.append(...children.filter((child) => child !== null && child !== undefined));
    return element;
  }

  // ---- How cells are shown ----

  function shownNumber(value, decimals) {
    const [whole, part] = Math.abs(value).toFixed(decimals).split(".");
    const isGrouped = Number(whole) >= data.numbers.grouped_from;
    const grouped = isGrouped ? whole.replace(/\B(?=(\d{3})+$)/g, data.numbers.group) : whole;
    const sign = value < 0 && /[1-9]/.test(whole + (part || "")) ? "−" : "";
    return sign + grouped + (part ? data.numbers.decimal + part : "");
  }

  function shownDay(text) {
    const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text + "T00:00:00Z") : NaN;
    return Number.isNaN(time) ? text : dayForm.format(time);
  }

  function shown(cell, column) {
    if (cell === null || cell === "") return "";
    if (typeof cell === "boolean") return cell ? words.yes : words.no;
    if (typeof cell === "number") return shownNumber(cell, column.decimals);
    return column.kind === "day" ? shownDay(cell) : cell;
  }

  // Only LinkedIn's own addresses become links: a link to anywhere else came from somebody else's hand.
  function profileAddress(text) {
    try {
      const address = new URL(text);
      const isProfile =
        address.protocol === "https:" && address.host === "www.linkedin.com" && !address.username && !address.password;
      return isProfile ? address.href : null;
    } catch {
      return null;
    }
  }

  function link(address, text) {
    return make("a", { href: address, rel: "noopener noreferrer", target: "_blank", title: words.open_profile }, bdi(text));
  }

  function bdi(text) {
    return make("bdi", {}, text);
  }

  function cellNode(cell, column) {
    const text = shown(cell, column);
    const address = column.kind === "url" && typeof cell === "string" ? profileAddress(cell) : null;
    return address ? link(address, text) : bdi(text);
  }

  // ---- Decisions ----

  const storageKey = `tiewise.decisions.${data.owner_key}.${data.as_of}`;
  let decisions = new Map();
  let isStored = true;
  const addressOfKey = new Map();
  for (const list of data.lists) {
    for (const row of list.rows) if (row.profile_url) addressOfKey.set(row.key, row.profile_url);
  }

  try {
    const stored = JSON.parse(localStorage.getItem(storageKey) || "{}");
    decisions = new Map(Object.entries(stored).filter(([, decision]) => DECISIONS.includes(decision?.kind)));
    localStorage.setItem(storageKey, JSON.stringify(Object.fromEntries(decisions)));
  } catch {
    // Some browsers give local files no storage: the ticks then live as long as the page, and it says so.
    isStored = false;
  }

  function store() {
    try {
      localStorage.setItem(storageKey, JSON.stringify(Object.fromEntries(decisions)));
    } catch {
      isStored = false;
    }
    showDecisions();
  }

  function decide(key, kind) {
    if (decisions.get(key)?.kind === kind) decisions.delete(key);
    else decisions.set(key, { kind, decided_on: today() });
    store();
    for (const view of views) view.markDecision(key);
  }

  function today() {
    const now = new Date();
    const two = (number) => String(number).padStart(2, "0");
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  }

  function snoozedUntil() {
    // An export without dates has no day of its own.
    const time = Date.parse((data.as_of || today()) + "T00:00:00Z") + SNOOZE_DAYS * 86400000;
    return Number.isNaN(time) ? "" : new Date(time).toISOString().slice(0, 10);
  }

  // A key that a spreadsheet would run as a formula is written as the person's address, which `tiewise decide`
  // reads as well; without one it gets the quote that makes it text.
  function harmlessKey(key) {
    if (!/^[ ]*[=+\-@\t\r\n]/.test(key)) return key;
    const address = profileAddress(addressOfKey.get(key) || "");
    return address || "'" + key;
  }

  function field(text) {
    return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
  }

  function decisionsFile() {
    const rows = [...decisions]
      .sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0))
      .map(([key, decision]) => [
        harmlessKey(key),
        decision.kind,
        decision.kind === "snooze" ? snoozedUntil() : "",
        /^\d{4}-\d{2}-\d{2}$/.test(decision.decided_on) ? decision.decided_on : today(),
      ]);
    return [["key", "decision", "until", "decided_on"], ...rows].map((row) => row.map(field).join(",") + "\r\n").join("");
  }

  function download() {
    const address = URL.createObjectURL(new Blob([decisionsFile()], { type: "text/csv;charset=utf-8" }));
    const anchor = make("a", { href: address, download: "decisions.csv" });
    document.body.append(anchor);
    anchor.click();
    anchor.remove();
    setTimeout(() => URL.revokeObjectURL(address), 60000);
  }

  function showDecisions() {
    document.getElementById("decision-count").textContent = String(decisions.size);
    document.getElementById("decision-note").textContent = isStored ? words.decisions_note : words.decisions_not_stored;
    document.getElementById("decisions").hidden = decisions.size === 0;
  }

  document.getElementById("download-decisions").addEventListener("click", download);
  document.getElementById("clear-decisions").addEventListener("click", () => {
    if (!window.confirm(words.clear_decisions_question)) return;
    const keys = [...decisions.keys()];
    decisions.clear();
    store();
    for (const view of views) for (const key of keys) view.markDecision(key);
    document.getElementById("lists").focus();
  });

  // ---- One list ----

  const folded = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

  class ListPanel {
    constructor(list, panel) {
      this.list = list;
      this.panel = panel;
      this.body = panel.querySelector(".list-body");
      this.isBuilt = false;
      this.search = "";
      this.filters = new Map();
      this.decisionFilter = "";
      this.sortColumn = -1;
      this.isDescending = false;
      this.page = 0;
      this.opened = new Set();
      this.rowOfKey = new Map();
    }

    // Columns that stand in the table, in its order.
    get tableColumns() {
      const at = (place) => this.list.columns.map((column, index) => [column, index]).filter(([column]) => column.place === place);
      return [...at("name"), ...at("own"), ...at("reason")];
    }

    build() {
      if (this.isBuilt || this.list.rows.length === 0) return;
      this.isBuilt = true;
      this.texts = this.list.rows.map((row) =>
        folded(row.cells.map((cell, index) => shown(cell, this.list.columns[index])).join("\n")),
      );
      this.headers = new Map();
      const headings = this.tableColumns.map(([column, index]) => {
        const button = make("button", { type: "button", onclick: () => this.sortBy(index) }, column.title);
        const header = make("th", { scope: "col", class: column.kind === "number" ? "number" : null }, button);
        this.headers.set(index, header);
        return header;
      });
      this.tbody = make("tbody");
      const table = make(
        "table",
        { class: "list" },
        make("caption", { class: "hidden" }, this.list.title),
        make("thead", {}, make("tr", {}, ...headings, make("th", { scope: "col", class: "choose" }, words.decision))),
        this.tbody,
      );
      this.status = make("output", { "aria-live": "polite" });
      this.previous = make("button", { type: "button", onclick: () => this.turn(-1) }, words.previous_page);
      this.next = make("button", { type: "button", onclick: () => this.turn(1) }, words.next_page);
      this.noRows = make("p", { class: "empty", hidden: "" }, words.no_rows);
      this.body.append(
        this.tools(),
        make("div", { class: "scroll", role: "region", "aria-label": this.list.title }, table),
        this.noRows,
        make("div", { class: "pager" }, this.status, this.previous, this.next),
      );
    }

    tools() {
      const tools = make("div", { class: "tools", role: "search" });
      let timer = 0;
      this.searchBox = make("input", {
        type: "search",
        autocomplete: "off",
        oninput: () => {
          clearTimeout(timer);
          timer = setTimeout(() => {
            this.search = folded(this.searchBox.value.trim());
            this.refresh();
          }, 120);
        },
      });
      tools.append(this.field(words.search, this.searchBox, "search-box"));
      this.selects = [];
      const choices = [];
      this.list.columns.forEach((column, index) => {
        if (column.kind !== "category" && column.kind !== "yesno") return;
        const values = new Map();
        for (const row of this.list.rows) values.set(shown(row.cells[index], column), row.cells[index]);
        if (values.size < 2 || values.size > MOST_FILTER_VALUES) return;
        const options = [...values.keys()].sort(collator.compare).map((value) => [value, value || "–"]);
        choices.push(this.select(column.title, options, (value) => {
          if (value === "") this.filters.delete(index);
          else this.filters.set(index, value.slice(1));
        }));
      });
      const kinds = [...DECISIONS.map((kind) => [kind, words[kind]]), ["none", words.undecided]];
      choices.push(this.select(words.decision, kinds, (value) => { this.decisionFilter = value.slice(1); }));
      const filters = make("div", { class: "filters", id: `filters-${this.list.name}` }, ...choices);
      // On a phone the filters would fill the screen before the first row.
      filters.hidden = window.matchMedia("(max-width: 720px)").matches;
      const toggle = make("button", {
        type: "button",
        "aria-controls": filters.id,
        "aria-expanded": String(!filters.hidden),
        onclick: () => {
          filters.hidden = !filters.hidden;
          toggle.setAttribute("aria-expanded", String(!filters.hidden));
        },
      }, words.filters);
      this.sortSelect = make(
        "select",
        { onchange: () => this.sortBy(Number(this.sortSelect.value), true) },
        make("option", { value: "-1" }, "#"),
        ...this.list.columns.map((column, index) => make("option", { value: String(index) }, column.title)),
      );
      tools.append(
        this.field(words.sort_by, this.sortSelect),
        make("button", { type: "button", title: words.sort_reverse, "aria-label": words.sort_reverse, onclick: () => this.reverse() }, "⇅"),
        toggle,
        make("button", { type: "button", onclick: () => this.reset() }, words.reset),
        filters,
      );
      return tools;
    }

    // Values of options begin with "=", so that an empty cell and "all" are told apart.
    select(title, options, choose) {
      const select = make(
        "select",
        {
          onchange: () => {
            select.classList.toggle("active", select.value !== "");
            choose(select.value);
            this.refresh();
          },
        },
        make("option", { value: "" }, words.filter_all),
        ...options.map(([value, text]) => make("option", { value: "=" + value }, text.length > 60 ? text.slice(0, 60) + "…" : text)),
      );
      this.selects.push(select);
      return this.field(title, select);
    }

    // A label beside its control, not around it: a list of options is no part of a name.
    field(title, control, kind = "") {
      this.fields = (this.fields ?? 0) + 1;
      control.id = `field-${this.list.name}-${this.fields}`;
      return make("div", { class: `field ${kind}` }, make("label", { for: control.id }, title), control);
    }

    sortBy(index, isChosen = false) {
      const kind = this.list.columns[index]?.kind;
      // Numbers and days are of interest from the top, texts from A.
      const startsDescending = kind === "number" || kind === "day" || kind === "yesno";
      this.isDescending = this.sortColumn === index && !isChosen ? !this.isDescending : startsDescending;
      this.sortColumn = index;
      this.refresh();
    }

    reverse() {
      this.isDescending = !this.isDescending;
      this.refresh();
    }

    reset() {
      this.search = this.searchBox.value = this.decisionFilter = "";
      this.filters.clear();
      for (const select of this.selects) {
        select.value = "";
        select.classList.remove("active");
      }
      this.sortColumn = -1;
      this.isDescending = false;
      this.refresh();
    }

    turn(pages) {
      this.page += pages;
      this.render();
      this.panel.scrollIntoView({ block: "start" });
      const button = pages < 0 ? this.previous : this.next;
      if (button.disabled) (pages < 0 ? this.next : this.previous).focus();
    }

    chosen() {
      const { rows, columns } = this.list;
      const terms = this.search.split(/\s+/).filter(Boolean);
      const chosen = [];
      for (let index = 0; index < rows.length; index += 1) {
        const row = rows[index];
        if (terms.some((term) => !this.texts[index].includes(term))) continue;
        if (this.decisionFilter && (decisions.get(row.key)?.kind ?? "none") !== this.decisionFilter) continue;
        let isWanted = true;
        for (const [column, value] of this.filters) {
          if (shown(row.cells[column], columns[column]) !== value) isWanted = false;
        }
        if (isWanted) chosen.push(index);
      }
      const column = this.sortColumn;
      const direction = this.isDescending ? -1 : 1;
      const isEmpty = (cell) => cell === null || cell === undefined || cell === "";
      chosen.sort((left, right) => {
        if (column < 0) return direction * (left - right);
        const [a, b] = [rows[left].cells[column], rows[right].cells[column]];
        // What is not known stands last whichever way it is sorted.
        if (isEmpty(a) || isEmpty(b)) return isEmpty(a) - isEmpty(b) || left - right;
        const order = typeof a === "string" && typeof b === "string" ? collator.compare(a, b) : Number(a) - Number(b);
        return direction * order || left - right;
      });
      return chosen;
    }

    refresh() {
      this.page = 0;
      this.render();
    }

    render(rowsAPage = ROWS_A_PAGE) {
      this.build();
      if (!this.isBuilt) return;
      const chosen = this.chosen();
      const pages = Math.max(1, Math.ceil(chosen.length / rowsAPage));
      this.page = Math.min(Math.max(this.page, 0), pages - 1);
      const from = this.page * rowsAPage;
      const visible = chosen.slice(from, from + rowsAPage);
      this.rowOfKey.clear();
      this.tbody.replaceChildren(...visible.flatMap((index) => this.rowNodes(index)));
      for (const [index, header] of this.headers) {
        if (index === this.sortColumn) header.setAttribute("aria-sort", this.isDescending ? "descending" : "ascending");
        else header.removeAttribute("aria-sort");
      }
      this.sortSelect.value = String(this.sortColumn);
      this.noRows.hidden = chosen.length > 0;
      this.tbody.parentElement.hidden = chosen.length === 0;
      const range = chosen.length === 0 ? "0" : `${shownNumber(from + 1, 0)}–${shownNumber(from + visible.length, 0)}`;
      this.status.textContent = `${words.rows} ${range} / ${shownNumber(chosen.length, 0)}`;
      this.previous.disabled = this.page === 0;
      this.next.disabled = this.page >= pages - 1;
    }

    rowNodes(index) {
      const row = this.list.rows[index];
      const columns = this.list.columns;
      const address = profileAddress(row.profile_url || "");
      const cells = this.tableColumns.map(([column, place]) => {
        const cell = row.cells[place];
        if (column.place === "name") {
          const text = shown(cell, column) || "–";
          const under = columns
            .map((other, at) => (other.place === "under_name" ? shown(row.cells[at], other) : ""))
            .filter(Boolean)
            .flatMap((line, at) => (at === 0 ? [bdi(line)] : [" · ", bdi(line)]));
          const below = under.length > 0 ? make("span", { class: "under" }, ...under) : null;
          return make("th", { scope: "row", class: "name" }, address ? link(address, text) : bdi(text), below);
        }
        if (column.place === "reason") {
          return make("td", { class: "reason" }, cellNode(cell, column), this.detailsButton(row, index));
        }
        const isEmpty = cell === null || cell === "";
        const kind = (column.kind === "number" ? "own number" : "own") + (isEmpty ? " is-empty" : "");
        return make("td", { class: kind, "data-title": column.title }, cellNode(cell, column));
      });
      const ticks = make("td", { class: "choose" }, this.ticks(row));
      const element = make("tr", {}, ...cells, ticks);
      this.rowOfKey.set(row.key, element);
      this.mark(element, row.key);
      return this.opened.has(index) ? [element, this.detailRow(row, index)] : [element];
    }

    detailsButton(row, index) {
      const name = row.cells[this.tableColumns[0][1]];
      const button = make("button", {
        type: "button",
        class: "more",
        "aria-expanded": String(this.opened.has(index)),
        "aria-label": `${words.details}: ${typeof name === "string" ? name : row.key}`,
        onclick: () => {
          const isOpen = this.opened.delete(index);
          if (!isOpen) this.opened.add(index);
          button.setAttribute("aria-expanded", String(!isOpen));
          const element = button.closest("tr");
          if (isOpen) element.nextElementSibling?.remove();
          else element.after(this.detailRow(row, index));
        },
      }, words.details);
      return button;
    }

    detailRow(row) {
      const facts = this.list.columns
        .map((column, at) => [column, row.cells[at]])
        .filter(([column, cell]) => column.place === "detail" && cell !== null && cell !== "")
        .map(([column, cell]) => make("div", {}, make("dt", {}, column.title), make("dd", {}, cellNode(cell, column))));
      const cell = make("td", { colspan: String(this.tableColumns.length + 1) }, make("dl", { class: "facts" }, ...facts));
      return make("tr", { class: "detail" }, cell);
    }

    ticks(row) {
      const name = row.cells[this.tableColumns[0]?.[1]];
      const group = make("span", {
        class: "ticks",
        role: "group",
        "aria-label": `${words.decision}: ${typeof name === "string" ? name : row.key}`,
      });
      for (const kind of DECISIONS) {
        const button = { type: "button", "data-decision": kind, "aria-pressed": "false", onclick: () => decide(row.key, kind) };
        group.append(make("button", button, words[kind]));
      }
      return group;
    }

    markDecision(key) {
      const element = this.rowOfKey.get(key);
      if (element) this.mark(element, key);
    }

    mark(element, key) {
      const kind = decisions.get(key)?.kind;
      element.classList.toggle("is-decided", Boolean(kind));
      for (const button of element.querySelectorAll("[data-decision]")) {
        button.setAttribute("aria-pressed", String(button.dataset.decision === kind));
      }
    }
  }

  // ---- Tabs, print ----

  const panels = [...document.querySelectorAll(".panel")];
  const tabs = [...document.querySelectorAll("[role=tab]")];
  const views = panels.map((panel) => new ListPanel(data.lists[Number(panel.dataset.list)], panel));

  function open(place) {
    tabs.forEach((tab, at) => {
      tab.setAttribute("aria-selected", String(at === place));
      tab.tabIndex = at === place ? 0 : -1;
    });
    panels.forEach((panel, at) => {
      panel.hidden = at !== place;
    });
    views.forEach((view, at) => {
      if (at === place) view.render();
      // At most one page of rows is in the document.
      else if (view.isBuilt) view.tbody.replaceChildren();
    });
  }

  tabs.forEach((tab, at) => {
    tab.addEventListener("click", () => open(at));
    tab.addEventListener("keydown", (event) => {
      const target = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
      if (target === undefined) return;
      event.preventDefault();
      const place = (target + tabs.length) % tabs.length;
      open(place);
      tabs[place].focus();
    });
  });

  let openBeforePrint = null;
  window.addEventListener("beforeprint", () => {
    openBeforePrint = views.map((view) => view.page);
    for (const view of views) {
      view.page = 0;
      view.render(ROWS_IN_PRINT);
    }
  });
  window.addEventListener("afterprint", () => {
    views.forEach((view, at) => {
      view.page = openBeforePrint?.[at] ?? 0;
    });
    open(Math.max(0, tabs.findIndex((tab) => tab.getAttribute("aria-selected") === "true")));
  });

  const first = data.lists.findIndex((list) => list.rows.length > 0);
  if (views.length > 0) open(Math.max(0, first));
  showDecisions();
})();
