//! What was read, in sentences: evidence on the owner, and remarks on files.
//!
//! Owns which message says what. Refuses text of its own: `receipt.json` keeps the codes.

use super::words::Words;
use crate::export::{DateOrder, OrderEvidence, ResaveSign, Unreadable, Warning};
use crate::people::{Agreement, OwnerEvidence};
use crate::score::{Argument, Explanation};

/// A piece of evidence on the owner.
#[must_use]
pub fn owner_evidence(evidence: &OwnerEvidence) -> Explanation {
    let agreed = |id: &'static str, agreement: &Agreement| {
        Explanation::new(id).count("hits", agreement.hits as f64).count("cases", agreement.cases as f64)
    };
    match evidence {
        OwnerEvidence::Stated => Explanation::new("owner-stated"),
        OwnerEvidence::Invitations(agreement) => agreed("owner-invitations", agreement),
        OwnerEvidence::Conversations(agreement) => agreed("owner-conversations", agreement),
        OwnerEvidence::OutgoingEnvelopes(agreement) => agreed("owner-outgoing", agreement),
        OwnerEvidence::ConversationNames(agreement) => agreed("owner-names", agreement),
        OwnerEvidence::ProfileName => Explanation::new("owner-profile"),
        OwnerEvidence::InvitationsAgainstMessages { invitations, messages } => Explanation::new("owner-split-sources")
            .count("invitation_hits", invitations.hits as f64)
            .count("invitations", invitations.cases as f64)
            .count("message_hits", messages.hits as f64)
            .count("messages", messages.cases as f64),
        OwnerEvidence::OutgoingAgainstProfile => Explanation::new("owner-split-names"),
        OwnerEvidence::NoLeadingName => Explanation::new("owner-no-name"),
    }
}

/// A remark on a file.
#[must_use]
pub fn remark(warning: &Warning, words: &Words) -> Explanation {
    let counted = |id: &'static str, count: u64| Explanation::new(id).count("count", count as f64);
    let named = |id: &'static str, name: &'static str, names: Vec<String>| {
        Explanation::new(id).with(name, Argument::Text(names.join(", ")))
    };
    match warning {
        Warning::DateOnlyRows(count) => counted("remark-date-only-rows", *count),
        Warning::UnparsedDates(count) => counted("remark-unparsed-dates", *count),
        Warning::ShortRows(count) => counted("remark-short-rows", *count),
        Warning::LongRows(count) => counted("remark-long-rows", *count),
        Warning::ReplacedBytes(count) => counted("remark-replaced-bytes", *count),
        Warning::DecodedBytes(count) => counted("remark-decoded-bytes", *count),
        Warning::NulBytes(count) => counted("remark-nul-bytes", *count),
        Warning::AmbiguousDates { chosen, evidence } => Explanation::new("remark-ambiguous-dates")
            .with(
                "order",
                Argument::Message(match chosen {
                    DateOrder::DayFirst => "remark-day-first",
                    DateOrder::MonthFirst => "remark-month-first",
                }),
            )
            .with(
                "evidence",
                Argument::Message(match evidence {
                    OrderEvidence::RowsInOrder => "remark-rows-in-order",
                    OrderEvidence::NativeForm => "remark-native-form",
                }),
            ),
        Warning::MixedDateOrders(count) => counted("remark-mixed-date-orders", *count),
        Warning::UnclosedQuotes(count) => counted("remark-unclosed-quotes", *count),
        Warning::MissingColumns(columns) => {
            named("remark-missing-columns", "columns", columns.iter().map(ToString::to_string).collect())
        }
        Warning::ColumnByContent(column) => named("remark-column-by-content", "columns", vec![column.to_string()]),
        Warning::Resaved(signs) => {
            named("remark-resaved", "signs", signs.iter().map(|sign| words.word(sign_message(*sign))).collect())
        }
        Warning::SpamMessages(count) => counted("remark-spam-messages", *count),
        Warning::EmptyFile => Explanation::new("remark-empty-file"),
        Warning::HeaderNotFound => Explanation::new("remark-header-not-found"),
        Warning::NotRead => Explanation::new("remark-not-read"),
        Warning::UnsafePath => Explanation::new("remark-unsafe-path"),
        Warning::Unreadable(reason) => Explanation::new("remark-unreadable").with(
            "reason",
            Argument::Message(match reason {
                Unreadable::Encrypted => "remark-encrypted",
                Unreadable::TooLarge => "remark-too-large",
                Unreadable::Damaged => "remark-damaged",
                Unreadable::NotText => "remark-not-text",
                Unreadable::TooDeep => "remark-too-deep",
            }),
        ),
        Warning::AnotherMember => Explanation::new("remark-another-member"),
    }
}

fn sign_message(sign: ResaveSign) -> &'static str {
    match sign {
        ResaveSign::CarriageReturns => "remark-sign-carriage-returns",
        ResaveSign::ByteOrderMark => "remark-sign-byte-order-mark",
        ResaveSign::Delimiter => "remark-sign-delimiter",
        ResaveSign::Encoding => "remark-sign-encoding",
        ResaveSign::DateForm => "remark-sign-date-form",
        ResaveSign::Preamble => "remark-sign-preamble",
        ResaveSign::ColumnNames => "remark-sign-column-names",
        ResaveSign::ColumnOrder => "remark-sign-column-order",
    }
}
