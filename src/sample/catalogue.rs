//! The words that samples are made of: names, titles, companies, dialogues and phrases in seven languages.
//!
//! Owns reading the data files beside it (own work, all of it invented) and the labels of each dialogue:
//! what it says about the tie is written there by hand, never computed by the product's own classifier.
//! Refuses a file that contradicts another.

use crate::error::{Error, Result};
use crate::sample::phrase::Phrase;
use crate::sample::random::Random;

/// The seven languages, in the order of every table of this module.
pub(crate) const LANGUAGES: [&str; 7] = ["en", "es", "pt", "fr", "it", "de", "nl"];

struct Source {
    names: &'static str,
    titles: &'static str,
    phrases: &'static str,
    dialogues: &'static str,
}

macro_rules! source {
    ($language:literal) => {
        Source {
            names: include_str!(concat!("data/names/", $language, ".csv")),
            titles: include_str!(concat!("data/titles/", $language, ".csv")),
            phrases: include_str!(concat!("data/phrases/", $language, ".csv")),
            dialogues: include_str!(concat!("data/dialogues/", $language, ".txt")),
        }
    };
}

const SOURCES: [Source; 7] =
    [source!("en"), source!("es"), source!("pt"), source!("fr"), source!("it"), source!("de"), source!("nl")];
const COMPANIES: &str = include_str!("data/companies.csv");
const DIALOGUES: &str = include_str!("data/dialogues.csv");

/// A level of a title, coarse: enough to give a sample a plausible share of decision makers.
pub(crate) const LEVELS: [&str; 7] = ["decision", "manager", "senior", "individual", "entry", "training", "none"];

/// One language's words.
#[derive(Debug, Clone, Default)]
pub(crate) struct Voice {
    /// Given names.
    pub(crate) given: Vec<String>,
    /// Family names.
    pub(crate) family: Vec<String>,
    /// Job titles, a list a level of `LEVELS`.
    pub(crate) titles: [Vec<String>; 7],
    /// Cities, in the language's own spelling.
    pub(crate) cities: Vec<String>,
    /// Working days.
    pub(crate) days: Vec<String>,
    /// Months.
    pub(crate) months: Vec<String>,
    /// Things to talk about, with their article.
    pub(crate) topics: Vec<String>,
    /// The word between a thing and the client that it is for.
    pub(crate) client: String,
    /// Preposition, article and what they become together: `de`, `el`, `del`.
    pub(crate) contractions: Vec<[String; 3]>,
    /// Neutral statements that lengthen a message and change nothing.
    pub(crate) fillers: Vec<Phrase>,
}

/// Parts of company names. The joined words are inventions.
#[derive(Debug, Clone, Default)]
pub(crate) struct CompanyParts {
    stems: Vec<String>,
    endings: Vec<String>,
    /// Legal forms, a list a language.
    pub(crate) legal_forms: [Vec<String>; 7],
    /// Words of a trade, a list a language.
    pub(crate) trades: [Vec<String>; 7],
}

impl CompanyParts {
    /// An invented word of two parts.
    pub(crate) fn name(&self, random: &mut Random) -> String {
        let mut name = random.pick(&self.stems).cloned().unwrap_or_default();
        if let Some(ending) = random.pick(&self.endings) {
            name.push_str(ending);
        }
        name
    }
}

/// What a dialogue is used for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Family {
    Talk,
    Attachment,
    WeakReply,
    OpenSingle,
    OpenFirst,
    OpenAfter,
    WaitSingle,
    WaitAfter,
    NudgedOut,
    DealFirst,
    DealConfirmed,
    DealProposal,
    DealProposalOpen,
    DealInvoice,
    DealContract,
    DealContractOpen,
    DealSigned,
    Decline,
    DeclineFinal,
    Boiler,
    PitchIn,
    PitchOut,
    Blast,
    BlastAsked,
    Promise,
    Stranger,
    Spam,
    Group,
    Draft,
    Sponsored,
}

