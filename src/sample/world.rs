//! The invented people of one sample: the owner, the connections, and strangers on demand.
//!
//! Owns names, slugs, companies and titles, drawn an entity at a time so that a larger sample keeps the
//! people of a smaller one. Refuses dates of connecting: those follow from the conversations.

use std::collections::HashSet;

use chrono::{Datelike, NaiveDate};
use unicode_normalization::UnicodeNormalization;

use crate::sample::catalogue::Catalogue;
use crate::sample::persona::Habits;
use crate::sample::random::Random;

/// Seconds of a day.
pub(crate) const DAY: i64 = 86_400;

/// Somebody with a name and an address on the site.
#[derive(Debug, Clone, Default)]
pub(crate) struct Person {
    /// Given name.
    pub(crate) given: String,
    /// Family name, with whatever people append to it.
    pub(crate) family: String,
    /// Decoded lower-case slug of the profile URL.
    pub(crate) slug: String,
    /// Index into `LANGUAGES`.
    pub(crate) language: usize,
}

impl Person {
    /// The name as the site shows it.
    pub(crate) fn display(&self) -> String {
        format!("{} {}", self.given, self.family)
    }

    /// The profile URL as messages spell it: raw Unicode.
    pub(crate) fn url(&self) -> String {
        format!("https://www.linkedin.com/in/{}", self.slug)
    }
}

/// A row of Connections.csv.
#[derive(Debug, Clone, Default)]
pub(crate) struct Connection {
    /// Who.
    pub(crate) person: Person,
    /// The name that messages carry where the person has changed it since.
    pub(crate) older_family: Option<String>,
    /// A member who left or is hidden: only the date is shown.
    pub(crate) nameless: bool,
    /// E-mail address; few show it.
    pub(crate) email: String,
    /// Company, empty for one in twenty-five.
    pub(crate) company: String,
    /// Title, empty with nearly the same rows.
    pub(crate) title: String,
    /// Second of connecting, UTC.
    pub(crate) connected_at: i64,
}

impl Connection {
    /// The name under which messages show this person.
    pub(crate) fn message_name(&self) -> String {
        match &self.older_family {
            Some(family) => format!("{} {family}", self.person.given),
            None => self.person.display(),
        }
    }
}

/// All that the writers need to know about people and time.
#[derive(Debug)]
pub(crate) struct World {
    /// The sample's seed.
    pub(crate) seed: u64,
    /// First second of the as-of day, UTC.
    pub(crate) as_of_start: i64,
    /// When the owner joined, UTC.
    pub(crate) registered_at: i64,
    /// The owner of the export.
    pub(crate) owner: Person,
    /// The owner's title.
    pub(crate) owner_title: String,
    /// Current and past employer of the owner; others work there too.
    pub(crate) employers: [String; 2],
    /// Number that archives of 2026 append to file names.
    pub(crate) member_id: u64,
    /// The connections, in no order.
    pub(crate) connections: Vec<Connection>,
}

/// How many people to invent.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Census {
    /// Connections.
    pub(crate) contacts: usize,
    /// How many of them, from the first, will have conversations.
    pub(crate) messaging: usize,
    /// True if one of them changed name.
    pub(crate) rename: bool,
}

/// Years of membership at the as-of day: two in three networks of public exports span about this long.
const YEARS_OF_MEMBERSHIP: i64 = 14;
/// Share of rows that show an e-mail address: the median of public exports is 2.3 %.
const SHARE_WITH_EMAIL: f64 = 0.023;
/// Share of rows without a company: the median of public exports is 4.1 %.
const SHARE_WITHOUT_COMPANY: f64 = 0.041;
/// Share of rows that show nothing but a date in public exports.
const SHARE_NAMELESS: f64 = 0.016;
/// Share of accented names that keep their accents in the slug, so that about 4 % of all slugs are encoded.
const SHARE_OF_ACCENTS_IN_SLUGS: f64 = 0.2;
/// Share of decision makers and so on among `LEVELS`, from the second: what remains after decision makers,
/// in the proportions of a common business network.
const OTHER_LEVELS: [f64; 6] = [0.26, 0.14, 0.42, 0.08, 0.05, 0.05];
/// Indexes that a sample without a persona plants: a pair of one name, one who changed it, one with accents.
pub(crate) const HOMONYMS: [usize; 2] = [3, 4];
pub(crate) const RENAMED: usize = 5;
pub(crate) const ACCENTED: usize = 6;

