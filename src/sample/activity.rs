//! The files that only a Complete archive holds: posts, comments, reactions, reposts, follows, searches.
//!
//! Owns when a persona is active and the quirks of Shares and Comments. Refuses CSV where the site does not
//! write CSV: old comments break it, and so do these.

use crate::sample::catalogue::{Catalogue, Family};
use crate::sample::dates::{slashed_timestamp, timestamp};
use crate::sample::era::{CommentsQuirk, Format};
use crate::sample::persona::Habits;
use crate::sample::phrase::{Address, Subject};
use crate::sample::profile::{Sheet, sentences};
use crate::sample::random::Random;
use crate::sample::world::{DAY, World};

/// Earlier activity, as a multiple of the last ninety days': a persona of three years that began slowly.
const EARLIER_ACTIVITY: usize = 5;

/// Moments of activity, newest first: so many in the last ninety days, within the persona's active weeks,
/// and more before.
fn moments(habits: &Habits, world: &World, recent: usize, random: &mut Random) -> Vec<i64> {
    let weeks: Vec<i64> = {
        // The same weeks for every file: they are the persona's, not the file's.
        let mut choice = Random::derive(world.seed, "active weeks", 0);
        let mut weeks: Vec<i64> = (0..12).collect();
        while weeks.len() > habits.count("active_weeks").max(1) {
            weeks.remove(choice.below(weeks.len()));
        }
        weeks
    };
    let mut moments = Vec::with_capacity(recent * (EARLIER_ACTIVITY + 1));
    for index in 0..recent * (EARLIER_ACTIVITY + 1) {
        let days = if index < recent {
            let week = random.pick(&weeks).copied().unwrap_or(0);
            week * 7 + random.between(1, 7)
        } else {
            random.between(95, 1_000)
        };
        moments.push(world.as_of_start - days * DAY + random.between(7 * 3_600, 20 * 3_600));
    }
    moments.sort_unstable_by(|one, other| other.cmp(one));
    moments
}

fn update_link(kind: &str, random: &mut Random) -> String {
    format!(
        "https://www.linkedin.com/feed/update/urn%3Ali%3A{kind}%3A7{:018}",
        random.number() % 1_000_000_000_000_000_000
    )
}

