//! Why: the story of one tie, the arithmetic of one pillar, the rules of one list, each on one screen.
//!
//! Owns the telling. Refuses to judge anew: every number comes from the stages.

use std::fmt::Write as _;

use super::fold::{fitted, printable, shortened};
use super::judgement_words::{
    company_reasons_in_words, evidence_in_words, flags_in_words, position_in_words, title_sector_in_words,
};
use super::terms::heading;
use super::words::Words;
use crate::conversation::{Side, Stage, day_of};
use crate::lists::{Contact, ContactBook, FinishedList, PendingInvitation};
use crate::pipeline::Findings;
use crate::score::comparison::OfficialIndex;
use crate::score::pillar::Fact;
use crate::score::{Argument, Explanation, Line, Pillar};
use crate::tie::Parts;

/// Names of the parts of S, in the order of [`Parts::values`], with what each measures.
const PARTS: [(&str, &str); 6] = [
    ("volume", "explain-part-volume"),
    ("recency", "explain-part-recency"),
    ("duration", "explain-part-duration"),
    ("reciprocity", "explain-part-reciprocity"),
    ("depth", "explain-part-depth"),
    ("support", "explain-part-support"),
];

/// Lines of a usual terminal, less the one of the next prompt.
const LINES: usize = 23;

/// Years of the timeline and rises of the stage that are told, until all fits the screen.
const BREVITIES: [(usize, usize); 5] = [(6, 3), (4, 3), (2, 3), (1, 2), (1, 1)];

/// Rows of a list that are shown.
const ROWS: usize = 10;

/// Who a person is, how strong the tie, what was said and what is owed.
#[must_use]
pub fn person_text(
    findings: &Findings,
    book: &ContactBook<'_>,
    contact: &Contact<'_>,
    words: &Words,
    width: usize,
) -> String {
    let mut text = String::new();
    for brevity in BREVITIES {
        text.clear();
        append_identity(&mut text, findings, book, contact, words);
        append_strength(&mut text, book, contact, words);
        append_conversation(&mut text, findings, book, contact, words, brevity);
        let story = folded(&text, width);
        if story.lines().count() <= LINES {
            return story;
        }
    }
    cut_off(&text, width)
}

/// A text whose lines are cut off at a width: what remains where folding takes too many lines.
fn cut_off(text: &str, width: usize) -> String {
    text.lines().take(LINES).map(|line| shortened(&printable(line), width) + "\n").collect()
}

/// A text whose lines fit a width, without what could steer a terminal.
fn folded(text: &str, width: usize) -> String {
    text.lines().map(|line| format!("{}\n", fitted(&printable(line), width))).collect()
}

fn append_identity(
    text: &mut String,
    findings: &Findings,
    book: &ContactBook<'_>,
    contact: &Contact<'_>,
    words: &Words,
) {
    let person = contact.person;
    let name = if person.name.is_empty() { words.word("nameless-contact") } else { person.name.clone() };
    let _ = writeln!(text, "{name} ({})", person.key);
    let position = person.position.as_deref().unwrap_or("-");
    let company = person.company.as_deref().unwrap_or("-");
    let _ = writeln!(text, "{position} · {company}");
    let judgement = contact.judgement;
    if let (Some(title), Some(position)) = (&judgement.title, person.position.as_deref()) {
        let flags = flags_in_words(judgement.flags(), words);
        let evidence = evidence_in_words(&title.evidence, position, words);
        let label = format!("{}{flags}", position_in_words(judgement, words));
        let _ = writeln!(text, "  {}", labelled(label, &evidence, words));
    }
    if let Some(company) = book.judgements.company_of(judgement) {
        let mut sector = words.term("sector", judgement.sector.map_or("-", |sector| sector.as_str()));
        if let Some(industry) = judgement.industry {
            let _ = write!(sector, ", {}", words.term("industry", industry.as_str()));
        }
        let reasons = findings.classifier.companies.reasons(company);
        let of_title = title_sector_in_words(judgement, position, words);
        let of_company = company_reasons_in_words(&reasons, words);
        let evidence: Vec<String> = [of_title, of_company].into_iter().filter(|said| !said.is_empty()).collect();
        let mut label = sector;
        if judgement.sector.is_some() || judgement.sector_confidence > 0.0 {
            let _ = write!(label, " ({})", words.number(f64::from(judgement.sector_confidence), 2));
        }
        let _ = writeln!(text, "  {}", labelled(label, &evidence.join(", "), words));
    }
    let target = ["contact-off-target", "contact-target-unknown", "contact-in-target"];
    let verdict = target.get(contact.fit.in_target as usize).map(|id| words.word(id)).unwrap_or_default();
    let decides = words.word(if contact.fit.decision_maker { "explain-decides" } else { "explain-decides-not" });
    let _ = writeln!(text, "  {verdict}, {decides}");
    if let Some(day) = person.connected_on {
        let _ = writeln!(text, "  {} {}", words.word("explain-connected-on"), words.day(day.0));
    }
    if person.shares_name {
        let _ = writeln!(text, "  {}", words.word("contact-shares-name"));
    }
}

