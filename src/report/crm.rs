//! The files under `crm/`: contacts in the columns that importers of CRMs and outreach tools ask for.
//!
//! Owns the layouts and the limits of their fields. Refuses to invent: a field that the export does not
//! hold stays empty, unless the importer rejects a row without it. Refuses rows of people without a name
//! and without a profile, whom no importer could tell apart.
//!
//! Where the columns come from:
//! - HubSpot: a header is matched to the property of that name; contacts need one of first name, last name
//!   and e-mail address (`knowledge.hubspot.com`, "Set up your import files"). The headings name its own
//!   contact properties; "LinkedIn URL" is meant for `hs_linkedin_url` and may have to be mapped by hand.
//! - Salesforce: the labels of `help.salesforce.com`, "Field Mapping for Importing Leads"; Last Name and
//!   Company are required; lengths from `developer.salesforce.com`, "Field Reference: Lead". "Website" is the
//!   company's, so the profile stands in the description.
//! - Pipedrive: a person needs a name; organisations are made and linked by the same row
//!   (`support.pipedrive.com`, "Importing: mandatory fields" and "Import fields"). Columns are mapped in its
//!   import window, whatever their headings; the profile is for a custom field, the reason for a note.
//! - Outreach tools: a list of profile addresses, one a row under a heading; Waalaxy's own interface for
//!   importing prospects asks for the LinkedIn address alone (`docs.waalaxy.com`, "Import prospects").

use std::borrow::Cow;

use csv::{Terminator, WriterBuilder};
use rustc_hash::FxHashSet;

use super::csv_files;
use super::redact::Redaction;
use super::words::Words;
use crate::error::{Error, Result};
use crate::lists::{Cell, Contact, ContactBook, FinishedList};
use crate::people::Person;
use crate::tie::TieState;

/// Name of the list that is handed over.
const PROSPECTS: &str = "prospects";
/// Stands where Salesforce requires a field and the export has no value.
const NOT_PROVIDED: &str = "[not provided]";

/// A file under `crm/`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CrmFile {
    /// Path below the output folder, `/` between its parts.
    pub path: &'static str,
    /// Content: UTF-8, RFC 4180, CRLF, no cell that runs as a formula.
    pub bytes: Vec<u8>,
}

/// A person with all that the layouts draw on.
struct Lead<'a> {
    first_name: Cow<'a, str>,
    last_name: Cow<'a, str>,
    name: Cow<'a, str>,
    email: &'a str,
    company: Cow<'a, str>,
    position: Cow<'a, str>,
    profile_url: &'a str,
    reason: String,
    rating: &'static str,
}

