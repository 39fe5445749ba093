//! What the title stage says about a title, and why.
//!
//! Owns the verdict and its evidence: rules by id with the words that fired, as places in the title, turned
//! to text only when asked. Refuses to keep the title itself.

use super::taxonomy::{Flags, Function, Seniority};

/// A rule of the title grammar. The ids are stable: `explain` and tests name them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Rule {
    /// The head of the winning segment.
    Head,
    /// A modifier changed the head's level.
    Rank,
    /// The words that give the function.
    Function,
    /// Words consumed by "assistant to", "office of" and the like.
    ObjectNegated,
    /// Words killed by "former", "ex-", "retired".
    TimeNegated,
    /// Student, intern: overrides everything.
    Training,
    /// Aspiring, future: entry.
    Aspiring,
    /// Retired, open to work.
    Status,
    /// Freelance, self-employed.
    Solo,
    /// A bank's inflated title, lowered.
    Bank,
    /// A physician's MD.
    Clinic,
    /// The employer's tail, cut off.
    Employer,
    /// Another role of the title that lost.
    Outranked,
    /// A field without a head: an individual of that field.
    FieldOnly,
    /// An ending that only occupations have.
    Ending,
    /// The function follows from the level or the employer.
    DefaultFunction,
}

impl Rule {
    /// The id as `explain` prints it.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Head => "head",
            Self::Rank => "rank",
            Self::Function => "function",
            Self::ObjectNegated => "object-negated",
            Self::TimeNegated => "time-negated",
            Self::Training => "training",
            Self::Aspiring => "aspiring",
            Self::Status => "status",
            Self::Solo => "solo",
            Self::Bank => "bank",
            Self::Clinic => "clinic",
            Self::Employer => "employer",
            Self::Outranked => "outranked",
            Self::FieldOnly => "field-only",
            Self::Ending => "ending",
            Self::DefaultFunction => "default-function",
        }
    }
}

/// A rule that fired, and the bytes of the title that it fired on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark {
    /// The rule.
    pub rule: Rule,
    /// First byte of the words in the title, and the byte behind the last; equal where no words are meant.
    pub span: (u16, u16),
}

impl Mark {
    const NOTHING: Self = Self { rule: Rule::Head, span: (0, 0) };
}

/// Rules kept for one title. More fire only on titles of many roles, whose first eight say enough.
const MAXIMUM_MARKS: usize = 8;

/// Why a title got its labels: the rules that fired, in order, without copying any word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Evidence {
    marks: [Mark; MAXIMUM_MARKS],
    count: u8,
}

impl Default for Evidence {
    fn default() -> Self {
        Self { marks: [Mark::NOTHING; MAXIMUM_MARKS], count: 0 }
    }
}

impl Evidence {
    /// Notes a rule; a rule that fired on the same words is noted once.
    pub(super) fn note(&mut self, rule: Rule, span: (u16, u16)) {
        let mark = Mark { rule, span };
        if self.marks().contains(&mark) {
            return;
        }
        if let Some(place) = self.marks.get_mut(usize::from(self.count)) {
            *place = mark;
            self.count += 1;
        }
    }

    /// The rules that fired, in order.
    #[must_use]
    pub fn marks(&self) -> &[Mark] {
        self.marks.get(..usize::from(self.count)).unwrap_or_default()
    }

    /// Whether a rule fired.
    #[must_use]
    pub fn fired(&self, rule: Rule) -> bool {
        self.marks().iter().any(|mark| mark.rule == rule)
    }

    /// The evidence in words: `head "VP"; function "Sales"; employer "Acme"`. `title` is the title that was
    /// classified; with another one the words are wrong, never a panic.
    #[must_use]
    pub fn render(&self, title: &str) -> String {
        let mut text = String::with_capacity(title.len() + 48);
        for mark in self.marks() {
            if !text.is_empty() {
                text.push_str("; ");
            }
            text.push_str(mark.rule.id());
            let words = title.get(usize::from(mark.span.0)..usize::from(mark.span.1)).unwrap_or_default();
            if !words.is_empty() {
                text.push_str(" \"");
                text.push_str(words);
                text.push('"');
            }
        }
        text
    }
}

/// The labels of one title. Small and `Copy`: 70 bytes, no heap.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct TitleVerdict {
    /// Level.
    pub seniority: Seniority,
    /// Field; `Function::Unknown` prints as `-`.
    pub function: Function,
    /// Solo, interim, deputy, bank-adjusted, former, board.
    pub flags: Flags,
    /// Whether the person decides: level from owner to head, held now, not governance alone.
    pub decision_maker: bool,
    /// Why.
    pub evidence: Evidence,
    /// Bytes of the title that name the employer ("CEO at **Acme**").
    pub employer_span: Option<(u16, u16)>,
}

impl TitleVerdict {
    /// The employer that the title names, as it is written there.
    #[must_use]
    pub fn employer_in_title<'title>(&self, title: &'title str) -> Option<&'title str> {
        let (start, end) = self.employer_span?;
        title.get(usize::from(start)..usize::from(end)).map(str::trim).filter(|name| !name.is_empty())
    }

    /// LinkedIn's top-level sector that the function suggests, where one does; the company's own evidence beats it.
    #[must_use]
    pub const fn sector_hint(&self) -> Option<&'static str> {
        self.function.sector_hint()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn evidence_renders_the_words_and_survives_a_foreign_title() {
        let mut evidence = Evidence::default();
        evidence.note(Rule::Head, (0, 2));
        evidence.note(Rule::Function, (4, 9));
        evidence.note(Rule::Head, (0, 2));
        assert_eq!(evidence.render("VP, Sales"), "head \"VP\"; function \"Sales\"");
        assert_eq!(evidence.render("é"), "head \"é\"; function");
        for index in 0..40 {
            evidence.note(Rule::Outranked, (index, index + 1));
        }
        assert_eq!(evidence.marks().len(), MAXIMUM_MARKS);
    }
}
