//! Pseudonyms for sharing: stable names that say nothing.
//!
//! Owns what `--redact` hides: names, keys, URLs, e-mail addresses, member numbers and quotes, also where a
//! name stands inside a company, a title or a sentence. Companies and titles themselves stay, for they are
//! what the audit is about. Refuses to be reversible: no table of names is written.

use std::borrow::Cow;

use aho_corasick::{AhoCorasick, MatchKind};
use sha2::{Digest, Sha256};

use crate::people::Person;
use crate::score::Argument;
use crate::score::actions::Action;

/// Bytes of a pseudonym: with six, two of 30,000 people share one once in 600,000 audits.
const PSEUDONYM_BYTES: usize = 6;
/// Letters from which a part of somebody's name is looked for in their own company and title.
const LEAST_NAME_PART: usize = 3;
/// What stands for a hidden word.
const HIDDEN: &str = "…";

/// Whether and how names are hidden.
#[derive(Debug)]
pub enum Redaction {
    /// Names as they are.
    Off,
    /// Pseudonyms, stable for one owner.
    On {
        /// Mixed into every pseudonym, so that two owners' audits cannot be joined by it.
        salt: [u8; 32],
        /// Whole names and slugs, wherever they stand.
        names: Option<AhoCorasick>,
        /// What stands for each of them.
        pseudonyms: Vec<String>,
    },
}