/// A layout: its path, and for each column the heading, the cell and the most characters it may have.
struct Layout {
    path: &'static str,
    columns: &'static [LayoutColumn],
    is_wanted: fn(&Lead<'_>) -> bool,
}

struct LayoutColumn {
    heading: &'static str,
    cell: for<'a> fn(&'a Lead<'_>) -> Cow<'a, str>,
    most_characters: usize,
}

/// For fields whose importer states no length: above what an export's names and addresses ever hold, yet a
/// bound, so that one endless cell cannot make a file that no importer opens.
const UNLIMITED: usize = 65_536;

macro_rules! columns {
    ($($heading:literal, $most:expr => $cell:expr),+ $(,)?) => {
        &[$(LayoutColumn { heading: $heading, cell: $cell, most_characters: $most }),+]
    };
}

/// All layouts.
const LAYOUTS: [Layout; 4] = [
    Layout {
        path: "crm/hubspot_contacts.csv",
        is_wanted: |lead| !lead.name.is_empty() || !lead.email.is_empty(),
        columns: columns! {
            "First Name", UNLIMITED => |lead| Cow::Borrowed(&*lead.first_name),
            "Last Name", UNLIMITED => |lead| Cow::Borrowed(&*lead.last_name),
            "Email", UNLIMITED => |lead| Cow::Borrowed(lead.email),
            "Job Title", UNLIMITED => |lead| Cow::Borrowed(&*lead.position),
            "Company Name", UNLIMITED => |lead| Cow::Borrowed(&*lead.company),
            "LinkedIn URL", UNLIMITED => |lead| Cow::Borrowed(lead.profile_url),
        },
    },
    Layout {
        path: "crm/salesforce_leads.csv",
        is_wanted: |lead| !lead.name.is_empty(),
        columns: columns! {
            "First Name", 40 => |lead| if lead.last_name.is_empty() {
                Cow::Borrowed("")
            } else {
                Cow::Borrowed(&*lead.first_name)
            },
            // Required: of a single name it is the last.
            "Last Name", 80 => |lead| match (&*lead.first_name, &*lead.last_name) {
                ("", "") => Cow::Borrowed(NOT_PROVIDED),
                (only, "") => Cow::Borrowed(only),
                (_, last) => Cow::Borrowed(last),
            },
            "Company", 255 => |lead| Cow::Borrowed(if lead.company.is_empty() { NOT_PROVIDED } else { &*lead.company }),
            "Title", 128 => |lead| Cow::Borrowed(&*lead.position),
            "Email", 80 => |lead| Cow::Borrowed(lead.email),
            "Lead Source", 255 => |_| Cow::Borrowed("LinkedIn"),
            "Rating", 255 => |lead| Cow::Borrowed(lead.rating),
            "Description", 32_000 => |lead| match lead.profile_url {
                "" => Cow::Borrowed(&*lead.reason),
                url => Cow::Owned(format!("{}\n{url}", lead.reason)),
            },
        },
    },
    Layout {
        path: "crm/pipedrive_people.csv",
        is_wanted: |lead| !lead.name.is_empty(),
        columns: columns! {
            // Its interface states 255 characters for a job title; no stated length is shorter.
            "Name", 255 => |lead| Cow::Borrowed(&*lead.name),
            "Organization", 255 => |lead| Cow::Borrowed(&*lead.company),
            "Email", UNLIMITED => |lead| Cow::Borrowed(lead.email),
            "Job title", 255 => |lead| Cow::Borrowed(&*lead.position),
            "LinkedIn profile", 255 => |lead| Cow::Borrowed(lead.profile_url),
            "Note", UNLIMITED => |lead| Cow::Borrowed(&*lead.reason),
        },
    },
    Layout {
        path: "crm/profile_urls.csv",
        is_wanted: |lead| !lead.profile_url.is_empty(),
        columns: columns! { "linkedin_url", UNLIMITED => |lead| Cow::Borrowed(lead.profile_url) },
    },
];

/// The files of the prospects, in the order of their list. Nobody stands in a file twice.
///
/// # Errors
/// Never in practice: writing to memory does not fail.
pub fn files(
    book: &ContactBook<'_>,
    lists: &[FinishedList],
    words: &Words,
    redaction: &Redaction,
) -> Result<Vec<CrmFile>> {
    let leads = prospects(book, lists, words, redaction);
    LAYOUTS.iter().map(|layout| Ok(CrmFile { path: layout.path, bytes: layout_csv(layout, &leads)? })).collect()
}

fn prospects<'a>(
    book: &ContactBook<'a>,
    lists: &[FinishedList],
    words: &Words,
    redaction: &Redaction,
) -> Vec<Lead<'a>> {
    let mut seen = FxHashSet::default();
    lists
        .iter()
        .filter(|list| list.name == PROSPECTS)
        .flat_map(|list| &list.rows)
        .filter(|row| seen.insert(row.person))
        .filter_map(|row| Some(Lead::new(book, &book.contact(row.person)?, words.say_all(&row.reasons), redaction)))
        .collect()
}