/// Days since 1970-01-01 of a date.
pub(crate) fn day_number(date: NaiveDate) -> i64 {
    // 719,163 days lie between the first day of the common era and 1970-01-01.
    i64::from(date.num_days_from_ce()) - 719_163
}

impl World {
    /// Invents the owner and the connections.
    pub(crate) fn invent(catalogue: &Catalogue, habits: &Habits, seed: u64, as_of: NaiveDate, census: Census) -> Self {
        let contacts = census.contacts;
        let as_of_start = day_number(as_of) * DAY;
        let registered_at = as_of_start - YEARS_OF_MEMBERSHIP * 365 * DAY + 9 * 3_600;
        let mut random = Random::derive(seed, "owner", 0);
        let language = random.below(catalogue.voices.len());
        let mut owner = name(catalogue, language, &mut random);
        owner.slug = fold(&format!("{}-{}", owner.given, owner.family));
        let mut world = Self {
            seed,
            as_of_start,
            registered_at,
            owner_title: title(catalogue, language, 0, &mut random),
            employers: [company(catalogue, seed, 0), company(catalogue, seed, 1)],
            member_id: 100_000_000 + random.number() % 800_000_000,
            connections: Vec::with_capacity(contacts),
            owner,
        };
        let mut taken = HashSet::from([world.owner.slug.clone()]);
        for index in 0..contacts {
            let connection = world.connection(catalogue, habits, index, census, &mut taken);
            world.connections.push(connection);
        }
        world
    }

    fn connection(
        &self,
        catalogue: &Catalogue,
        habits: &Habits,
        index: usize,
        census: Census,
        taken: &mut HashSet<String>,
    ) -> Connection {
        let Census { contacts, messaging, rename } = census;
        let mut random = Random::derive(self.seed, "connection", index as u64);
        let mut language = if random.chance(0.45) { self.owner.language } else { random.below(catalogue.voices.len()) };
        if index == ACCENTED {
            // French: most of its family names with accents keep them in slugs.
            language = 3;
        }
        let mut person = name(catalogue, language, &mut random);
        if index == ACCENTED {
            for _ in 0..64 {
                if !person.family.is_ascii() && !person.given.is_ascii() {
                    break;
                }
                person = name(catalogue, language, &mut random);
            }
        }
        person.slug = slug(&person, self.seed, index as u64, index == ACCENTED, taken, &mut random);
        let mut connection = Connection { connected_at: self.registered_at, ..Connection::default() };
        // Nobody who left keeps a conversation under a name, so that the nameless come from the silent.
        let silent_share = 1.0 - messaging as f64 / contacts.max(1) as f64;
        let nameless_chance = SHARE_NAMELESS / silent_share.max(SHARE_NAMELESS);
        // The one after is planted with an invitation's note.
        connection.nameless = index >= messaging
            && index != messaging + 1
            && (Random::derive(self.seed, "nameless", index as u64).chance(nameless_chance)
                || (index == messaging && contacts >= messaging + 5 && contacts >= 20));
        if random.chance(SHARE_WITH_EMAIL) || index == 1 {
            connection.email = format!("{}@example.com", fold(&person.slug).replace('-', "."));
        }
        if !random.chance(SHARE_WITHOUT_COMPANY) {
            connection.company = self.company_of(catalogue, contacts, &mut random);
        }
        if !random.chance(SHARE_WITHOUT_COMPANY) && (!connection.company.is_empty() || random.chance(0.1)) {
            let decision_share = habits.value("decision_share");
            let mut weights = [decision_share; 7];
            for (weight, share) in weights.iter_mut().skip(1).zip(OTHER_LEVELS) {
                *weight = share * (1.0 - decision_share);
            }
            let level = random.weighted(&weights);
            connection.title = title(catalogue, language, level, &mut random);
        }
        decorate(&mut person, &mut connection, &mut Random::derive(self.seed, "decoration", index as u64));
        if index == HOMONYMS[1]
            && let Some(twin) = self.connections.get(HOMONYMS[0])
        {
            person.given.clone_from(&twin.person.given);
            person.family.clone_from(&twin.person.family);
        }
        if rename && index == RENAMED {
            let older = name(catalogue, language, &mut random).family;
            let unchanged = older == person.family;
            connection.older_family = Some(if unchanged { format!("{older} {older}") } else { older });
        }
        connection.person = person;
        connection
    }

