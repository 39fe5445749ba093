//! Whom a deal is with: the list's own words matched with contacts and companies.
//!
//! Owns the ways in which a list names people (address, key, e-mail, name) and companies. Refuses a name that
//! several people bear, unless the company tells them apart.

use rustc_hash::FxHashMap;

use super::deals_file::Deal;
use crate::classify::company::CompanyClassifier;
use crate::lists::ContactBook;
use crate::people::PersonId;
use crate::people::names::normalised;

/// Whom a deal is with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Match {
    /// How it was found.
    pub kind: MatchKind,
    /// The people concerned.
    pub people: Vec<PersonId>,
}

/// How a deal was matched.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum MatchKind {
    /// A contact whom the list names.
    Contact,
    /// The people at the company that it names.
    Company,
    /// A name that several people bear.
    Ambiguous,
    /// Nobody.
    Nobody,
}

/// Finds people by what a list of deals says of them.
pub(super) struct Finder<'a> {
    book: &'a ContactBook<'a>,
    companies: &'a CompanyClassifier,
    by_email: FxHashMap<String, PersonId>,
    by_name: FxHashMap<String, Vec<PersonId>>,
    by_group: FxHashMap<&'a str, Vec<PersonId>>,
}

impl<'a> Finder<'a> {
    /// Indexes everybody.
    pub(super) fn of(book: &'a ContactBook<'a>, companies: &'a CompanyClassifier) -> Self {
        let mut by_email = FxHashMap::default();
        let mut by_name: FxHashMap<String, Vec<PersonId>> = FxHashMap::default();
        let mut by_group: FxHashMap<&str, Vec<PersonId>> = FxHashMap::default();
        for contact in book.contacts() {
            if let Some(email) = &contact.person.email {
                by_email.insert(email.trim().to_lowercase(), contact.id);
            }
            let name = normalised(&contact.person.name);
            if !name.is_empty() {
                by_name.entry(name).or_default().push(contact.id);
            }
            if let Some(group) = book.company_group(&contact) {
                by_group.entry(group).or_default().push(contact.id);
            }
        }
        Self { book, companies, by_email, by_name, by_group }
    }

    /// The contacts where one of them is found for sure, else the people of the company.
    pub(super) fn find(&self, deal: &Deal) -> Match {
        let group = deal.company.as_deref().map(|company| self.companies.classify(company)).and_then(|verdict| {
            (verdict.absence.is_none() && !verdict.name.group().is_empty()).then(|| verdict.name.group().to_owned())
        });
        let (mut people, mut is_ambiguous) = (Vec::new(), false);
        for cell in deal.contacts.iter().flat_map(|cell| cell.split([';', '|'])) {
            match self.person(cell.trim(), group.as_deref()) {
                Found::One(person) => people.push(person),
                Found::Several => is_ambiguous = true,
                Found::None => {}
            }
        }
        people.sort_unstable();
        people.dedup();
        if !people.is_empty() {
            return Match { kind: MatchKind::Contact, people };
        }
        match group.and_then(|group| self.by_group.get(group.as_str())) {
            Some(people) => Match { kind: MatchKind::Company, people: people.clone() },
            None if is_ambiguous => Match { kind: MatchKind::Ambiguous, people },
            None => Match { kind: MatchKind::Nobody, people },
        }
    }

    fn person(&self, cell: &str, group: Option<&str>) -> Found {
        if cell.is_empty() {
            return Found::None;
        }
        // HubSpot writes "Ana Example (ana@mail.example)".
        let mut words =
            cell.split(|letter: char| letter.is_whitespace() || matches!(letter, '(' | ')' | '<' | '>' | ','));
        if let Some(person) = words.find_map(|word| self.by_email.get(&word.to_lowercase())) {
            return Found::One(*person);
        }
        let directory = self.book.directory;
        let by_key = directory
            .find_key(cell)
            .or_else(|| crate::people::key::profile_key(cell).and_then(|key| directory.find_key(&key)));
        if let Some(person) = by_key {
            return Found::One(person);
        }
        let before_bracket = cell.split(['(', '<']).next().unwrap_or_default().trim();
        let name = normalised(before_bracket);
        // A slug of several words is a key, and nobody's here: whoever bears its words as a name is somebody else.
        if name.contains(' ') && !before_bracket.contains(char::is_whitespace) {
            return Found::None;
        }
        match self.by_name.get(&name).map(Vec::as_slice) {
            None | Some([]) => Found::None,
            Some([only]) => Found::One(*only),
            Some(namesakes) => self.namesake(namesakes, group),
        }
    }

    /// The only namesake at the deal's company.
    fn namesake(&self, namesakes: &[PersonId], group: Option<&str>) -> Found {
        let mut there = namesakes.iter().filter(|id| {
            let contact = self.book.contact(**id);
            group.is_some() && contact.is_some_and(|contact| self.book.company_group(&contact) == group)
        });
        match (there.next(), there.next()) {
            (Some(only), None) => Found::One(*only),
            _ => Found::Several,
        }
    }
}

enum Found {
    One(PersonId),
    Several,
    None,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::conversation::Stage;
    use crate::network::Outcome;
    use crate::network::sample_world::{CLASSIFIER, World, person};

    const TODAY: i32 = 20_000;

    #[test]
    fn deals_are_matched_by_address_key_mail_name_and_company() {
        let mut world = World::new(TODAY);
        world.add(person("ana-1", "Initech Widgets", "CEO"));
        world.add(person("bo-2", "Umbrella Analytics", "CEO").named("Twin"));
        world.add(person("bo-3", "Vandelay Imports", "CEO").named("Twin"));
        let found = |contact: &str, company: &str| {
            let texts = |text: &str| (!text.is_empty()).then(|| text.to_owned());
            let deal = Deal {
                row: 2,
                contacts: texts(contact).into_iter().collect(),
                company: texts(company),
                opened: Some(TODAY - 10),
                closed: None,
                outcome: Outcome::Won,
                stage: Stage::None,
                amount: None,
                source: None,
            };
            world.with_book(|book| {
                let finder = Finder::of(book, &CLASSIFIER.companies);
                let matched = finder.find(&deal);
                let keys: Vec<String> =
                    matched.people.iter().filter_map(|id| Some(book.contact(*id)?.person.key.clone())).collect();
                (matched.kind, keys.join(" "))
            })
        };
        let ana = (MatchKind::Contact, "ana-1".to_owned());
        for contact in [
            "ana-1",
            "https://www.linkedin.com/in/ana-1/",
            "ANA-1@mail.example",
            "Ana-1 Example",
            "X Y (ana-1@mail.example)",
        ] {
            assert_eq!(found(contact, ""), ana, "{contact}");
        }
        assert_eq!(found("", "Initech Widgets GmbH"), (MatchKind::Company, "ana-1".to_owned()));
        assert_eq!(found("Twin Example", ""), (MatchKind::Ambiguous, String::new()));
        assert_eq!(found("Twin Example", "Vandelay Imports S.L."), (MatchKind::Contact, "bo-3".to_owned()));
        // One person of the name is left, and the key is another's.
        assert_eq!(found("ana-1-example", ""), (MatchKind::Nobody, String::new()));
        assert_eq!(found("https://www.linkedin.com/in/ana-1-example", ""), (MatchKind::Nobody, String::new()));
        assert_eq!(found("Nobody Known", "Hooli"), (MatchKind::Nobody, String::new()));
    }
}
