//! What the owner says in public: posts, comments, reactions, by day.
//!
//! Owns the windows, the cap on comments a day, and the discount of near-duplicates that keeps blasts
//! from counting. Refuses to judge quality beyond scoring.md's: twelve words or a question.

use rustc_hash::{FxHashMap, FxHashSet};

use super::{RHYTHM_WEEKS, Weeks, is_measured, known_count};
use crate::conversation::day_of;
use crate::export::{Export, FileKind};
use crate::people::names::normalised;
use crate::score::inputs::{ACTIVITY_WINDOW_DAYS, InsightsFacts, PostFacts};

/// Words from which a comment is substantive (scoring.md).
const SUBSTANTIVE_WORDS: usize = 12;
/// Comments of one day that count (scoring.md).
const COMMENTS_A_DAY: usize = 5;
/// What a near-duplicate counts (scoring.md).
const DUPLICATE_SHARE: f64 = 0.1;
/// Words that two texts must share at their beginning to be near-duplicates: a changed name or ending does
/// not make a text new.
const OPENING_WORDS: usize = 8;

/// Dated public activity.
pub(super) struct Activity {
    posts: Option<Vec<Post>>,
    /// Days of reposts by one click: they dilute the share of original posts, and are no posts.
    instant_reposts: Option<Vec<i32>>,
    comments: Option<Vec<Said>>,
    reactions: Option<Vec<i32>>,
    /// Comments by post: for dialogues.
    comments_by_post: Vec<Vec<i32>>,
}

#[derive(Debug, Clone, Copy)]
struct Post {
    day: i32,
    /// 1 for words of one's own, less for near-duplicates, 0 for none.
    own_words: f64,
    is_original: bool,
}

#[derive(Debug, Clone, Copy)]
struct Said {
    day: i32,
    /// 1 for a substantive comment, less for near-duplicates and beyond the day's cap, 0 for others.
    worth: f64,
}

impl Activity {
    pub(super) fn of(export: &Export) -> Self {
        let mut by_post: FxHashMap<&str, Vec<i32>> = FxHashMap::default();
        for comment in &export.comments {
            if let (Some(time), false) = (comment.commented_at, comment.link.is_empty()) {
                by_post.entry(comment.link.as_str()).or_default().push(day_of(time));
            }
        }
        let mut comments_by_post: Vec<Vec<i32>> = by_post.into_values().filter(|days| days.len() > 1).collect();
        comments_by_post.iter_mut().for_each(|days| days.sort_unstable());
        comments_by_post.sort();
        Self {
            posts: is_measured(export, FileKind::Shares).then(|| posts(export)),
            instant_reposts: is_measured(export, FileKind::InstantReposts)
                .then(|| export.instant_reposts.iter().filter_map(|row| row.reposted_at.map(day_of)).collect()),
            comments: is_measured(export, FileKind::Comments).then(|| comments(export)),
            reactions: is_measured(export, FileKind::Reactions)
                .then(|| export.reactions.iter().filter_map(|row| row.reacted_at.map(day_of)).collect()),
            comments_by_post,
        }
    }

    pub(super) fn posts_on(&self, day: i32) -> Option<PostFacts> {
        let posts = self.posts.as_ref()?;
        let reposts = self.instant_reposts.iter().flatten().filter(|&&other| is_in_window(other, day)).count();
        let are_reposts_known = self.instant_reposts.is_some();
        let mut facts = PostFacts { all: reposts as f64, are_reposts_known, ..PostFacts::default() };
        for post in posts.iter().filter(|post| is_in_window(post.day, day)) {
            facts.all += 1.0;
            facts.in_own_words += post.own_words;
            if post.is_original {
                facts.original += post.own_words.min(1.0);
            }
        }
        Some(facts)
    }

    pub(super) fn insights_on(&self, day: i32) -> InsightsFacts {
        let mut weeks = Weeks::before(day);
        let posts = self.posts.iter().flatten().map(|post| post.day);
        let comments = self.comments.iter().flatten().map(|comment| comment.day);
        let reactions = self.reactions.iter().flatten().copied();
        posts.chain(comments).chain(reactions).for_each(|other| weeks.add(other));
        let has_all_files = self.posts.is_some() && self.comments.is_some() && self.reactions.is_some();
        let in_window = |days: &[i32]| days.iter().filter(|&&other| is_in_window(other, day)).count();
        InsightsFacts {
            comments: self.comments.as_ref().map(|comments| {
                comments.iter().filter(|comment| is_in_window(comment.day, day)).map(|comment| comment.worth).sum()
            }),
            posts: self.posts.as_ref().map(|posts| {
                // A post repeated in the same words, like one without words, is presence but not more.
                posts
                    .iter()
                    .filter(|post| is_in_window(post.day, day))
                    .map(|post| if post.own_words > 0.0 { post.own_words } else { 1.0 })
                    .sum()
            }),
            reactions: self.reactions.as_ref().map(|reactions| in_window(reactions) as f64),
            active_weeks: known_count(weeks.count(), RHYTHM_WEEKS as u32, has_all_files),
            dialogues: self
                .comments
                .as_ref()
                .map(|_| self.comments_by_post.iter().filter(|days| in_window(days) > 1).count() as f64),
        }
    }
}

fn is_in_window(day: i32, as_of: i32) -> bool {
    (0..ACTIVITY_WINDOW_DAYS as i32).contains(&as_of.saturating_sub(day))
}

fn posts(export: &Export) -> Vec<Post> {
    let mut rows: Vec<(i64, &str, bool)> = export
        .shares
        .iter()
        .filter_map(|row| {
            let has_link = row.shared_url.as_deref().is_some_and(|url| !url.is_empty());
            row.shared_at.map(|time| (time, row.commentary.trim(), has_link))
        })
        .collect();
    rows.sort_unstable();
    let mut seen = FxHashSet::default();
    rows.into_iter()
        .map(|(time, text, has_link)| {
            let own_words = if text.is_empty() {
                0.0
            } else if seen.insert(opening(text)) {
                1.0
            } else {
                DUPLICATE_SHARE
            };
            Post { day: day_of(time), own_words, is_original: !text.is_empty() && !has_link }
        })
        .collect()
}

fn comments(export: &Export) -> Vec<Said> {
    let mut rows: Vec<(i64, &str)> =
        export.comments.iter().filter_map(|row| row.commented_at.map(|time| (time, row.text.as_str()))).collect();
    rows.sort_unstable();
    let mut seen = FxHashSet::default();
    let mut on_day = (i32::MIN, 0_usize);
    rows.into_iter()
        .map(|(time, text)| {
            let day = day_of(time);
            if on_day.0 != day {
                on_day = (day, 0);
            }
            let is_substantive = text.split_whitespace().count() >= SUBSTANTIVE_WORDS || text.contains('?');
            let is_new = is_substantive && seen.insert(opening(text));
            let worth = match (is_substantive, is_new) {
                (false, _) => 0.0,
                (true, true) => 1.0,
                (true, false) => DUPLICATE_SHARE,
            };
            let counts = on_day.1 < COMMENTS_A_DAY;
            on_day.1 += usize::from(is_substantive);
            Said { day, worth: if counts { worth } else { 0.0 } }
        })
        .collect()
}

/// The first words of a text, folded.
fn opening(text: &str) -> String {
    normalised(text).split(' ').take(OPENING_WORDS).collect::<Vec<_>>().join(" ")
}