impl Redaction {
    /// The redaction for an owner's key, if asked for. `named` are keys and names of all who may be
    /// mentioned in a text.
    #[must_use]
    pub fn new<'n>(is_wanted: bool, owner: &str, named: impl Iterator<Item = (&'n str, &'n str)>) -> Self {
        if !is_wanted {
            return Self::Off;
        }
        let salt: [u8; 32] = Sha256::digest(owner.as_bytes()).into();
        let (mut patterns, mut pseudonyms) = (Vec::new(), Vec::new());
        for (key, name) in named {
            // A name of one word, or a slug of letters alone, is too often a word of the language.
            if name.trim().contains(' ') {
                patterns.push(name.trim());
                pseudonyms.push(called(&salt, key));
            }
            if key.contains(['-', '_']) || key.bytes().any(|byte| byte.is_ascii_digit()) {
                patterns.push(key);
                pseudonyms.push(keyed(&salt, key));
            }
        }
        let names = AhoCorasick::builder()
            .match_kind(MatchKind::LeftmostLongest)
            .ascii_case_insensitive(true)
            .build(patterns)
            .ok();
        Self::On { salt, names, pseudonyms }
    }

    /// Whether anything is hidden.
    #[must_use]
    pub fn hides(&self) -> bool {
        matches!(self, Self::On { .. })
    }

    /// The key to show.
    #[must_use]
    pub fn key<'a>(&self, key: &'a str) -> Cow<'a, str> {
        match self {
            Self::Off => Cow::Borrowed(key),
            Self::On { salt, .. } => Cow::Owned(keyed(salt, key)),
        }
    }

    /// The name to show; an unknown name stays unknown.
    #[must_use]
    pub fn name<'a>(&self, key: &str, name: &'a str) -> Cow<'a, str> {
        match self {
            Self::On { salt, .. } if !name.is_empty() => Cow::Owned(called(salt, key)),
            _ => Cow::Borrowed(name),
        }
    }

    /// A text without anybody's whole name and slug, URLs and e-mail addresses.
    #[must_use]
    pub fn text<'a>(&self, text: &'a str) -> Cow<'a, str> {
        if self.hides() { Cow::Owned(without_addresses(&self.names_in(text))) } else { Cow::Borrowed(text) }
    }

    /// A text without anybody's whole name and slug, whatever else it holds.
    #[must_use]
    pub fn names_in<'a>(&self, text: &'a str) -> Cow<'a, str> {
        let Self::On { names, pseudonyms, .. } = self else { return Cow::Borrowed(text) };
        let mut hidden = String::with_capacity(text.len());
        let mut place = 0;
        for found in names.iter().flat_map(|names| names.find_iter(text)) {
            let is_part_of_word = |neighbour: Option<char>| neighbour.is_some_and(char::is_alphanumeric);
            let (before, after) =
                (text.get(..found.start()).unwrap_or_default(), text.get(found.end()..).unwrap_or_default());
            if is_part_of_word(before.chars().next_back()) || is_part_of_word(after.chars().next()) {
                continue;
            }
            hidden.push_str(text.get(place..found.start()).unwrap_or_default());
            hidden.push_str(pseudonyms.get(found.pattern().as_usize()).map_or(HIDDEN, String::as_str));
            place = found.end();
        }
        hidden.push_str(text.get(place..).unwrap_or_default());
        Cow::Owned(hidden)
    }

    /// A text of somebody's own (company, title), in which any part of their name hides.
    #[must_use]
    pub fn text_of<'a>(&self, person: &Person, text: &'a str) -> Cow<'a, str> {
        if !self.hides() {
            return Cow::Borrowed(text);
        }
        let parts: Vec<String> = words(&person.name)
            .filter(|(_, word)| word.chars().count() >= LEAST_NAME_PART)
            .map(|(_, word)| word.to_lowercase())
            .collect();
        let mut hidden = String::with_capacity(text.len());
        let mut place = 0;
        for (start, word) in words(text) {
            if parts.contains(&word.to_lowercase()) {
                hidden.push_str(text.get(place..start).unwrap_or_default());
                hidden.push_str(HIDDEN);
                place = start + word.len();
            }
        }
        hidden.push_str(text.get(place..).unwrap_or_default());
        Cow::Owned(self.text(&hidden).into_owned())
    }

    /// The name of a file of the export, without folders, archive and the member's number in it.
    #[must_use]
    pub fn file_name<'a>(&self, name: &'a str) -> Cow<'a, str> {
        if !self.hides() {
            return Cow::Borrowed(name);
        }
        let member = name.rsplit(": ").next().unwrap_or(name);
        let base = member.rsplit(['/', '\\']).next().unwrap_or(member);
        let (stem, extension) = base.rsplit_once('.').unwrap_or((base, ""));
        // Five digits and more number the member, one or two a shard (export-format, archives).
        let stem = stem
            .rsplit_once('_')
            .filter(|(_, number)| number.len() >= 5 && number.bytes().all(|byte| byte.is_ascii_digit()))
            .map_or(stem, |(stem, _)| stem);
        Cow::Owned(if extension.is_empty() { stem.to_owned() } else { format!("{stem}.{extension}") })
    }

    /// Actions that name nobody.
    #[must_use]
    pub fn actions<'a>(&self, actions: &'a [Action]) -> Cow<'a, [Action]> {
        let Self::On { salt, .. } = self else { return Cow::Borrowed(actions) };
        let mut actions = actions.to_vec();
        for action in &mut actions {
            let named = match action.text.argument("named") {
                Some(Argument::Count(named)) => usize::try_from(*named).unwrap_or(0),
                _ => 0,
            };
            let shown: Vec<String> = action.persons.iter().take(named).map(|key| called(salt, key)).collect();
            for (name, argument) in &mut action.text.arguments {
                if *name == "names" {
                    *argument = Argument::Text(shown.join(", "));
                }
            }
            for key in &mut action.persons {
                *key = keyed(salt, key);
            }
        }
        Cow::Owned(actions)
    }
}

fn called(salt: &[u8; 32], key: &str) -> String {
    format!("Person {}", number(salt, key))
}

fn keyed(salt: &[u8; 32], key: &str) -> String {
    format!("person-{}", number(salt, key))
}

fn number(salt: &[u8; 32], key: &str) -> String {
    let digest = Sha256::new().chain_update(salt).chain_update(key.as_bytes()).finalize();
    digest.iter().take(PSEUDONYM_BYTES).map(|byte| format!("{byte:02x}")).collect()
}

