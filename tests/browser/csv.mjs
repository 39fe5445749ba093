// The reading of CSV for the tests of pages and workbooks.

/** The records of a CSV (RFC 4180), with quoted cells and line breaks in them. */
export function records(text) {
  const all = [[""]];
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const record = all.at(-1);
    const letter = text[at];
    if (isQuoted && letter === "\"" && text[at + 1] === "\"") {
      record[record.length - 1] += "\"";
      at += 1;
    } else if (letter === "\"") isQuoted = !isQuoted;
    else if (letter === "," && !isQuoted) record.push("");
    else if (letter === "\n" && !isQuoted) all.push([""]);
    else if (letter !== "\r" || isQuoted) record[record.length - 1] += letter;
  }
  return all.filter((record) => record.length > 1);
}