fn append_strength(text: &mut String, book: &ContactBook<'_>, contact: &Contact<'_>, words: &Words) {
    if let Some(reason) = book.why_no_ties() {
        let unknown = Explanation::new("explain-strength-unknown").with("reason", Argument::Message(reason));
        let _ = writeln!(text, "\n{}", words.say(&unknown));
        return;
    }
    let strength = &contact.tie.strength;
    let state = Explanation::new("explain-strength")
        .number("strength", strength.score, 0)
        .with("state", Argument::Message(state_message(contact)))
        .number("peak", contact.tie.peak, 0);
    let _ = writeln!(text, "\n{}", words.say(&state));
    let names: Vec<String> = PARTS.iter().map(|(name, _)| heading(name, words)).collect();
    let width = names.iter().map(|name| unicode_width::UnicodeWidthStr::width(name.as_str())).max().unwrap_or(0);
    for ((((_, id), name), value), points) in PARTS.iter().zip(&names).zip(strength.parts.values()).zip(Parts::POINTS) {
        // At most ten marks: a share between 0 and 1.
        let filled = (value.clamp(0.0, 1.0) * 10.0).round() as usize;
        let bar = format!("{}{}", "█".repeat(filled), "░".repeat(10 - filled));
        let _ = writeln!(
            text,
            "  {} {bar} {:>5} / {:<3} {}",
            super::fold::padded(name, width),
            words.number(value * points, 1),
            words.number(points, 0),
            words.word(id)
        );
    }
}