/// The words of a text with where each begins.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split(|character: char| !character.is_alphanumeric())
        .filter(|word| !word.is_empty())
        // A part of the text lies in it.
        .map(move |word| (word.as_ptr() as usize - text.as_ptr() as usize, word))
}

/// A text whose URLs and e-mail addresses are hidden; all else, white space included, is kept.
fn without_addresses(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    for token in text.split_inclusive(|character: char| character.is_whitespace() || "\"'<>()[],;".contains(character))
    {
        let word =
            token.trim_end_matches(|character: char| character.is_whitespace() || "\"'<>()[],;".contains(character));
        let lower = word.to_lowercase();
        let is_url = ["://", "www.", "linkedin.com/", "lnkd.in/"].iter().any(|mark| lower.contains(mark));
        let is_mail = word
            .split_once('@')
            .is_some_and(|(user, host)| !user.is_empty() && host.trim_end_matches('.').contains('.'));
        if is_url || is_mail {
            kept.push_str(HIDDEN);
            kept.push_str(token.get(word.len()..).unwrap_or_default());
        } else {
            kept.push_str(token);
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    fn redaction(owner: &str) -> Redaction {
        let named = [("ana-lopez-1", "Ana López"), ("bo", "Bo"), ("consulting", "Al Consulting")];
        Redaction::new(true, owner, named.into_iter())
    }

    fn person(name: &str) -> Person {
        Person {
            key: "ana-lopez-1".to_owned(),
            name: name.to_owned(),
            first_name: String::new(),
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
    fn pseudonyms_are_stable_and_differ_between_people_and_owners() {
        let here = redaction("owner-a");
        assert_eq!(here.key("ana"), redaction("owner-a").key("ana"));
        assert_ne!(here.key("ana"), here.key("bo"));
        assert_ne!(here.key("ana"), redaction("owner-b").key("ana"));
        assert!(!here.name("ana", "Ana Lopez").contains("Ana"));
        assert_eq!(here.name("~nameless", ""), "");
        let off = Redaction::new(false, "owner-a", std::iter::empty());
        assert_eq!(off.name("ana", "Ana Lopez"), "Ana Lopez");
        assert_eq!(off.text("Ana López, ana@example.com"), "Ana López, ana@example.com");
    }

    #[test]
    fn names_slugs_and_addresses_hide_inside_texts() {
        let here = redaction("owner-a");
        let (ana, slug) = (here.name("ana-lopez-1", "Ana López"), here.key("ana-lopez-1"));
        assert_eq!(here.text("hangs on Ana López alone"), format!("hangs on {ana} alone"));
        assert_eq!(here.text("ANA LóPEZ"), *ana);
        assert_eq!(here.text("in/ana-lopez-1"), format!("in/{slug}"));
        assert_eq!(here.text("Ana Lópezia and ana-lopez-12"), "Ana Lópezia and ana-lopez-12");
        assert_eq!(here.text("Bo on consulting"), "Bo on consulting", "ordinary words stay");
        assert_eq!(
            here.text("Write (ana@example.com), see https://example.com/a?b or www.example.com\n  @home"),
            "Write (…), see … or …\n  @home"
        );
    }

    #[test]
    fn a_person_hides_in_the_own_company() {
        let here = redaction("owner-a");
        assert_eq!(here.text_of(&person("Ana López"), "López & Partner, S.L."), "… & Partner, S.L.");
        assert_eq!(here.text_of(&person("Jo Li"), "Li Bank"), "Li Bank", "two letters are no name");
        assert_eq!(here.text_of(&person(""), "Acme"), "Acme");
    }

    #[test]
    fn files_lose_folder_archive_and_member_number() {
        let here = redaction("owner-a");
        assert_eq!(here.file_name("/home/ana/export.zip: Comments_270060373.csv"), "Comments.csv");
        assert_eq!(here.file_name("C:\\Ana\\messages_1.csv"), "messages_1.csv");
        assert_eq!(here.file_name("Connections.csv"), "Connections.csv");
    }
}
