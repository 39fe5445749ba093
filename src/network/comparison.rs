//! The owner beside their own contacts, and groups of contacts beside one another.
//!
//! Owns what is counted on both sides of the same threads, and the rates by sector and seniority. Refuses
//! rates that the export cannot give: an invitation that was not accepted names no company and no title.

use rustc_hash::FxHashMap;
use serde::Serialize;

use super::figures::{Change, CountedRate, Figure, GroupFigure, Sentence, Tally, rounded};
use super::shape::group_figures;
use crate::classify::company::Sector;
use crate::classify::title::Seniority;
use crate::conversation::{Side, day_of};
use crate::export::{Direction, Export, FileKind};
use crate::lists::{Contact, ContactBook};
use crate::people::names::normalised;
use crate::score::comparison::{GROUP_PRIOR_WEIGHT, Versus, VersusNetworkFacts, too_few_to_compare, versus_network};
use crate::score::inputs::INVITATION_MATURE_DAYS;
use crate::score::statistics::{Proportion, Verdict, difference};
use crate::score::{Argument, Explanation};

/// Days after which a turn that asked counts as unanswered (scoring.md: answers within a week).
const WEEK_DAYS: i32 = 7;

/// Alternations that make a conversation (scoring.md: three or more).
const ALTERNATIONS: usize = 3;

/// People to whom the same note makes it a template (scoring.md: five).
const TEMPLATE_PEOPLE: u32 = 5;

/// Groups that a sentence is made of: the two or three that stand out most are remembered.
const NAMED_GROUPS: usize = 3;

/// Everything compared.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Comparison {
    /// The owner beside their contacts; `None` without messages.
    pub versus_network: Option<Vec<VersusFigure>>,
    /// Said where a habit has too few cases on a side.
    pub too_few: Option<Sentence>,
    /// Invitations accepted; `None` without the file.
    pub acceptance: Option<Acceptance>,
    /// Rates by sector and by seniority; empty without messages.
    pub rates: Vec<RatesByGroup>,
}

/// One habit of the owner's beside the contacts' own.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct VersusFigure {
    /// `reply_time_hours`, `reply_rate`, `question_rate`, `initiation`.
    pub habit: &'static str,
    /// The owner's.
    pub mine: Figure,
    /// Their contacts'.
    pub theirs: Figure,
    /// The owner's less theirs; of initiation its distance from an even split.
    pub difference: Change,
    /// The comparison in words.
    pub sentence: Sentence,
}

impl From<Versus> for VersusFigure {
    fn from(versus: Versus) -> Self {
        Self {
            habit: versus.habit.as_str(),
            mine: versus.mine.into(),
            theirs: versus.theirs.into(),
            difference: versus.difference.into(),
            sentence: versus.explanation.into(),
        }
    }
}

/// Invitations sent and accepted, those of the last two weeks left out.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Acceptance {
    /// All of them.
    pub overall: CountedRate,
    /// Those with a personal note; the same note to five people or more is none.
    pub with_note: CountedRate,
    /// Those without.
    pub without_note: CountedRate,
    /// With a note less without; `None` below five cases on a side.
    pub note_effect: Option<Change>,
    /// Acceptance in words, and why there is none by sector.
    pub sentences: Vec<Sentence>,
}

/// What is rated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Rated {
    /// First messages of the owner's that were answered.
    Reply,
    /// Contacts whom the owner wrote to with three alternations or more.
    Depth,
    /// Two-way ties in which a call, meeting or later stage came up.
    Stage,
}

/// By what the contacts are grouped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum GroupedBy {
    /// Top-level sector.
    Sector,
    /// Level of the position.
    Seniority,
}

impl GroupedBy {
    /// Name of the vocabulary that the groups' labels are of.
    #[must_use]
    pub fn vocabulary(self) -> &'static str {
        match self {
            Self::Sector => "sector",
            Self::Seniority => "seniority",
        }
    }
}

/// A rate by group.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RatesByGroup {
    /// What is rated.
    pub rate: Rated,
    /// By what.
    pub by: GroupedBy,
    /// Over all groups.
    pub overall: CountedRate,
    /// The groups with cases: sectors by their cases, levels by the ladder; the unknown last.
    pub groups: Vec<GroupFigure>,
    /// The groups that stand out, in words.
    pub sentences: Vec<Sentence>,
}

