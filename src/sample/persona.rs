//! Personas: how much a person of a kind writes, posts, invites and answers.
//!
//! Owns the table of habits (data/personas.csv, each knob with its reason). Refuses to know how a
//! habit becomes rows: that is the writers' part.

use crate::error::{Error, Result};

/// A kind of user, as the scoring model's reference persons.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Persona {
    /// Joined this quarter.
    New,
    /// 500 contacts, looks in once a week, answers after days.
    Casual,
    /// Uses the network as a part of the job.
    Mid,
    /// Lives by conversations.
    Expert,
    /// Much out, little back: tools send the messages.
    MassAutomator,
}

const TABLE: &str = include_str!("data/personas.csv");
const NAMES: [(&str, Persona); 5] = [
    ("new", Persona::New),
    ("casual", Persona::Casual),
    ("mid", Persona::Mid),
    ("expert", Persona::Expert),
    ("mass-automator", Persona::MassAutomator),
];
const ALL: [Persona; 5] = [Persona::New, Persona::Casual, Persona::Mid, Persona::Expert, Persona::MassAutomator];

impl Persona {
    /// Every persona, from least to most use.
    #[must_use]
    pub fn all() -> &'static [Self] {
        &ALL
    }

    /// The name that is typed after `--persona`.
    #[must_use]
    pub fn name(self) -> &'static str {
        NAMES.iter().find(|(_, persona)| *persona == self).map_or("mid", |(name, _)| name)
    }

    /// The persona of a name; `None` if there is none of that name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        NAMES.iter().find(|(spelling, _)| spelling.eq_ignore_ascii_case(name)).map(|(_, persona)| *persona)
    }
}

/// A persona's column of the table; the default column where no persona is asked for.
#[derive(Debug, Clone)]
pub(crate) struct Habits {
    values: Vec<(String, f64)>,
}

impl Habits {
    /// Reads the column of a persona.
    ///
    /// # Errors
    /// A table that cannot be read; the tests keep this from being shipped.
    pub(crate) fn load(persona: Option<Persona>) -> Result<Self> {
        let wrong = |problem: String| Error::Internal { stage: "sample", problem };
        let column = persona.map_or_else(|| "default".to_owned(), |persona| persona.name().replace('-', "_"));
        let mut reader = csv::Reader::from_reader(TABLE.as_bytes());
        let headers = reader.headers().map_err(|error| wrong(error.to_string()))?.clone();
        let position = headers.iter().position(|header| header == column);
        let position = position.ok_or_else(|| wrong(format!("no column {column} of habits")))?;
        let mut values = Vec::new();
        for row in reader.records() {
            let row = row.map_err(|error| wrong(error.to_string()))?;
            let value = row.get(position).and_then(|value| value.parse::<f64>().ok());
            let knob = row.get(0).unwrap_or_default().to_owned();
            let value = value.ok_or_else(|| wrong(format!("habit {knob} of {column} is no number")))?;
            values.push((knob, value));
        }
        Ok(Self { values })
    }

    /// A habit by name; 0 for a knob that the table does not hold (the tests look for such names).
    pub(crate) fn value(&self, knob: &str) -> f64 {
        self.values.iter().find(|(name, _)| name == knob).map_or(0.0, |(_, value)| *value)
    }

    /// A habit as a whole number.
    pub(crate) fn count(&self, knob: &str) -> usize {
        self.value(knob).max(0.0).round() as usize
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_persona_has_every_habit() {
        for persona in Persona::all().iter().copied().map(Some).chain([None]) {
            let habits = Habits::load(persona).expect("table");
            assert_eq!(habits.values.len(), TABLE.lines().count() - 1);
            assert!(habits.value("contacts") > 0.0 && habits.value("messages") > 0.0);
            for share in ["messaging_share", "decision_share", "living_share", "invitation_acceptance"] {
                assert!((0.0..=1.0).contains(&habits.value(share)), "{share}");
            }
        }
    }

    #[test]
    fn every_knob_that_is_asked_for_is_in_the_table() {
        let sources = [
            include_str!("plan.rs"),
            include_str!("world.rs"),
            include_str!("activity.rs"),
            include_str!("profile.rs"),
            include_str!("invitations.rs"),
            include_str!("mod.rs"),
        ];
        let mut asked = 0;
        for source in sources {
            for call in ["habits.value(\"", "habits.count(\""] {
                for after in source.split(call).skip(1) {
                    let knob = after.split('"').next().unwrap_or_default();
                    assert!(TABLE.lines().any(|line| line.starts_with(&format!("{knob},"))), "{knob}");
                    asked += 1;
                }
            }
        }
        assert!(asked >= 20, "only {asked} knobs are used");
    }

    #[test]
    fn names_parse_back() {
        for &persona in Persona::all() {
            assert_eq!(Persona::parse(persona.name()), Some(persona));
        }
        assert_eq!(Persona::parse("guru"), None);
    }
}
