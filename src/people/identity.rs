//! How the user's own files say who is meant: a key, an e-mail address or a name.
//!
//! Owns which of them a cell is, and whom it binds. Refuses to read a name out of a key: `john-smith` and an address
//! are one person's, and a John Smith with another slug is somebody else.

use rustc_hash::{FxHashMap, FxHashSet};

use super::Directory;
use super::key::{MADE_KEY_MARK, profile_key};
use super::names::{is_name_suffix, normalised};

/// Who is meant.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Identity {
    /// The person of this key.
    Key(String),
    /// The person of this key; where nobody bears it, whoever bears it as a name.
    KeyElseName(String),
    /// Whoever shares this e-mail address.
    Email(String),
    /// Whoever bears this name.
    Name(String),
}

impl Identity {
    /// What a column of keys or profile addresses says; `None` for a blank cell.
    #[must_use]
    pub fn of_key(cell: &str) -> Option<Self> {
        let cell = cell.trim();
        if cell.is_empty() {
            return None;
        }
        if is_email(cell) {
            return Some(Self::Email(cell.to_lowercase()));
        }
        // No slug holds white space: decisions by name were once stored under the heading of the key.
        if cell.contains(char::is_whitespace) && !cell.contains('/') {
            return Some(Self::Name(cell.to_owned()));
        }
        let key = profile_key(cell).unwrap_or_else(|| cell.to_owned());
        // A key made here stands for a name; another export of the member may hold the URL that this one lacked.
        Some(if key.starts_with(MADE_KEY_MARK) { Self::KeyElseName(key) } else { Self::Key(key) })
    }

    /// What a column of names says; `None` for a blank cell.
    #[must_use]
    pub fn of_name(cell: &str) -> Option<Self> {
        let cell = cell.trim();
        (!cell.is_empty()).then(|| Self::Name(cell.to_owned()))
    }

    /// What a column of e-mail addresses says; `None` for what is none.
    #[must_use]
    pub fn of_email(cell: &str) -> Option<Self> {
        let cell = cell.trim();
        is_email(cell).then(|| Self::Email(cell.to_lowercase()))
    }

    /// What a text says that may be a key, an address or a name; `None` for a blank one.
    #[must_use]
    pub fn of_any(text: &str) -> Option<Self> {
        match Self::of_key(text)? {
            Self::Key(key) if !text.contains('/') => Some(Self::KeyElseName(key)),
            identity => Some(identity),
        }
    }

    /// The text as a file says it.
    #[must_use]
    pub fn text(&self) -> &str {
        match self {
            Self::Key(text) | Self::KeyElseName(text) | Self::Email(text) | Self::Name(text) => text,
        }
    }
}

fn is_email(cell: &str) -> bool {
    !cell.contains(['/', ' ']) && cell.split_once('@').is_some_and(|(user, host)| !user.is_empty() && !host.is_empty())
}

/// What the user said of people, to be found by person. A name binds all who bear it: in doubt the user's protection
/// covers both.
#[derive(Debug)]
pub struct Identified<T> {
    by_key: FxHashMap<String, T>,
    by_email: FxHashMap<String, T>,
    by_name: FxHashMap<String, T>,
}

impl<T: Copy> Identified<T> {
    /// Indexes what was said, each by all that tells who is meant: names count only where neither key nor address is
    /// anybody's of the directory. Of two things said of one person the later holds.
    #[must_use]
    pub fn of<'i>(said: impl Iterator<Item = (&'i [Identity], T)>, directory: &Directory) -> Self {
        let mut identified =
            Self { by_key: FxHashMap::default(), by_email: FxHashMap::default(), by_name: FxHashMap::default() };
        let mut emails: Option<FxHashSet<String>> = None;
        for (identities, value) in said {
            let mut is_found = false;
            for identity in identities {
                match identity {
                    Identity::Key(key) | Identity::KeyElseName(key) => {
                        is_found |= directory.find_key(key).is_some();
                        identified.by_key.insert(key.clone(), value);
                    }
                    Identity::Email(email) => {
                        is_found |= emails.get_or_insert_with(|| emails_of(directory)).contains(email);
                        identified.by_email.insert(email.clone(), value);
                    }
                    Identity::Name(_) => {}
                }
            }
            if is_found {
                continue;
            }
            for identity in identities {
                if let Identity::Name(text) | Identity::KeyElseName(text) = identity {
                    for name in [Some(normalised(text)), surname_last(text)].into_iter().flatten() {
                        if !name.is_empty() {
                            identified.by_name.insert(name, value);
                        }
                    }
                }
            }
        }
        identified
    }

    /// What was said of whoever has this key, address and name.
    #[must_use]
    pub fn find(&self, key: &str, email: Option<&str>, name: &str) -> Option<T> {
        if let Some(value) = self.by_key.get(key) {
            return Some(*value);
        }
        if !self.by_email.is_empty()
            && let Some(value) = email.and_then(|email| self.by_email.get(&email.trim().to_lowercase()))
        {
            return Some(*value);
        }
        if self.by_name.is_empty() || name.is_empty() {
            return None;
        }
        self.by_name.get(&normalised(name)).copied()
    }
}