/// Compares everything as of the book's day.
pub(super) fn comparison(book: &ContactBook<'_>, export: &Export) -> Comparison {
    let acceptance = acceptance(book, export);
    if !has_conversations(book) {
        return Comparison { acceptance, ..Comparison::default() };
    }
    let versus: Vec<VersusFigure> = versus_network(versus_facts(book)).into_iter().map(VersusFigure::from).collect();
    const HABITS: usize = 4;
    let too_few = (versus.len() < HABITS).then(|| too_few_to_compare().into());
    Comparison { versus_network: Some(versus), too_few, acceptance, rates: rates(book) }
}

/// Whether messages have a direction at all.
pub(super) fn has_conversations(book: &ContactBook<'_>) -> bool {
    book.has_messages && book.owner_known
}

/// What both sides did in the same one-to-one threads. Replies are those to a turn that asked something, and
/// an ask of the last week that waits is left out; questions are counted where both sides took a turn.
pub(super) fn versus_facts(book: &ContactBook<'_>) -> VersusNetworkFacts {
    let mut facts = VersusNetworkFacts::default();
    let (mut my_replies, mut their_replies) = (Tally::default(), Tally::default());
    let (mut my_questions, mut their_questions) = (Tally::default(), Tally::default());
    let (mut begun, mut conversations) = (0_u32, 0_u32);
    for relationship in book.relationships {
        for reply in relationship.replies.iter().filter(|reply| reply.to_an_ask) {
            let (hours, tally) = match reply.by {
                Side::Owner => (&mut facts.my_reply_hours, &mut my_replies),
                Side::Them => (&mut facts.their_reply_hours, &mut their_replies),
            };
            if let Some(time) = reply.replied_at {
                #[expect(clippy::cast_precision_loss)]
                let waited = time.saturating_sub(reply.asked_at) as f64 / 3600.0;
                hours.push(waited);
                tally.add(true);
            } else if book.as_of_day.saturating_sub(day_of(reply.asked_at)) > WEEK_DAYS {
                tally.add(false);
            }
        }
        let (turns, asked) = (relationship.turns, relationship.asked);
        if turns.owner > 0 && turns.them > 0 {
            my_questions.cases += turns.owner;
            my_questions.hits += asked.owner.min(turns.owner);
            their_questions.cases += turns.them;
            their_questions.hits += asked.them.min(turns.them);
        }
        begun += relationship.starts.owner;
        conversations += relationship.starts.owner + relationship.starts.them;
    }
    facts.my_replies = my_replies.proportion();
    facts.their_replies = their_replies.proportion();
    facts.my_questions = my_questions.proportion();
    facts.their_questions = their_questions.proportion();
    facts.begun_by_me = Proportion::new(f64::from(begun), f64::from(conversations));
    facts
}

fn acceptance(book: &ContactBook<'_>, export: &Export) -> Option<Acceptance> {
    export.rows_of(FileKind::Invitations)?;
    let outgoing = || export.invitations.iter().filter(|row| row.direction == Some(Direction::Outgoing));
    let mut copies: FxHashMap<String, u32> = FxHashMap::default();
    for row in outgoing().filter(|row| !row.message.trim().is_empty()) {
        *copies.entry(normalised(&row.message)).or_default() += 1;
    }
    let (mut noted, mut bare) = (Tally::default(), Tally::default());
    for row in outgoing() {
        let Some(time) = row.sent_at else { continue };
        if f64::from(book.as_of_day.saturating_sub(day_of(time))) < INVITATION_MATURE_DAYS {
            continue;
        }
        let person = book.directory.find(row.invitee_url.as_deref(), &row.to);
        let is_accepted =
            person.and_then(|id| book.directory.person(id)).is_some_and(crate::people::Person::is_connection);
        let note = row.message.trim();
        let is_personal =
            !note.is_empty() && copies.get(&normalised(note)).is_none_or(|count| *count < TEMPLATE_PEOPLE);
        if is_personal { noted.add(is_accepted) } else { bare.add(is_accepted) }
    }
    let all = Tally { hits: noted.hits + bare.hits, cases: noted.cases + bare.cases };
    let effect = bare.estimate().zip(noted.estimate()).map(|(bare, noted)| difference(bare, noted));
    let mut sentences: Vec<Sentence> = Vec::new();
    if let Some(overall) = all.estimate() {
        let explanation = Explanation::new("network-acceptance")
            .count("accepted", f64::from(all.hits))
            .count("sent", f64::from(all.cases))
            .number("percent", 100.0 * overall.value, 0);
        sentences.push(explanation.into());
    }
    if let (Some(effect), Some(with), Some(without)) = (effect, noted.estimate(), bare.estimate()) {
        let explanation = Explanation::new("network-acceptance-note")
            .number("with", 100.0 * with.value, 0)
            .number("without", 100.0 * without.value, 0)
            .with("verdict", Argument::Text(verdict_name(effect.verdict).to_owned()));
        sentences.push(explanation.into());
    }
    sentences.push(Explanation::new("network-acceptance-by-group").into());
    Some(Acceptance {
        overall: all.into(),
        with_note: noted.into(),
        without_note: bare.into(),
        note_effect: effect.map(Change::from),
        sentences,
    })
}

