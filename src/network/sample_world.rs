//! Small invented networks for the tests of this room.
//!
//! Owns people by key with their conversations, judged by the real stages. Refuses files.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use crate::classify::{Classifier, Target, TargetSpecification};
use crate::conversation::{ContactDay, MessageMark, Opener, Relationship, Reply, Side, Sides, Stage, StageReached};
use crate::correspondence::Quotes;
use crate::export::{Connection, Day, Export};
use crate::lists::{ContactBook, Role, Standing, SupportFiles};
use crate::people::{Backing, Connections, ExchangeTable, assemble};
use crate::tie::{Support, measure};

const DAY_SECONDS: i64 = 86_400;

pub(super) static CLASSIFIER: LazyLock<Classifier> = LazyLock::new(|| Classifier::new(None).unwrap());

/// One invented contact.
#[derive(Debug, Clone, Default)]
pub(super) struct Invented {
    connection: Option<Connection>,
    pub relationship: Relationship,
    role: Option<Role>,
}

/// A contact of a key (its name is the key), a company and a position.
pub(super) fn person(key: &str, company: &str, position: &str) -> Invented {
    let text = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    Invented {
        connection: Some(Connection {
            first_name: key.to_owned(),
            last_name: "Example".to_owned(),
            url: Some(format!("https://www.linkedin.com/in/{key}")),
            email: Some(format!("{key}@mail.example")),
            company: text(company),
            position: text(position),
            connected_on: Some(Day(15_000)),
            is_nameless: false,
            file: 0,
        }),
        ..Invented::default()
    }
}

impl Invented {
    /// Connected on a UTC day.
    pub fn connected(mut self, day: Option<i32>) -> Self {
        if let Some(connection) = &mut self.connection {
            connection.connected_on = day.map(Day);
        }
        self
    }

    /// Called by another name.
    pub fn named(mut self, first_name: &str) -> Self {
        if let Some(connection) = &mut self.connection {
            connection.first_name = first_name.to_owned();
        }
        self
    }

    /// In a role.
    pub fn role(mut self, role: Role) -> Self {
        self.role = Some(role);
        self
    }

    /// An exchange every so many days from a day to another.
    pub fn every(mut self, step_days: usize, from: i32, to: i32) -> Self {
        let relationship = &mut self.relationship;
        relationship.days =
            (from..=to).step_by(step_days).map(|day| ContactDay { day, out_quality: 1.0, in_quality: 1.0 }).collect();
        let time = |day: i32| Some(i64::from(day) * DAY_SECONDS);
        let last = relationship.days.last().and_then(|day| time(day.day));
        relationship.two_way = true;
        relationship.two_way_since = time(from);
        relationship.last_contact = Sides { them: last, owner: last };
        relationship.last_human_contact = relationship.last_contact;
        self
    }

    /// An exchange a week from a day to another.
    pub fn weekly(self, from: i32, to: i32) -> Self {
        self.every(7, from, to)
    }

    /// The owner wrote first on a day; the answer came after so many days.
    pub fn opened(mut self, day: i32, answered_after_days: Option<i64>) -> Self {
        self.relationship.opener = Some(Opener {
            message: MessageMark { row: 0, time: i64::from(day) * DAY_SECONDS, outbound: true },
            is_first_word: true,
            is_template: false,
            is_pitch_first: false,
            answered_after_seconds: answered_after_days.map(|days| days * DAY_SECONDS),
        });
        self.relationship.began = Some(Side::Owner);
        self.relationship.starts.owner = 1;
        self
    }

    /// Turns of either side, and turns that were answered as replies within the hour.
    pub fn turns(mut self, owner: u32, them: u32) -> Self {
        self.relationship.turns = Sides { them, owner };
        self.relationship.alternations = (owner + them).saturating_sub(1);
        self
    }

    /// Asked by the other side so often, answered by `by` after so many hours.
    pub fn replied(mut self, by: Side, day: i32, hours: i64, count: usize) -> Self {
        for place in 0..count {
            let asked_at = (i64::from(day) + place as i64) * DAY_SECONDS;
            let replied_at = Some(asked_at + hours * 3_600);
            self.relationship.replies.push(Reply { asked_at, replied_at, by, to_an_ask: true });
        }
        self
    }

    /// A stage reached on a day.
    pub fn stage(mut self, stage: Stage, day: i32) -> Self {
        let reached = StageReached { stage, time: Some(i64::from(day) * DAY_SECONDS), ..StageReached::default() };
        self.relationship.stage = reached;
        self.relationship.stage_steps.push(reached);
        self
    }
}

/// Invented contacts on one day.
pub(super) struct World {
    people: Vec<Invented>,
    pub target: TargetSpecification,
    pub export: Export,
    /// Whether the export holds messages.
    pub has_messages: bool,
    as_of_day: i32,
}

impl World {
    pub fn new(as_of_day: i32) -> Self {
        Self {
            people: Vec::new(),
            target: TargetSpecification::default(),
            export: Export::default(),
            has_messages: true,
            as_of_day,
        }
    }

    pub fn add(&mut self, person: Invented) {
        self.people.push(person);
    }

    /// Judges everybody and hands over the book.
    pub fn with_book<T>(&self, look: impl FnOnce(&ContactBook<'_>) -> T) -> T {
        let target = Target::new(&self.target).unwrap();
        let connections = Connections::of(self.people.iter().filter_map(|person| person.connection.clone()).collect());
        let export = Export::default();
        let directory = assemble(connections, &export, &ExchangeTable::default(), None, &[]);
        let by_key: FxHashMap<String, &Invented> = self
            .people
            .iter()
            .filter_map(|person| {
                let url = person.connection.as_ref().and_then(|connection| connection.url.as_deref())?;
                Some((crate::people::key::profile_key(url)?, person))
            })
            .collect();
        let of = |key: &str| by_key.get(key).copied();
        let relationships: Vec<Relationship> = directory
            .people
            .iter()
            .map(|person| of(&person.key).map(|known| known.relationship.clone()).unwrap_or_default())
            .collect();
        let judgements = CLASSIFIER.judge_people(&directory.people);
        let fits = target.fit_people(&directory.people, &judgements, &CLASSIFIER.companies);
        let ties: Vec<_> = relationships
            .iter()
            .map(|relationship| measure(relationship, Support::default(), self.as_of_day))
            .collect();
        let standings: Vec<Standing> = directory
            .people
            .iter()
            .map(|person| Standing { role: of(&person.key).and_then(|known| known.role), ..Standing::default() })
            .collect();
        let book = ContactBook {
            directory: &directory,
            judgements: &judgements,
            fits: &fits,
            relationships: &relationships,
            ties: &ties,
            backings: &vec![Backing::default(); directory.people.len()],
            standings: &standings,
            quotes: &Quotes::default(),
            outcomes: &rustc_hash::FxHashMap::default(),
            support_files: SupportFiles::default(),
            has_messages: self.has_messages,
            owner_known: true,
            target_stated: target.is_stated(),
            target_names_sectors: target.names_sectors(),
            as_of_day: self.as_of_day,
        };
        look(&book)
    }
}