/// The normal form of "Ruiz, Ana" with the surname last, as address books and CRMs write names; `None` for other names,
/// "Ana Ruiz, PhD" among them.
fn surname_last(name: &str) -> Option<String> {
    let (surname, first) = name.split_once(',')?;
    (!first.contains(',') && !is_name_suffix(first)).then(|| normalised(&format!("{first} {surname}")))
}

fn emails_of(directory: &Directory) -> FxHashSet<String> {
    directory
        .people
        .iter()
        .filter_map(|person| person.email.as_deref())
        .map(|mail| mail.trim().to_lowercase())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_of_keys_is_a_key_and_no_name() {
        let key = |text: &str| Some(Identity::Key(text.to_owned()));
        assert_eq!(Identity::of_key(" John-Smith "), key("john-smith"));
        assert_eq!(Identity::of_key("https://www.linkedin.com/in/John-Smith/?trk=x"), key("john-smith"));
        assert_eq!(Identity::of_key("dani%C3%A8le"), key("danièle"));
        assert_eq!(Identity::of_key("@sum(1,2)"), key("@sum(1,2)"));
        assert_eq!(Identity::of_key("John Smith"), Some(Identity::Name("John Smith".to_owned())));
        assert_eq!(Identity::of_key("~john-smith"), Some(Identity::KeyElseName("~john-smith".to_owned())));
        assert_eq!(Identity::of_key("John@Mail.example"), Some(Identity::Email("john@mail.example".to_owned())));
        assert_eq!(Identity::of_key("  "), None);
        assert_eq!(Identity::of_email("no address"), None);
    }

    #[test]
    fn a_text_of_any_kind_is_a_name_where_it_may_be_one() {
        assert_eq!(Identity::of_any("john-smith"), Some(Identity::KeyElseName("john-smith".to_owned())));
        assert_eq!(Identity::of_any("linkedin.com/in/john-smith"), Some(Identity::Key("john-smith".to_owned())));
        assert_eq!(Identity::of_any("John Smith"), Some(Identity::Name("John Smith".to_owned())));
    }

    #[test]
    fn a_name_may_stand_with_the_surname_first() {
        assert_eq!(surname_last("Ruiz, Ana"), Some("ana ruiz".to_owned()));
        assert_eq!(surname_last("de la Cruz,Ana María"), Some("ana maria de la cruz".to_owned()));
        for name in ["Ana Ruiz", "Ana Ruiz, PhD", "Ruiz, Ana, PhD"] {
            assert_eq!(surname_last(name), None, "{name}");
        }
    }

    /// Two of one name; a row that knows one of them by key or address leaves the other alone.
    #[test]
    fn a_row_s_name_counts_where_its_other_cells_are_nobody_s() {
        let connection = |slug: &str, email: &str| crate::export::Connection {
            first_name: "Jon".to_owned(),
            last_name: "Varnel".to_owned(),
            url: Some(format!("https://www.linkedin.com/in/{slug}")),
            email: Some(email.to_owned()),
            company: None,
            position: None,
            connected_on: None,
            is_nameless: false,
            file: 0,
        };
        let rows = vec![connection("jon-varnel", "jon@mail.example"), connection("jv-2", "jv@mail.example")];
        let directory = crate::people::assemble(
            crate::people::Connections::of(rows),
            &crate::export::Export::default(),
            &crate::people::ExchangeTable::default(),
            None,
            &[],
        );
        let bound = |cells: &[Option<Identity>]| {
            let row: Vec<Identity> = cells.iter().flatten().cloned().collect();
            let identified = Identified::of(std::iter::once((row.as_slice(), ())), &directory);
            let people = directory.people.iter();
            let is_bound = |person: &&crate::people::Person| {
                identified.find(&person.key, person.email.as_deref(), &person.name).is_some()
            };
            people.filter(is_bound).map(|person| person.key.as_str()).collect::<Vec<&str>>().join(" ")
        };
        let name = Identity::of_name("Jon Varnel");
        assert_eq!(bound(&[Identity::of_key("jv-2"), name.clone()]), "jv-2");
        assert_eq!(bound(&[Identity::of_email("Jon@Mail.example"), name.clone()]), "jon-varnel");
        assert_eq!(bound(&[Identity::of_key("jon-varnel-77"), name.clone()]), "jon-varnel jv-2");
        assert_eq!(bound(&[Identity::of_key("jon-varnel-77")]), "");
        assert_eq!(bound(&[Identity::of_any("jon varnel")]), "jon-varnel jv-2");
        // A key made for want of an address stands for the name, until somebody bears it.
        assert_eq!(bound(&[Identity::of_key("~jon-varnel")]), "jon-varnel jv-2");
    }
}