impl<'a> Lead<'a> {
    fn new(book: &ContactBook<'_>, contact: &Contact<'a>, reason: String, redaction: &Redaction) -> Self {
        let person = contact.person;
        let (first_name, last_name) = split_name(person);
        // What was said is not known without messages: not cold, but no rating.
        let rating = if book.measures_ties() { rating(contact.relationship.two_way, contact.tie.state) } else { "" };
        let (company, position) =
            (person.company.as_deref().unwrap_or_default(), person.position.as_deref().unwrap_or_default());
        if redaction.hides() {
            let name = redaction.name(&person.key, &person.name);
            let (first, last) = name.split_once(' ').unwrap_or((&name, ""));
            return Self {
                first_name: Cow::Owned(first.to_owned()),
                last_name: Cow::Owned(last.to_owned()),
                name,
                email: "",
                company: redaction.text_of(person, company),
                position: redaction.text_of(person, position),
                profile_url: "",
                reason,
                rating,
            };
        }
        Self {
            first_name: Cow::Borrowed(first_name),
            last_name: Cow::Borrowed(last_name),
            name: Cow::Borrowed(&person.name),
            email: person.email.as_deref().unwrap_or_default(),
            company: Cow::Borrowed(company),
            position: Cow::Borrowed(position),
            profile_url: person.profile_url.as_deref().unwrap_or_default(),
            reason,
            rating,
        }
    }
}

/// First and last name: as Connections.csv parts them, else at the first space.
fn split_name(person: &Person) -> (&str, &str) {
    let name = person.name.as_str();
    // The display name joins both by single spaces, so count the words of the first.
    let words = person.first_name.split_whitespace().count().max(1);
    let end = name.match_indices(' ').nth(words - 1).map_or(name.len(), |(place, _)| place);
    let (first, last) = name.split_at_checked(end).unwrap_or((name, ""));
    (first, last.trim_start())
}

/// Salesforce's standard ratings: hot where a conversation lives, warm where there was one, else cold.
fn rating(two_way: bool, state: TieState) -> &'static str {
    match (two_way, state) {
        (true, TieState::Living) => "Hot",
        (true, _) => "Warm",
        (false, _) => "Cold",
    }
}