/// All files of a Complete archive that a Basic one lacks, Comments excepted.
pub(crate) fn sheets(catalogue: &Catalogue, habits: &Habits, world: &World, format: &Format) -> Vec<Sheet> {
    let mut random = Random::derive(world.seed, "activity", 0);
    let random = &mut random;
    let modern = format.comments == CommentsQuirk::BackslashQuotes;
    let mut shares = Vec::new();
    for at in moments(habits, world, habits.count("posts_90_days"), random) {
        let lines = 1 + random.below(3);
        // After decoding, each line break is a quote, a newline and a quote.
        let text = sentences(catalogue, world, lines, random).join("\"\n\"");
        let shared = if random.chance(0.3) { "https://www.example.org/article" } else { "" };
        shares.push(vec![
            timestamp(at),
            update_link("share", random),
            text,
            shared.to_owned(),
            String::new(),
            "MEMBER_NETWORK".to_owned(),
        ]);
    }
    let urls = if modern { ["SharedUrl", "MediaUrl"] } else { ["SharedURL", "MediaURL"] };
    let shares_header = ["Date", "ShareLink", "ShareCommentary", urls[0], urls[1], "Visibility"];
    const KINDS: [&str; 7] = ["LIKE", "EMPATHY", "PRAISE", "APPRECIATION", "ENTERTAINMENT", "INTEREST", "MAYBE"];
    let reactions = moments(habits, world, habits.count("reactions_90_days"), random)
        .into_iter()
        .map(|at| {
            let kind = KINDS.get(random.weighted(&[60.0, 12.0, 12.0, 6.0, 4.0, 5.0, 1.0])).copied().unwrap_or("LIKE");
            vec![timestamp(at), kind.to_owned(), update_link("activity", random)]
        })
        .collect();
    let reposts = moments(habits, world, habits.count("reposts_90_days"), random)
        .into_iter()
        .map(|at| vec![timestamp(at), update_link("activity", random)])
        .collect();
    let searches = moments(habits, world, habits.count("searches_90_days"), random)
        .into_iter()
        .map(|at| {
            let voice = catalogue.voices.get(world.owner.language);
            let title = voice.and_then(|voice| voice.titles.first()).and_then(|titles| random.pick(titles));
            let city = voice.and_then(|voice| random.pick(&voice.cities));
            let query = [title, city].into_iter().flatten().cloned().collect::<Vec<_>>().join(" ");
            vec![slashed_timestamp(at), query]
        })
        .collect();
    let few = |count: usize, random: &mut Random| -> Vec<String> {
        (0..count).map(|_| timestamp(world.as_of_start - random.between(2, 600) * DAY)).collect()
    };
    let votes = few(3, random)
        .into_iter()
        .map(|at| vec![at, update_link("activity", random), "Rather, yes".to_owned()])
        .collect();
    let follows = few(4, random)
        .into_iter()
        .enumerate()
        .map(|(index, at)| vec![at, "Active".to_owned(), world.stranger(catalogue, 2_000_000 + index).display()])
        .collect();
    let hashtags = few(2, random)
        .into_iter()
        .map(|at| vec!["leadership".to_owned(), at.clone(), at, "Active".to_owned()])
        .collect();
    let saved = few(2, random).into_iter().map(|at| vec![update_link("activity", random), at]).collect();
    let logins =
        few(3, random).into_iter().map(|at| vec![at, "203.0.113.7".to_owned(), "Browser".to_owned()]).collect();
    let suffixed =
        |name, header: &[&'static str], rows, crlf| Sheet { crlf, suffixed: true, ..Sheet::new(name, header, rows) };
    vec![
        suffixed("Shares", &shares_header, shares, false),
        suffixed("Reactions", &["Date", "Type", "Link"], reactions, false),
        suffixed("Votes", &["Date", "Link", "OptionText"], votes, true),
        suffixed("InstantReposts", &["Date", "Link"], reposts, true),
        suffixed("Member_Follows", &["Date", "Status", "FullName"], follows, false),
        suffixed("Hashtag_Follows", &["HashTag", "CreatedTime", "LastModifiedTime", "State"], hashtags, false),
        suffixed("Saved_Items", &["savedItem", "CreatedTime"], saved, false),
        Sheet::new("SearchQueries", &["Time", "Search Query"], searches),
        Sheet::new("Logins", &["Login Date", "IP Address", "User Agent"], logins),
    ]
}

/// The rows of Comments.csv: date, link, text with its own line breaks.
pub(crate) fn comments(catalogue: &Catalogue, habits: &Habits, world: &World) -> Vec<[String; 3]> {
    let mut random = Random::derive(world.seed, "comments", 0);
    let mut rows: Vec<[String; 3]> = Vec::new();
    for at in moments(habits, world, habits.count("comments_90_days"), &mut random) {
        // One comment in five stands on a post that was commented before.
        let earlier = rows.last().map(|row| row[1].clone()).filter(|_| random.chance(0.2));
        let link = earlier.unwrap_or_else(|| update_link("activity", &mut random));
        rows.push([timestamp(at), link, comment(catalogue, habits, world, &mut random)]);
    }
    rows
}

fn comment(catalogue: &Catalogue, habits: &Habits, world: &World, random: &mut Random) -> String {
    if !random.chance(habits.value("comment_words_long")) {
        return random
            .pick(&["👏👏", "Great post!", "So true.", "Congratulations!", "Well said!"])
            .copied()
            .unwrap_or_default()
            .to_owned();
    }
    let mut text = if random.chance(0.3) { question(catalogue, world, random) } else { String::new() };
    let breaks = random.chance(0.3);
    for sentence in sentences(catalogue, world, 2, random) {
        if !text.is_empty() {
            text.push(if breaks { '\n' } else { ' ' });
        }
        text.push_str(&sentence);
    }
    if random.chance(0.15) {
        text = format!("\"Slow is smooth\", as they say. {text}");
    }
    text
}

/// A question that a comment may ask: the owner's own of a dialogue.
fn question(catalogue: &Catalogue, world: &World, random: &mut Random) -> String {
    let mut text = String::new();
    let dialogue = catalogue.dialogues.iter().find(|dialogue| dialogue.family == Family::WaitAfter);
    let line = dialogue.and_then(|dialogue| dialogue.lines.get(world.owner.language)).and_then(|lines| lines.last());
    if let (Some(line), Some(voice)) = (line, catalogue.voices.get(world.owner.language)) {
        let subject = Subject::draw(voice, &catalogue.companies, random.number());
        let address = Address { recipient_given: "", recipient_company: "", sender_slug: "" };
        line.render(voice, &subject, address, random, &mut text);
    }
    text
}

/// Comments.csv as the site writes it, which is not CSV.
pub(crate) fn comments_bytes(rows: &[[String; 3]], quirk: CommentsQuirk) -> Vec<u8> {
    let mut out = String::from("Date,Link,Message\n");
    for [date, link, text] in rows {
        out.push_str(&format!("{date},{link},"));
        match quirk {
            // Quoted only for a comma; a line break alone stands as it is.
            CommentsQuirk::UnquotedLineBreaks if text.contains(',') => {
                out.push_str(&format!("\"{}\"", text.replace('"', "\"\"")));
            }
            CommentsQuirk::UnquotedLineBreaks => out.push_str(text),
            CommentsQuirk::BackslashQuotes => out.push_str(&format!("\"{}\"", text.replace('"', "\\\""))),
        }
        out.push('\n');
    }
    out.into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_break_csv_as_the_site_does() {
        let row = |text: &str| [["2024-01-02 03:04:05".to_owned(), "https://x".to_owned(), text.to_owned()]];
        let old =
            |text| String::from_utf8(comments_bytes(&row(text), CommentsQuirk::UnquotedLineBreaks)).expect("text");
        assert!(old("one\ntwo").ends_with("https://x,one\ntwo\n"));
        assert!(old("one,\n\"two\"").ends_with("https://x,\"one,\n\"\"two\"\"\"\n"));
        let new = String::from_utf8(comments_bytes(&row("say \"hi\""), CommentsQuirk::BackslashQuotes)).expect("text");
        assert!(new.ends_with("https://x,\"say \\\"hi\\\"\"\n"));
    }
}
