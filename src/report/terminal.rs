//! The summary on the terminal: one screen of 80 by 24.
//!
//! Owns what is worth a line there. Refuses detail: the files hold it, and `explain` tells it.

use std::io::IsTerminal;
use std::path::{Path, PathBuf};

use super::Report;
use super::fold::{fitted, padded, printable, screen_width, shortened};
use super::receipt_words::owner_evidence;
use crate::classify::Fit;
use crate::conversation::DebtStatus;
use crate::export::{FileReceipt, Warning};
use crate::lists::Contact;
use crate::score::actions::Action;
use crate::score::inputs::LIVING_STRENGTH;
use crate::score::pillar::PILLAR_POINTS;
use crate::score::{Argument, Explanation, Pillar};

/// Characters of a full pillar's bar, where the screen is wide enough.
const BAR: usize = 25;
/// Columns of a pillar's title, and of what stands around title and bar: margins, gaps, the number.
const TITLE_WIDTH: usize = 34;
const AROUND_BAR: usize = 9;
/// Actions shown where there is room.
const ACTIONS: usize = 5;
/// Lines of the smallest usual terminal, less the one of the prompt.
const LINES: usize = 23;
/// Columns of a name within a line: the longest of a thousand has some thirty.
const NAME_WIDTH: usize = 36;

/// The summary of an audit, with colours where standard output is a terminal that wants them.
#[must_use]
pub fn summary(report: &Report<'_>, written: &[PathBuf], folder: &Path) -> String {
    let paint = Paint::for_stdout();
    let width = screen_width();
    let words = &report.words;
    let mut lines: Vec<String> = Vec::new();
    let say = |explanation: Explanation| words.say(&explanation);
    let book = report.book;
    lines.push(paint.bold(&say(super::title(book.as_of_day))));
    lines.extend(owner_line(report));
    let is_another = |file: &FileReceipt| file.warnings.contains(&Warning::AnotherMember);
    if report.findings.receipt.files().iter().any(is_another) {
        lines.push(words.word("summary-another-member"));
    }
    lines.push(people_line(report));
    if !report.book.target_stated {
        let has_profile = report.config.judgement.profile_file.is_some();
        let id = if has_profile { "summary-profile-without-target" } else { "summary-no-target" };
        lines.push(say(Explanation::new(id)));
    }
    if !book.has_messages {
        lines.push(say(Explanation::new("summary-no-messages")));
    }
    lines.push(String::new());
    lines.push(paint.bold(&score_line(report)));
    for pillar in &report.findings.scores.pillars {
        lines.push(pillar_line(report, pillar, &paint, width));
    }
    lines.extend(official_line(report));
    lines.push(String::new());
    // Before the first connection there may be nobody on any list.
    lines.extend(Some(lists_line(report)).filter(|line| !line.is_empty()));
    let mut text: Vec<String> =
        lines.iter().flat_map(|line| fitted(line, width).split('\n').map(str::to_owned).collect::<Vec<_>>()).collect();
    let written = say(Explanation::new("summary-written")
        .count("files", written.len() as f64)
        .with("folder", Argument::Text(printable(&folder.display().to_string()))));
    // Below the lists stand the heading of the actions, the actions, and where the files are.
    let room = LINES.saturating_sub(text.len() + 2).min(ACTIONS);
    let actions: Vec<String> =
        report.actions.iter().take(room).map(|action| action_line(report, action, width)).collect();
    if !actions.is_empty() {
        text.push(words.word("summary-actions"));
        text.extend(actions);
    }
    text.push(shortened(&written, width));
    text.push(String::new());
    text.join("\n")
}

fn action_line(report: &Report<'_>, action: &Action, width: usize) -> String {
    let words = &report.words;
    let gain = words.say(&Explanation::new("summary-action-gain").number("gain", action.extended_gain, 1));
    let text = printable(&words.say(&action.text));
    shortened(&format!("  {gain:>5}  {text}"), width)
}

fn owner_line(report: &Report<'_>) -> Option<String> {
    let owner = &report.findings.directory.owner;
    // The last reason is the strongest that was found; `check` tells all.
    let evidence = match owner.evidence.last() {
        Some(evidence) => report.words.say(&owner_evidence(evidence)),
        None => report.words.word("owner-no-evidence"),
    };
    let evidence = Argument::Text(evidence);
    if !owner.is_known() {
        return (report.book.has_messages || owner.is_split)
            .then(|| report.words.say(&Explanation::new("summary-owner-unknown").with("evidence", evidence)));
    }
    let name = owner.name.as_deref().or(owner.key.as_deref())?;
    let name = report.redaction.name(owner.key.as_deref().unwrap_or_default(), name).into_owned();
    let name = Argument::Text(shortened(&printable(&name), NAME_WIDTH));
    Some(report.words.say(&Explanation::new("summary-owner").with("name", name).with("evidence", evidence)))
}

fn people_line(report: &Report<'_>) -> String {
    let (mut connections, mut deciders, mut in_target, mut living) = (0, 0, 0, 0);
    for contact in report.book.contacts().filter(|contact| contact.person.is_connection()) {
        connections += 1;
        deciders += u32::from(contact.fit.decision_maker);
        in_target += u32::from(contact.fit.in_target == Fit::Yes);
        living += u32::from(contact.tie.strength.score >= LIVING_STRENGTH);
    }
    let measures_ties = report.book.measures_ties();
    let people = Explanation::new(if measures_ties { "summary-people" } else { "summary-people-without-ties" })
        .count("connections", f64::from(connections))
        .count("decision_makers", f64::from(deciders))
        .count("in_target", f64::from(in_target));
    report.words.say(&if measures_ties { people.count("living", f64::from(living)) } else { people })
}