    /// A quarter of all people work at companies that many know, the rest are nearly alone at theirs.
    fn company_of(&self, catalogue: &Catalogue, contacts: usize, random: &mut Random) -> String {
        let known = (contacts / 12).max(8);
        let index = if random.chance(0.25) {
            // Log-uniform: the first companies gather many people, as in a real network.
            (known as f64).powf(random.unit()) as usize - 1
        } else {
            known + random.below(contacts * 3 + 8)
        };
        company(catalogue, self.seed, index as u64)
    }

    /// A person outside the network. Their indexes may be any.
    pub(crate) fn stranger(&self, catalogue: &Catalogue, index: usize) -> Person {
        let mut random = Random::derive(self.seed, "stranger", index as u64);
        let language = if random.chance(0.5) { self.owner.language } else { random.below(catalogue.voices.len()) };
        let mut person = name(catalogue, language, &mut random);
        person.slug = format!("{}-{}", fold(&person.display()), suffix(self.seed, index as u64 + (1 << 31)));
        person
    }
}

fn name(catalogue: &Catalogue, language: usize, random: &mut Random) -> Person {
    let mut person = Person { language, ..Person::default() };
    if let Some(voice) = catalogue.voices.get(language) {
        person.given = random.pick(&voice.given).cloned().unwrap_or_default();
        person.family = random.pick(&voice.family).cloned().unwrap_or_default();
        // Two family names are the rule in Spanish and common in Portuguese.
        let second = match language {
            1 => 0.6,
            2 => 0.4,
            _ => 0.03,
        };
        if random.chance(second)
            && let Some(family) = random.pick(&voice.family)
        {
            person.family = format!("{} {family}", person.family);
        }
    }
    person
}

fn title(catalogue: &Catalogue, language: usize, level: usize, random: &mut Random) -> String {
    let titles = catalogue.voices.get(language).and_then(|voice| voice.titles.get(level));
    titles.and_then(|titles| random.pick(titles)).cloned().unwrap_or_default()
}

/// The name of a company by its number: an invented word, a trade, sometimes a legal form.
pub(crate) fn company(catalogue: &Catalogue, seed: u64, index: u64) -> String {
    let mut random = Random::derive(seed, "company", index);
    let language = random.below(catalogue.voices.len());
    let mut company = catalogue.companies.name(&mut random);
    if random.chance(0.7)
        && let Some(trade) = catalogue.companies.trades.get(language).and_then(|trades| random.pick(trades))
    {
        company = format!("{company} {trade}");
    }
    if random.chance(0.45)
        && let Some(form) = catalogue.companies.legal_forms.get(language).and_then(|forms| random.pick(forms))
    {
        let comma = if random.chance(0.06) { "," } else { "" };
        company = format!("{company}{comma} {form}");
    }
    company
}

/// Lower-case ASCII letters, digits and hyphens of a text, without its accents.
fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for character in text.nfkd() {
        match character {
            'ß' => folded.push_str("ss"),
            _ if character.is_ascii_alphanumeric() => folded.push(character.to_ascii_lowercase()),
            ' ' | '-' | '.' if !folded.ends_with('-') => folded.push('-'),
            _ => {}
        }
    }
    folded.trim_matches('-').to_owned()
}