fn state_message(contact: &Contact<'_>) -> &'static str {
    const STATES: [&str; 7] = [
        "contact-tie-living",
        "contact-tie-weak",
        "contact-tie-cooling",
        "contact-tie-dormant",
        "contact-tie-deep-dormant",
        "contact-tie-one-sided",
        "contact-tie-never",
    ];
    STATES.get(contact.tie.state as usize).copied().unwrap_or("unknown")
}

fn append_conversation(
    text: &mut String,
    findings: &Findings,
    book: &ContactBook<'_>,
    contact: &Contact<'_>,
    words: &Words,
    (years, rises): (usize, usize),
) {
    let relationship = contact.relationship;
    if !book.measures_ties() {
        return;
    }
    if contact.messages() == 0 && relationship.group_messages.them + relationship.group_messages.owner == 0 {
        return;
    }
    let _ = writeln!(
        text,
        "\n{}",
        words.say(
            &Explanation::new("explain-messages")
                .count("received", f64::from(relationship.messages.them))
                .count("sent", f64::from(relationship.messages.owner))
                .count("turns", f64::from(relationship.alternations))
        )
    );
    append_timeline(text, contact, years);
    if relationship.asked.them + relationship.asked.owner > 0 {
        let _ = writeln!(
            text,
            "  {}",
            words.say(
                &Explanation::new("explain-questions")
                    .count("asked_you", f64::from(relationship.asked.them))
                    .count("you_answered", f64::from(relationship.answered.them))
                    .count("you_asked", f64::from(relationship.asked.owner))
                    .count("answered", f64::from(relationship.answered.owner))
            )
        );
    }
    let history = relationship.stage_rises();
    for reached in history.get(history.len().saturating_sub(rises)..).unwrap_or(&[]) {
        let stage = Argument::Term("stage", reached.stage.name());
        let said = match findings.reader.phrase(reached.phrase) {
            Some((phrase, _)) => {
                Explanation::new("explain-stage").with("stage", stage).with("phrase", Argument::Text(phrase.to_owned()))
            }
            None => Explanation::new("explain-stage-by-link").with("stage", stage),
        };
        // A confirmation or signature is that of what stands before it, and has no link of its own.
        let is_of_itself = matches!(reached.stage, Stage::Confirmed | Stage::Signed);
        let said = if is_of_itself { words.term("stage", reached.stage.name()) } else { words.say(&said) };
        let day = reached.time.map(|time| words.day(day_of(time))).unwrap_or_default();
        let _ = writeln!(text, "  {day}  {said}");
    }
    if let Some(decline) = relationship.last_decline {
        let by = if decline.by == Side::Owner { "explain-declined-you" } else { "explain-declined-them" };
        let _ = writeln!(text, "  {}  {}", words.day(day_of(decline.time)), words.word(by));
    }
    if let Some(debt) = relationship.debt {
        let quote = book.debt_quote(relationship).unwrap_or_default();
        let what = words.word(match debt.status {
            crate::conversation::DebtStatus::Awaiting => "explain-awaiting",
            _ => "explain-owed",
        });
        let (kind, days) = (words.term("debt-kind", debt.kind.name()), days_in_words(debt.days_waiting, words));
        let _ = writeln!(text, "  {}", labelled(format!("{what} ({kind}, {days})"), quote, words));
    }
    if let Some(promise) = relationship.open_promise {
        let quote = book.excerpt(promise.message.row).unwrap_or_default();
        let label = format!("{} ({})", words.word("explain-promise"), days_in_words(promise.days_open, words));
        let _ = writeln!(text, "  {}", labelled(label, quote, words));
    }
    let debt_row = relationship.debt.and_then(|debt| debt.trigger).map(|mark| mark.row);
    let topic = relationship.last_topic.filter(|mark| Some(mark.row) != debt_row);
    if let Some(topic) = topic.and_then(|mark| book.excerpt(mark.row)) {
        let _ = writeln!(text, "  {}", labelled(words.word("explain-last-topic"), topic, words));
    }
}

/// What something is, and then the thing itself, if there is one.
fn labelled(label: String, text: &str, words: &Words) -> String {
    if text.is_empty() {
        return label;
    }
    let explanation = Explanation::new("explain-labelled").with("label", Argument::Text(label));
    words.say(&explanation.with("text", Argument::Text(text.to_owned())))
}

fn days_in_words(days: i32, words: &Words) -> String {
    words.say(&Explanation::new("explain-days").count("days", f64::from(days)))
}

/// Contact-days a month, a line a year: `·` none, digits for how many days, `+` for ten or more.
fn append_timeline(text: &mut String, contact: &Contact<'_>, most_years: usize) {
    let mut years: std::collections::BTreeMap<i32, [u32; 12]> = std::collections::BTreeMap::new();
    for day in &contact.relationship.days {
        let Some(date) = chrono::NaiveDate::default().checked_add_signed(chrono::TimeDelta::days(i64::from(day.day)))
        else {
            continue;
        };
        use chrono::Datelike;
        if let Some(month) = years.entry(date.year()).or_default().get_mut(date.month0() as usize) {
            *month += 1;
        }
    }
    for (year, months) in years.iter().rev().take(most_years).rev() {
        let marks: String = months
            .iter()
            .map(|days| match days {
                0 => '·',
                1..=9 => char::from_digit(*days, 10).unwrap_or('+'),
                _ => '+',
            })
            .collect();
        let _ = writeln!(text, "  {year} {marks}");
    }
}

/// The lines of a pillar with formula, inputs, points, interval and weight.
#[must_use]
pub fn pillar_text(pillar: &Pillar, official: &OfficialIndex, words: &Words, width: usize) -> String {
    let mut text = String::new();
    let score = pillar.score.map_or_else(|| words.word("summary-not-measured"), |score| words.number(score, 1));
    let _ = writeln!(
        text,
        "{}",
        labelled(
            words.word(pillar.id.title()),
            &format!("{score} / 25{}", in_brackets(" (", [pillar.low, pillar.high], ")", 1, words)),
            words
        )
    );
    if let Some(figure) = official.pillar(pillar.id) {
        let beside = Explanation::new("explain-official").number("official", figure, 1);
        let _ = writeln!(text, "{}", words.say(&beside));
    }
    for line in &pillar.lines {
        append_line(&mut text, line, words);
    }
    folded(&text, width)
}

/// A range in brackets; nothing where both ends are shown as one number, since the number stands before it.
fn in_brackets(open: &str, ends: [f64; 2], close: &str, decimals: u8, words: &Words) -> String {
    let [low, high] = ends.map(|end| words.number(end, decimals));
    if low == high { String::new() } else { format!("{open}{low}–{high}{close}") }
}

fn append_line(text: &mut String, line: &Line, words: &Words) {
    let _ = writeln!(text, "\n{}", words.say(&line.explanation));
    let points = line.points.map_or_else(|| words.word("summary-not-measured"), |points| words.number(points, 2));
    let interval = line.interval.map(|ends| in_brackets(" [", ends, "]", 2, words)).unwrap_or_default();
    let _ = writeln!(text, "  {} = {points} / {}{interval}", line.id, words.number(line.available, 1));
    if !line.formula.is_empty() {
        let _ = writeln!(text, "  {}", line.formula);
    }
    let inputs: Vec<String> = line
        .input
        .iter()
        .map(|(name, fact)| match fact {
            Fact::Flag(flag) => format!("{name} {flag}"),
            Fact::Number(number) => {
                format!("{name} {}", words.number(*number, if number.fract() == 0.0 { 0 } else { 2 }))
            }
        })
        .collect();
    if !inputs.is_empty() {
        let _ = writeln!(text, "  {}", inputs.join(", "));
    }
}

/// A list's rules and its first rows with their reasons.
#[must_use]
pub fn list_text(list: &FinishedList, book: &ContactBook<'_>, words: &Words, width: usize) -> String {
    let mut text = format!("{}\n", words.word(rule_message(list.name)));
    if let Some(reason) = &list.unavailable {
        let _ = writeln!(text, "{}", words.say(reason));
    }
    for (place, row) in list.rows.iter().take(ROWS).enumerate() {
        let Some(contact) = book.contact(row.person) else { continue };
        let name = if contact.person.name.is_empty() { &contact.person.key } else { &contact.person.name };
        let label = format!("{:>3}. {name}", place + 1);
        let _ = writeln!(text, "{}", labelled(label, &words.say_all(&row.reasons), words));
    }
    let _ = writeln!(
        text,
        "{}",
        words.say(
            &Explanation::new("explain-list-rows")
                .count("rows", list.rows.len() as f64)
                .count("cut_off", list.cut_off as f64)
        )
    );
    folded(&text, width)
}

/// The pending invitations, the oldest first, with their reasons.
#[must_use]
pub fn invitations_text(invitations: &[PendingInvitation], words: &Words, width: usize) -> String {
    let mut text = format!("{}\n", words.word("page-invitations-note"));
    for (place, invitation) in invitations.iter().take(ROWS).enumerate() {
        let label = format!("{:>3}. {}", place + 1, invitation.name);
        let _ = writeln!(text, "{}", labelled(label, &words.say_all(&invitation.reasons), words));
    }
    let rows = Explanation::new("explain-list-rows").count("rows", invitations.len() as f64).count("cut_off", 0.0);
    let _ = writeln!(text, "{}", words.say(&rows));
    folded(&text, width)
}

fn rule_message(list: &str) -> &'static str {
    match list {
        "replies" => "explain-list-replies",
        "prospects" => "explain-list-prospects",
        "reconnect" => "explain-list-reconnect",
        "prune" => "explain-list-prune",
        "weekly" => "explain-list-weekly",
        _ => "explain-list-insufficient",
    }
}