fn score_line(report: &Report<'_>) -> String {
    let extended = &report.findings.scores.extended;
    // What is not measured and what is not certain both widen the range.
    let [low, high] = extended.interval.unwrap_or([extended.low, extended.high]);
    let explanation = match extended.score {
        Some(score) => Explanation::new("summary-score").number("score", score, 0),
        None => Explanation::new("summary-score-band"),
    };
    report.words.say(
        &explanation.number("low", low.min(extended.low), 0).number("high", high.max(extended.high), 0).number(
            "coverage",
            100.0 * extended.coverage,
            0,
        ),
    )
}

/// LinkedIn's own index beside the classic score and the averages, where the user typed it in.
fn official_line(report: &Report<'_>) -> Option<String> {
    let typed = &report.config.judgement.profile.ssi;
    let official = typed.total?;
    let say = |explanation: Explanation| report.words.say(&explanation);
    let mut line = match report.findings.scores.classic.score {
        Some(classic) => {
            say(Explanation::new("summary-official").number("official", official, 0).number("classic", classic, 0))
        }
        None => say(Explanation::new("summary-official-alone").number("official", official, 0)),
    };
    for (id, average) in
        [("summary-official-sector", typed.sector_average), ("summary-official-network", typed.network_average)]
    {
        if let Some(average) = average {
            line.push_str(", ");
            line.push_str(&say(Explanation::new(id).number("average", average, 0)));
        }
    }
    Some(line)
}

fn pillar_line(report: &Report<'_>, pillar: &Pillar, paint: &Paint, width: usize) -> String {
    let title = report.words.word(pillar.id.title());
    let title = padded(&title, TITLE_WIDTH);
    let bar_width = BAR.min(width.saturating_sub(TITLE_WIDTH + AROUND_BAR));
    match pillar.score.or(pillar.estimate) {
        Some(score) => {
            // Between 0 and the bar's length.
            let filled = ((score / PILLAR_POINTS).clamp(0.0, 1.0) * bar_width as f64).round() as usize;
            let bar = format!("{}{}", "█".repeat(filled), "░".repeat(bar_width - filled));
            let number = report.words.number(score, 1);
            format!("  {title} {} {number:>5}", paint.accent(&bar))
        }
        None => format!("  {title} {}", report.words.word("summary-not-measured")),
    }
}

/// How many rows each list has; where a limit cut some off, how many stand in the file and how to get all.
fn lists_line(report: &Report<'_>) -> String {
    let shown = |name: &str| report.lists.iter().find(|list| list.name == name).map_or(0, |list| list.rows.len());
    let all = |name: &str| {
        report.lists.iter().find(|list| list.name == name).map_or(0, |list| list.rows.len() + list.cut_off)
    };
    let is_awaited =
        |contact: &Contact<'_>| contact.relationship.debt.is_some_and(|debt| debt.status == DebtStatus::Awaiting);
    let awaited = report.book.contacts().filter(|contact| !contact.standing.is_set_aside).filter(is_awaited).count();
    let awaited_shown = report
        .lists
        .iter()
        .filter(|list| list.name == "replies")
        .flat_map(|list| &list.rows)
        .filter(|row| report.book.contact(row.person).is_some_and(|contact| is_awaited(&contact)))
        .count();
    let invitations = report.invitations.len();
    let parts = [
        ("summary-list-replies", shown("replies") - awaited_shown, all("replies").saturating_sub(awaited)),
        ("summary-list-awaiting", awaited_shown, awaited),
        ("summary-list-prospects", shown("prospects"), all("prospects")),
        ("summary-list-reconnect", shown("reconnect"), all("reconnect")),
        ("summary-list-prune", shown("prune"), all("prune")),
        ("summary-list-invitations", invitations, invitations),
    ];
    let words = &report.words;
    let said: Vec<String> = parts
        .into_iter()
        .filter(|(_, _, all)| *all > 0)
        .map(|(id, shown, all)| {
            let counted = words.say(&Explanation::new(id).count("count", all as f64));
            // Of a single one the line after the lists says enough.
            if shown >= all || all == 1 {
                return counted;
            }
            let cut = Explanation::new("summary-list-cut").with("list", Argument::Text(counted));
            words.say(&cut.count("shown", shown as f64))
        })
        .collect();
    let mut line = said.join(", ");
    if parts.iter().any(|(_, shown, all)| shown < all) {
        line.push_str(words.between_sentences());
        line.push_str(&words.word("summary-list-all"));
    }
    line
}

/// Colours, where they are wanted.
struct Paint {
    is_on: bool,
}

impl Paint {
    /// On for a terminal, unless `NO_COLOR` is set (no-color.org) or the terminal is dumb.
    fn for_stdout() -> Self {
        let refused = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty())
            || std::env::var_os("TERM").is_some_and(|terminal| terminal == "dumb");
        Self { is_on: !refused && std::io::stdout().is_terminal() }
    }

    fn bold(&self, text: &str) -> String {
        self.marked(text, "1")
    }

    fn accent(&self, text: &str) -> String {
        self.marked(text, "36")
    }

    fn marked(&self, text: &str, code: &str) -> String {
        if self.is_on { format!("\u{1b}[{code}m{text}\u{1b}[0m") } else { text.to_owned() }
    }
}