/// Eight hexadecimal digits that no other index of the seed has.
fn suffix(seed: u64, index: u64) -> String {
    // An odd factor permutes the numbers below 2^32; the seed only moves the start.
    let scrambled = (index as u32).wrapping_mul(0x9E37_79B1) ^ (crate::sample::random::mix(seed) as u32);
    format!("{scrambled:08x}")
}

fn slug(
    person: &Person,
    seed: u64,
    index: u64,
    keep_accents: bool,
    taken: &mut HashSet<String>,
    random: &mut Random,
) -> String {
    let display = person.display();
    let accented = !display.is_ascii() && (keep_accents || random.chance(SHARE_OF_ACCENTS_IN_SLUGS));
    let base = if accented {
        display.nfc().collect::<String>().to_lowercase().replace([' ', '\''], "-").replace('.', "")
    } else {
        fold(&display)
    };
    let vanity = random.chance(0.35) && taken.insert(base.clone());
    if vanity { base } else { format!("{base}-{}", suffix(seed, index)) }
}

/// What people append to a name, and what they write into a title.
fn decorate(person: &mut Person, connection: &mut Connection, random: &mut Random) {
    if random.chance(0.02) {
        person.family.push_str(random.pick(&[", MBA", ", PhD", ", PMP", ", CFA"]).unwrap_or(&""));
    } else if random.chance(0.004) {
        person.family.push_str(random.pick(&[" 🚀", " ⭐", " 🌱"]).unwrap_or(&""));
    }
    if !connection.title.is_empty() {
        // Inner quotes occur in 0.14 % of rows.
        if random.chance(0.0014) {
            connection.title = format!("{} \"Making things work\"", connection.title);
        } else if random.chance(0.03) && !connection.company.is_empty() {
            connection.title = format!("{} @ {}", connection.title, connection.company);
        } else if random.chance(0.003) {
            connection.title.push_str(" 💡");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn world(contacts: usize) -> World {
        let catalogue = Catalogue::load().expect("catalogue");
        let habits = Habits::load(None).expect("habits");
        let as_of = NaiveDate::from_ymd_opt(2026, 6, 30).expect("date");
        World::invent(&catalogue, &habits, 11, as_of, Census { contacts, messaging: contacts / 3, rename: true })
    }

    #[test]
    fn keys_are_unique_lower_case_and_composed() {
        let world = world(5_000);
        let slugs: HashSet<&str> = world.connections.iter().map(|row| row.person.slug.as_str()).collect();
        assert_eq!(slugs.len(), 5_000);
        for slug in slugs {
            assert_eq!(slug, slug.to_lowercase().nfc().collect::<String>());
            assert!(!slug.contains(['/', '?', ' ', ',']), "{slug}");
        }
    }

    #[test]
    fn shares_resemble_real_exports() {
        let world = world(20_000);
        let share = |test: &dyn Fn(&Connection) -> bool| {
            world.connections.iter().filter(|row| test(row)).count() as f64 / 20_000.0
        };
        assert!((0.010..0.022).contains(&share(&|row| row.nameless)));
        assert!((0.015..0.032).contains(&share(&|row| !row.email.is_empty())));
        assert!((0.03..0.05).contains(&share(&|row| row.company.is_empty())));
        assert!((0.025..0.06).contains(&share(&|row| !row.person.slug.is_ascii())));
        assert!((0.03..0.09).contains(&share(&|row| {
            [&row.person.family, &row.company, &row.title].iter().any(|field| field.contains(','))
        })));
    }

    #[test]
    fn a_larger_sample_keeps_the_people_of_a_smaller_one() {
        let (small, large) = (world(50), world(500));
        for (one, other) in small.connections.iter().zip(&large.connections) {
            assert_eq!(one.person.display(), other.person.display());
        }
    }

    #[test]
    fn planted_people_are_there() {
        let world = world(60);
        let [first, second] = HOMONYMS.map(|index| &world.connections[index].person);
        assert_eq!((&first.given), (&second.given));
        assert_ne!(first.slug, second.slug);
        let renamed = &world.connections[RENAMED];
        assert_ne!(renamed.message_name(), renamed.person.display());
        assert!(!world.connections[ACCENTED].person.slug.is_ascii());
    }
}