fn verdict_name(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Higher => "higher",
        Verdict::Lower => "lower",
        Verdict::NoRealChange => "same",
    }
}

/// One tally a group: every sector and the unknown, or every level.
type Tallies = Vec<Tally>;

/// The rates by sector and by seniority.
fn rates(book: &ContactBook<'_>) -> Vec<RatesByGroup> {
    let sectors = || vec![Tally::default(); Sector::ALL.len() + 1];
    let levels = || vec![Tally::default(); Seniority::ALL.len()];
    let mut by_sector: [Tallies; 3] = [sectors(), sectors(), sectors()];
    let mut by_level: [Tallies; 3] = [levels(), levels(), levels()];
    for contact in book.contacts() {
        for (rate, verdict) in cases(book, &contact).into_iter().enumerate() {
            let Some(is_hit) = verdict else { continue };
            let add = |tallies: &mut [Tallies; 3], group: usize| {
                if let Some(tally) = tallies.get_mut(rate).and_then(|tallies| tallies.get_mut(group)) {
                    tally.add(is_hit);
                }
            };
            add(&mut by_sector, sector_place(&contact));
            add(&mut by_level, level_place(&contact));
        }
    }
    let rated = [Rated::Reply, Rated::Depth, Rated::Stage];
    let sectors = rated.iter().zip(&by_sector).map(|(rate, tallies)| {
        rates_by_group(*rate, GroupedBy::Sector, &sector_labels(), tallies, |group| std::cmp::Reverse(group.cases))
    });
    let levels = rated.iter().zip(&by_level).map(|(rate, tallies)| {
        rates_by_group(*rate, GroupedBy::Seniority, &level_labels(), tallies, |_| std::cmp::Reverse(0))
    });
    sectors.chain(levels).collect()
}

/// Place of a contact's sector among [`sector_labels`].
pub(super) fn sector_place(contact: &Contact<'_>) -> usize {
    contact.judgement.sector.map_or(Sector::ALL.len(), |sector| sector as usize)
}

/// Place of a contact's level among [`level_labels`].
pub(super) fn level_place(contact: &Contact<'_>) -> usize {
    contact.judgement.seniority() as usize
}

/// The sectors and `None` for the unknown.
pub(super) fn sector_labels() -> Vec<Option<&'static str>> {
    Sector::ALL.iter().map(|sector| Some(sector.as_str())).chain(std::iter::once(None)).collect()
}

/// The levels of the ladder, `None` for the unknown.
pub(super) fn level_labels() -> Vec<Option<&'static str>> {
    Seniority::ALL.iter().map(|level| (*level != Seniority::Unknown).then(|| level.as_str())).collect()
}

/// Whether a contact is a case of each rate, and a hit: reply, depth, stage.
fn cases(book: &ContactBook<'_>, contact: &Contact<'_>) -> [Option<bool>; 3] {
    let relationship = contact.relationship;
    let opener = relationship.opener.as_ref().filter(|opener| day_of(opener.message.time) <= book.as_of_day);
    let reply = opener.filter(|opener| opener.is_first_word).and_then(|opener| {
        let is_answered = opener.answered_after_seconds.is_some();
        let is_old = book.as_of_day.saturating_sub(day_of(opener.message.time)) > WEEK_DAYS;
        (is_answered || is_old).then_some(is_answered)
    });
    // As the pillar counts alternations: turns that were answered.
    let passed = relationship.replies.iter().filter(|reply| reply.replied_at.is_some()).count();
    let depth = opener.map(|_| passed >= ALTERNATIONS);
    let stage = relationship.two_way.then(|| relationship.stage.stage.rank() > 0);
    [reply, depth, stage]
}