const FAMILIES: [(&str, Family); 30] = [
    ("talk", Family::Talk),
    ("attachment", Family::Attachment),
    ("weak_reply", Family::WeakReply),
    ("open_single", Family::OpenSingle),
    ("open_first", Family::OpenFirst),
    ("open_after", Family::OpenAfter),
    ("wait_single", Family::WaitSingle),
    ("wait_after", Family::WaitAfter),
    ("nudged_out", Family::NudgedOut),
    ("deal_first", Family::DealFirst),
    ("deal_confirmed", Family::DealConfirmed),
    ("deal_proposal", Family::DealProposal),
    ("deal_proposal_open", Family::DealProposalOpen),
    ("deal_invoice", Family::DealInvoice),
    ("deal_contract", Family::DealContract),
    ("deal_contract_open", Family::DealContractOpen),
    ("deal_signed", Family::DealSigned),
    ("decline", Family::Decline),
    ("decline_final", Family::DeclineFinal),
    ("boiler", Family::Boiler),
    ("pitch_in", Family::PitchIn),
    ("pitch_out", Family::PitchOut),
    ("blast", Family::Blast),
    ("blast_asked", Family::BlastAsked),
    ("promise", Family::Promise),
    ("stranger", Family::Stranger),
    ("spam", Family::Spam),
    ("group", Family::Group),
    ("draft", Family::Draft),
    ("sponsored", Family::Sponsored),
];

/// Who says a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Speaker {
    /// The owner of the export.
    Owner,
    /// The other person of a one-to-one thread.
    Contact,
    /// A member of a group, counted from 0.
    Member(u8),
}

/// How a dialogue leaves the two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ends {
    /// Nobody owes anything.
    Closed,
    /// The owner owes a reply.
    Owed,
    /// The contact does.
    Awaiting,
}

/// One line of a dialogue.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Turn {
    /// Who speaks.
    pub(crate) speaker: Speaker,
    /// Least days since the line before.
    pub(crate) minimum_gap_days: i64,
}

/// A dialogue with its labels and its lines in seven languages.
#[derive(Debug, Clone)]
pub(crate) struct Dialogue {
    /// Its name, the same in every language.
    pub(crate) name: String,
    /// What it is used for.
    pub(crate) family: Family,
    /// Its turns in order.
    pub(crate) turns: Vec<Turn>,
    /// True if owner and contact may change places.
    pub(crate) mirror: bool,
    /// True if both sides say something of weight.
    pub(crate) two_way: bool,
    /// The stage that it reaches, as product.md spells it.
    pub(crate) stage: &'static str,
    /// How it leaves the two.
    pub(crate) ends: Ends,
    /// What is owed or awaited: question, request, stage, note, greeting; empty for none.
    pub(crate) kind: &'static str,
    /// True if the owner's last words promise something.
    pub(crate) promise: bool,
    /// Lines by language, then by turn.
    pub(crate) lines: [Vec<Phrase>; 7],
}

/// Stages from low to high; the three that are proposals share a rank.
const STAGES: [(&str, u8); 9] = [
    ("none", 0),
    ("call", 1),
    ("meeting", 1),
    ("demo", 1),
    ("confirmed", 2),
    ("proposal", 3),
    ("invoice", 4),
    ("contract", 5),
    ("signed", 6),
];

/// Rank of a stage; 0 for none.
pub(crate) fn stage_rank(stage: &str) -> u8 {
    STAGES.iter().find(|(name, _)| *name == stage).map_or(0, |(_, rank)| *rank)
}

/// Everything that is read from the data files.
#[derive(Debug, Clone)]
pub(crate) struct Catalogue {
    /// Words by language.
    pub(crate) voices: [Voice; 7],
    /// Parts of company names.
    pub(crate) companies: CompanyParts,
    /// All dialogues, by name.
    pub(crate) dialogues: Vec<Dialogue>,
}

fn wrong(problem: impl Into<String>) -> Error {
    Error::Internal { stage: "sample", problem: problem.into() }
}

fn rows(text: &'static str) -> impl Iterator<Item = Result<csv::StringRecord>> {
    csv::Reader::from_reader(text.as_bytes()).into_records().map(|row| row.map_err(|error| wrong(error.to_string())))
}

fn field(row: &csv::StringRecord, index: usize) -> &str {
    row.get(index).unwrap_or_default()
}

impl Catalogue {
    /// Reads the embedded files.
    ///
    /// # Errors
    /// A data file that contradicts another; the tests keep this from being shipped.
    pub(crate) fn load() -> Result<Self> {
        let mut voices: [Voice; 7] = Default::default();
        for (voice, source) in voices.iter_mut().zip(&SOURCES) {
            load_voice(voice, source)?;
        }
        Ok(Self { voices, companies: load_companies()?, dialogues: load_dialogues()? })
    }

    /// Indexes of the dialogues of a family.
    pub(crate) fn family(&self, family: Family) -> Vec<usize> {
        (0..self.dialogues.len())
            .filter(|&index| self.dialogues.get(index).is_some_and(|dialogue| dialogue.family == family))
            .collect()
    }
}