fn layout_csv(layout: &Layout, leads: &[Lead<'_>]) -> Result<Vec<u8>> {
    let internal = |problem: String| Error::Internal { stage: "crm files", problem };
    let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(Vec::new());
    writer
        .write_record(layout.columns.iter().map(|column| column.heading))
        .map_err(|error| internal(error.to_string()))?;
    let mut text = Vec::new();
    for lead in leads.iter().filter(|lead| (layout.is_wanted)(lead)) {
        for column in layout.columns {
            let cell = (column.cell)(lead);
            text.clear();
            csv_files::append(&Cell::label(shortened(&cell, column.most_characters)), &mut text);
            writer.write_field(&text).map_err(|error| internal(error.to_string()))?;
        }
        writer.write_record(None::<&[u8]>).map_err(|error| internal(error.to_string()))?;
    }
    writer.into_inner().map_err(|error| internal(error.error().to_string()))
}

/// The beginning of a text, since an importer rejects the whole row for one long field. One character less,
/// for the apostrophe that may make it harmless.
fn shortened(text: &str, most_characters: usize) -> &str {
    if text.len() < most_characters {
        return text;
    }
    let end = text.char_indices().nth(most_characters.saturating_sub(1)).map_or(text.len(), |(place, _)| place);
    text.get(..end).unwrap_or_default().trim_end()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lead<'a>(first_name: &'a str, last_name: &'a str) -> Lead<'a> {
        Lead {
            first_name: Cow::Borrowed(first_name),
            last_name: Cow::Borrowed(last_name),
            name: Cow::Owned(format!("{first_name} {last_name}").trim().to_owned()),
            email: "ada@example.org",
            company: Cow::Borrowed("Acme, Inc."),
            position: Cow::Borrowed("Head of Sales"),
            profile_url: "https://www.linkedin.com/in/ada-example",
            reason: "decides".to_owned(),
            rating: "Warm",
        }
    }

    fn rows(layout: usize, leads: &[Lead<'_>]) -> Vec<Vec<String>> {
        let bytes = layout_csv(&LAYOUTS[layout], leads).unwrap();
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(bytes.as_slice());
        reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect()
    }

    fn person(name: &str, first_name: &str) -> Person {
        Person {
            key: "ada".to_owned(),
            name: name.to_owned(),
            first_name: first_name.to_owned(),
            profile_url: None,
            email: None,
            company: None,
            position: None,
            connected_on: None,
            relation: crate::people::Relation::Connection,
            is_nameless: false,
            matched_by_name: false,
            shares_name: false,
        }
    }

    #[test]
    fn every_layout_has_the_columns_its_importer_maps() {
        let ada = [lead("Ada", "Example")];
        let url = "https://www.linkedin.com/in/ada-example";
        assert_eq!(
            rows(0, &ada),
            [
                ["First Name", "Last Name", "Email", "Job Title", "Company Name", "LinkedIn URL"],
                ["Ada", "Example", "ada@example.org", "Head of Sales", "Acme, Inc.", url],
            ]
        );
        assert_eq!(
            rows(1, &ada),
            [
                ["First Name", "Last Name", "Company", "Title", "Email", "Lead Source", "Rating", "Description"],
                [
                    "Ada",
                    "Example",
                    "Acme, Inc.",
                    "Head of Sales",
                    "ada@example.org",
                    "LinkedIn",
                    "Warm",
                    &format!("decides\n{url}")
                ],
            ]
        );
        assert_eq!(
            rows(2, &ada),
            [
                ["Name", "Organization", "Email", "Job title", "LinkedIn profile", "Note"],
                ["Ada Example", "Acme, Inc.", "ada@example.org", "Head of Sales", url, "decides"],
            ]
        );
        assert_eq!(rows(3, &ada), [["linkedin_url"], [url]]);
    }

    #[test]
    fn salesforce_never_lacks_a_required_field() {
        let single = Lead { company: Cow::Borrowed(""), ..lead("Ada", "") };
        let row = &rows(1, &[single])[1];
        assert_eq!((row[0].as_str(), row[1].as_str(), row[2].as_str()), ("", "Ada", "[not provided]"));
    }

    #[test]
    fn people_whom_an_importer_could_not_tell_apart_are_left_out() {
        let nobody = || Lead { email: "", profile_url: "", ..lead("", "") };
        for layout in 0..LAYOUTS.len() {
            assert_eq!(rows(layout, &[nobody(), lead("Ada", "Example")]).len(), 2, "heading and Ada");
        }
        let without_profile = Lead { profile_url: "", ..lead("Ada", "Example") };
        assert_eq!(rows(3, &[without_profile]).len(), 1, "heading alone");
    }

    #[test]
    fn cells_are_harmless_and_within_the_limits_of_the_field() {
        let mut hostile = lead("=HYPERLINK(1)", "");
        hostile.last_name = Cow::Owned("é".repeat(300));
        hostile.position = Cow::Borrowed("+1");
        let row = &rows(1, &[hostile])[1];
        assert!(row[0].starts_with("'="));
        assert_eq!(row[1].chars().count(), 79);
        assert_eq!(row[3], "'+1");
        let bytes = layout_csv(&LAYOUTS[3], &[lead("Ada", "Example")]).unwrap();
        assert!(bytes.ends_with(b"ada-example\r\n"));
    }

    #[test]
    fn names_part_as_the_export_parts_them() {
        for (name, first_name, wanted) in [
            ("Ana María López", "Ana María", ("Ana María", "López")),
            ("Ana María López", "Ana  María ", ("Ana María", "López")),
            ("Ada van Example", "Ada", ("Ada", "van Example")),
            ("Ada Example", "", ("Ada", "Example")),
            ("Ada", "Ada", ("Ada", "")),
            ("Ada", "Ada Two Three", ("Ada", "")),
            ("", "", ("", "")),
        ] {
            assert_eq!(split_name(&person(name, first_name)), wanted, "{name}");
        }
    }

    #[test]
    fn ratings_follow_the_conversation() {
        assert_eq!(rating(true, TieState::Living), "Hot");
        assert_eq!(rating(true, TieState::Dormant), "Warm");
        assert_eq!(rating(false, TieState::OneSided), "Cold");
    }
}