fn rates_by_group<Order: Ord>(
    rate: Rated,
    by: GroupedBy,
    labels: &[Option<&'static str>],
    tallies: &[Tally],
    order: impl Fn(&GroupFigure) -> Order,
) -> RatesByGroup {
    let mut groups = group_figures(labels, tallies);
    groups.sort_by_key(|group| (group.group.is_none(), order(group)));
    let whole = tallies
        .iter()
        .fold(Tally::default(), |sum, tally| Tally { hits: sum.hits + tally.hits, cases: sum.cases + tally.cases });
    let sentences = stand_outs(rate, by, &groups).into_iter().map(Sentence::from).collect();
    RatesByGroup { rate, by, overall: whole.into(), groups, sentences }
}

/// The groups that differ most from the rest: beyond chance, and with cases enough that their own evidence
/// weighs at least as much as the network's.
fn stand_outs(rate: Rated, by: GroupedBy, groups: &[GroupFigure]) -> Vec<Explanation> {
    let id = |is_higher: bool| match (rate, is_higher) {
        (Rated::Reply, true) => "network-group-reply-higher",
        (Rated::Reply, false) => "network-group-reply-lower",
        (Rated::Depth, true) => "network-group-depth-higher",
        (Rated::Depth, false) => "network-group-depth-lower",
        (Rated::Stage, true) => "network-group-stage-higher",
        (Rated::Stage, false) => "network-group-stage-lower",
    };
    let mut found: Vec<(&'static str, Figure, bool)> = groups
        .iter()
        .filter(|group| f64::from(group.cases) >= GROUP_PRIOR_WEIGHT)
        .filter_map(|group| match (group.group, group.rate, group.verdict) {
            (Some(label), Some(rate), Some(Verdict::Higher)) => Some((label, rate, true)),
            (Some(label), Some(rate), Some(Verdict::Lower)) => Some((label, rate, false)),
            _ => None,
        })
        .collect();
    // The highest rates, then the lowest: what to do more of comes first.
    found.sort_by(|left, right| {
        let order =
            if left.2 { right.1.value.total_cmp(&left.1.value) } else { left.1.value.total_cmp(&right.1.value) };
        right.2.cmp(&left.2).then(order).then_with(|| left.0.cmp(right.0))
    });
    found
        .into_iter()
        .take(NAMED_GROUPS)
        .map(|(label, rate, is_higher)| {
            Explanation::new(id(is_higher))
                .with("group", Argument::Term(by.vocabulary(), label))
                .number("percent", rounded(100.0 * rate.value), 0)
                .number("low", rounded(100.0 * rate.low), 0)
                .number("high", rounded(100.0 * rate.high), 0)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::conversation::Stage;
    use crate::export::Invitation;
    use crate::network::sample_world::{World, person};

    const TODAY: i32 = 20_000;

    fn compared(world: &World) -> Comparison {
        world.with_book(|book| super::comparison(book, &world.export))
    }

    #[test]
    fn both_sides_are_measured_in_the_same_threads() {
        let mut world = World::new(TODAY);
        for place in 0..10 {
            let contact = person(&format!("p{place}"), "Initech", "CEO")
                .weekly(TODAY - 100, TODAY - 10)
                .opened(TODAY - 100, Some(1))
                .turns(6, 5)
                .replied(Side::Owner, TODAY - 90, 2, 3)
                .replied(Side::Them, TODAY - 80, 30, 2);
            world.add(contact);
        }
        let versus = compared(&world).versus_network.unwrap();
        let of = |habit: &str| versus.iter().find(|versus| versus.habit == habit).unwrap();
        assert_eq!((of("reply_time_hours").mine.value, of("reply_time_hours").theirs.value), (2.0, 30.0));
        assert_eq!(of("reply_time_hours").difference.verdict, Verdict::Lower);
        assert_eq!(of("initiation").mine.value, 1.0);
        assert_eq!(of("reply_rate").difference.verdict, Verdict::NoRealChange);
        assert_eq!(of("reply_time_hours").sentence.id, "score-versus-reply-time");
    }

    #[test]
    fn an_ask_of_this_week_that_waits_is_neither_answered_nor_not() {
        let mut world = World::new(TODAY);
        let mut waiting = person("ana", "Initech", "CEO").replied(Side::Them, TODAY - 3, 1, 1);
        waiting.relationship.replies[0].replied_at = None;
        let mut ignored = person("bo", "Initech", "CEO").replied(Side::Them, TODAY - 30, 1, 1);
        ignored.relationship.replies[0].replied_at = None;
        world.add(waiting);
        world.add(ignored);
        let facts = world.with_book(versus_facts);
        assert_eq!(facts.their_replies, Proportion::new(0.0, 1.0));
        assert!(facts.their_reply_hours.is_empty());
    }

    #[test]
    fn a_sector_that_answers_more_stands_out() {
        let mut world = World::new(TODAY);
        for place in 0..40 {
            let bank = person(&format!("bank{place}"), "Example Savings Bank", "Director");
            let nurse = person(&format!("nurse{place}"), "Example General Hospital", "Nurse");
            world.add(bank.opened(TODAY - 60, (place % 4 > 0).then_some(1)));
            world.add(nurse.opened(TODAY - 60, (place % 4 == 0).then_some(1)));
        }
        let rates = compared(&world).rates;
        assert_eq!(rates.len(), 6);
        let reply = &rates[0];
        assert_eq!((reply.rate, reply.by), (Rated::Reply, GroupedBy::Sector));
        assert_eq!((reply.overall.hits, reply.overall.cases), (40, 80));
        let sum: u32 = reply.groups.iter().map(|group| group.cases).sum();
        assert_eq!(sum, 80, "every case is of one group");
        let bank = reply.groups.iter().find(|group| group.group == Some("Financial Services")).unwrap();
        assert_eq!(bank.verdict, Some(Verdict::Higher));
        let rate = bank.rate.unwrap();
        assert!(rate.value < 0.75 && rate.value > 0.6, "drawn towards the network: {}", rate.value);
        assert_eq!(reply.sentences[0].id, "network-group-reply-higher");
        let stage = rates.iter().find(|rates| rates.rate == Rated::Stage).unwrap();
        assert_eq!(stage.overall.cases, 0, "nobody is two-way");
    }

    #[test]
    fn stages_are_rated_among_two_way_ties() {
        let mut world = World::new(TODAY);
        world.add(person("ana", "Initech", "CEO").weekly(TODAY - 90, TODAY).stage(Stage::Call, TODAY - 20));
        world.add(person("bo", "Initech", "CEO").weekly(TODAY - 90, TODAY));
        world.add(person("cy", "Initech", "CEO"));
        let rates = compared(&world).rates;
        let stage = rates.iter().find(|rates| rates.rate == Rated::Stage && rates.by == GroupedBy::Seniority).unwrap();
        assert_eq!((stage.overall.hits, stage.overall.cases), (1, 2));
    }

    #[test]
    fn acceptance_is_told_by_note_and_never_by_sector() {
        let mut world = World::new(TODAY);
        assert_eq!(compared(&world).acceptance, None, "no file, no rate");
        for place in 0..40 {
            let has_note = place % 2 == 0;
            let is_accepted = place % 4 == 0 || place % 8 == 1;
            if is_accepted {
                world.add(person(&format!("p{place}"), "Initech", "CEO"));
            }
            let day = if place == 39 { TODAY - 3 } else { TODAY - 60 };
            world.export.invitations.push(invitation(&format!("p{place}"), day, has_note.then_some(place)));
        }
        world.export.rows_by_kind.insert(FileKind::Invitations, 40);
        let acceptance = compared(&world).acceptance.unwrap();
        assert_eq!((acceptance.overall.hits, acceptance.overall.cases), (15, 39), "this week's is left out");
        assert_eq!((acceptance.with_note.hits, acceptance.with_note.cases), (10, 20));
        assert_eq!((acceptance.without_note.hits, acceptance.without_note.cases), (5, 19));
        assert_eq!(acceptance.sentences.last().map(|sentence| sentence.id), Some("network-acceptance-by-group"));
    }

    fn invitation(key: &str, day: i32, note: Option<i32>) -> Invitation {
        Invitation {
            from: "Owner Example".to_owned(),
            to: format!("{key} Example"),
            sent_at: Some(i64::from(day) * 86_400),
            message: note.map(|number| format!("Your talk number {number} was good")).unwrap_or_default(),
            direction: Some(Direction::Outgoing),
            inviter_url: None,
            invitee_url: Some(format!("https://www.linkedin.com/in/{key}")),
            inviter_urn: None,
            invitee_urn: None,
            file: 0,
        }
    }
}