fn load_voice(voice: &mut Voice, source: &Source) -> Result<()> {
    for row in rows(source.names) {
        let row = row?;
        match field(&row, 0) {
            "given" => voice.given.push(field(&row, 1).to_owned()),
            "family" => voice.family.push(field(&row, 1).to_owned()),
            other => return Err(wrong(format!("unknown kind of name `{other}`"))),
        }
    }
    for row in rows(source.titles) {
        let row = row?;
        let level = LEVELS.iter().position(|level| *level == field(&row, 0));
        let titles = level.and_then(|level| voice.titles.get_mut(level));
        titles.ok_or_else(|| wrong("unknown level of a title"))?.push(field(&row, 1).to_owned());
    }
    for row in rows(source.phrases) {
        let row = row?;
        let text = field(&row, 1).to_owned();
        match field(&row, 0) {
            "city" => voice.cities.push(text),
            "day" => voice.days.push(text),
            "month" => voice.months.push(text),
            "topic" => voice.topics.push(text),
            "client" => voice.client = text,
            "contraction" => voice.contractions.push(contraction(&text)?),
            "filler" => voice.fillers.push(Phrase::parse(&text).map_err(wrong)?),
            other => return Err(wrong(format!("unknown kind of phrase `{other}`"))),
        }
    }
    Ok(())
}

/// Reads `de el=del`; an elided article keeps its apostrophe and joins the next word.
fn contraction(text: &str) -> Result<[String; 3]> {
    let (apart, joined) = text.split_once('=').ok_or_else(|| wrong("a contraction has no `=`"))?;
    let (preposition, article) = apart.split_once(' ').ok_or_else(|| wrong("a contraction is of two words"))?;
    let spaced = |word: &str| if word.ends_with('\'') { word.to_owned() } else { format!("{word} ") };
    Ok([format!(" {preposition} "), spaced(article), format!(" {}", spaced(joined))])
}

fn load_companies() -> Result<CompanyParts> {
    let mut parts = CompanyParts::default();
    for row in rows(COMPANIES) {
        let row = row?;
        let text = field(&row, 2).to_owned();
        let language = LANGUAGES.iter().position(|language| *language == field(&row, 1));
        let by_language = match field(&row, 0) {
            "stem" => Some(&mut parts.stems),
            "ending" => Some(&mut parts.endings),
            "legal_form" => language.and_then(|language| parts.legal_forms.get_mut(language)),
            "trade" => language.and_then(|language| parts.trades.get_mut(language)),
            _ => None,
        };
        by_language.ok_or_else(|| wrong("unknown part of a company's name"))?.push(text);
    }
    Ok(parts)
}

fn known(value: &str, choices: &[&'static str], what: &str) -> Result<&'static str> {
    choices.iter().find(|choice| **choice == value).copied().ok_or_else(|| wrong(format!("unknown {what} `{value}`")))
}

fn load_dialogues() -> Result<Vec<Dialogue>> {
    let mut scripts = Vec::with_capacity(SOURCES.len());
    for source in &SOURCES {
        scripts.push(parse_script(source.dialogues)?);
    }
    let mut dialogues = Vec::new();
    for (position, row) in rows(DIALOGUES).enumerate() {
        let row = row?;
        let name = field(&row, 0).to_owned();
        let family = FAMILIES.iter().find(|(spelling, _)| *spelling == field(&row, 1)).map(|(_, family)| *family);
        let speakers = field(&row, 2);
        let gaps: Vec<i64> = field(&row, 3).split(';').map(|gap| gap.parse().unwrap_or(0)).collect();
        let mut lines: [Vec<Phrase>; 7] = Default::default();
        for ((script, language), lines) in scripts.iter().zip(LANGUAGES).zip(&mut lines) {
            let Some(entry) = script.get(position).filter(|entry| entry.name == name) else {
                return Err(wrong(format!("`{name}` is missing or out of order in {language}")));
            };
            if entry.speakers != speakers {
                return Err(wrong(format!("`{name}` has other speakers in {language}")));
            }
            lines.clone_from(&entry.lines);
        }
        let mut turns = Vec::new();
        for (index, letter) in speakers.chars().enumerate() {
            let speaker = match letter {
                'O' => Speaker::Owner,
                'C' => Speaker::Contact,
                '1'..='9' => Speaker::Member(letter as u8 - b'1'),
                _ => return Err(wrong(format!("unknown speaker `{letter}` in `{name}`"))),
            };
            turns.push(Turn { speaker, minimum_gap_days: gaps.get(index).copied().unwrap_or(0) });
        }
        let stages: Vec<&'static str> = STAGES.iter().map(|(stage, _)| *stage).collect();
        dialogues.push(Dialogue {
            family: family.ok_or_else(|| wrong(format!("unknown family of `{name}`")))?,
            turns,
            mirror: field(&row, 4) == "yes",
            two_way: field(&row, 5) == "yes",
            stage: known(field(&row, 6), &stages, "stage")?,
            ends: match field(&row, 7) {
                "owed" => Ends::Owed,
                "awaiting" => Ends::Awaiting,
                "closed" => Ends::Closed,
                _ => return Err(wrong(format!("unknown end of `{name}`"))),
            },
            kind: known(field(&row, 8), &["", "question", "request", "stage", "note", "greeting"], "kind")?,
            promise: field(&row, 9) == "yes",
            name,
            lines,
        });
    }
    Ok(dialogues)
}

struct ScriptEntry {
    name: String,
    speakers: String,
    lines: Vec<Phrase>,
}

/// A script is a name on a line of its own, then lines of `speaker: text`.
fn parse_script(text: &str) -> Result<Vec<ScriptEntry>> {
    let mut entries: Vec<ScriptEntry> = Vec::new();
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        match (line.split_once(": "), entries.last_mut()) {
            (Some((speaker, words)), Some(entry)) if speaker.chars().count() == 1 => {
                entry.speakers.push_str(speaker);
                entry.lines.push(Phrase::parse(words).map_err(wrong)?);
            }
            _ => entries.push(ScriptEntry { name: line.trim().to_owned(), speakers: String::new(), lines: Vec::new() }),
        }
    }
    Ok(entries)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_enough_of_everything() {
        let catalogue = Catalogue::load().expect("the data files agree with one another");
        for (voice, language) in catalogue.voices.iter().zip(LANGUAGES) {
            assert!(voice.given.len() >= 120 && voice.family.len() >= 120, "names of {language}");
            assert!(voice.titles.iter().map(Vec::len).sum::<usize>() >= 60, "titles of {language}");
            assert!(voice.titles.iter().all(|titles| !titles.is_empty()), "levels of {language}");
            assert_eq!((voice.days.len(), voice.months.len()), (5, 12), "{language}");
            assert!(voice.cities.len() >= 25 && voice.topics.len() >= 20 && voice.fillers.len() >= 10, "{language}");
            assert!(!voice.client.is_empty(), "{language}");
        }
        assert!(catalogue.dialogues.len() >= 40);
        for (_, family) in FAMILIES {
            assert!(!catalogue.family(family).is_empty(), "{family:?} has no dialogue");
        }
    }

    #[test]
    fn data_files_are_sorted_and_hold_nothing_twice() {
        for source in &SOURCES {
            for text in [source.names, source.titles, source.phrases] {
                let lines: Vec<Vec<String>> =
                    rows(text).map(|row| row.expect("row").iter().map(str::to_owned).collect()).collect();
                assert!(lines.windows(2).all(|pair| pair[0] < pair[1]), "unsorted near {:?}", lines.first());
            }
        }
        let names: Vec<String> = rows(DIALOGUES).map(|row| row.expect("row")[0].to_owned()).collect();
        assert!(names.windows(2).all(|pair| pair[0] < pair[1]));
    }

    #[test]
    fn labels_fit_the_turns() {
        for dialogue in Catalogue::load().expect("catalogue").dialogues {
            let last = dialogue.turns.last().expect("a turn").speaker;
            match dialogue.ends {
                Ends::Owed => assert_eq!(last, Speaker::Contact, "{}", dialogue.name),
                Ends::Awaiting => assert_eq!(last, Speaker::Owner, "{}", dialogue.name),
                Ends::Closed => assert!(dialogue.kind.is_empty(), "{}", dialogue.name),
            }
            let speaks = |speaker| dialogue.turns.iter().any(|turn| turn.speaker == speaker);
            if dialogue.two_way {
                assert!(speaks(Speaker::Owner) && speaks(Speaker::Contact), "{}", dialogue.name);
            }
            assert!(dialogue.stage == "none" || dialogue.two_way, "a stage needs two sides: {}", dialogue.name);
            assert!(!dialogue.mirror || dialogue.ends == Ends::Closed && !dialogue.promise, "{}", dialogue.name);
            assert!(!dialogue.promise || last == Speaker::Owner, "{}", dialogue.name);
        }
    }

    #[test]
    fn the_asked_blast_is_the_webinars_own_text() {
        let text = |language: &Source, name: &str| {
            let after = language.dialogues.split(&format!("{name}\n")).nth(1).expect("dialogue");
            after.lines().next().expect("line").to_owned()
        };
        for source in &SOURCES {
            assert_eq!(text(source, "blast-asked"), text(source, "blast-webinar"));
        }
    }
}
