//! messages.csv in every era, streamed.
//!
//! Owns its columns, the words of each row, and the quirks of content: flattened line breaks, entities,
//! advertising in HTML, drafts, attachments, groups whose names outnumber their URLs. Refuses to keep more
//! than one row in memory.

use std::fmt::Write as _;
use std::io::Write;

use crate::error::{Error, Result};
use crate::sample::catalogue::{Catalogue, Dialogue, Family, Speaker};
use crate::sample::dates::{american, push_timestamp};
use crate::sample::era::{MessageColumns, MessagesFormat};
use crate::sample::phrase::{Address, Subject};
use crate::sample::plan::{Party, Plan, PlannedMessage, Thread};
use crate::sample::random::{Random, mix};
use crate::sample::truth::FileTruth;
use crate::sample::world::{Person, World, company};

/// Below this length a line is a closer or a wish, and stands alone.
const LEAST_BYTES_TO_LENGTHEN: usize = 70;
/// Share of longer lines that go on with a neutral sentence. Chosen so that 300,000 rows of ten columns
/// come to about 100 MB, as in public exports of that size.
const SHARE_LENGTHENED: f64 = 0.15;
/// One long line in sixty is a letter.
const SHARE_OF_LETTERS: f64 = 1.0 / 60.0;
/// Rows with an HTML entity in plain text: 667 of 61,531 in public exports.
const SHARE_WITH_ENTITY: f64 = 0.011;
/// Rows with a tab, a no-break space or a line separator.
const SHARE_WITH_ODD_SPACE: f64 = 0.004;
/// Rows with words and an attachment.
const SHARE_WITH_ATTACHMENT: f64 = 0.01;
/// The paragraph that sponsored content begins with.
const SPONSORED_PARAGRAPH: &str = "<p class=\"spinmail-quill-editor__spin-break\">";
/// What the site shows for a member who left.
const LEFT_MEMBER: &str = "LinkedIn Member";

/// The header of messages.csv.
pub(crate) fn header(format: MessagesFormat) -> Vec<&'static str> {
    let mut columns = match format.columns {
        MessageColumns::Seven2018 => return vec!["From", "To", "Date", "Subject", "Content", "Direction", "Folder"],
        MessageColumns::Seven2020 => return vec!["FROM", "TO", "DATE", "SUBJECT", "CONTENT", "DIRECTION", "FOLDER"],
        MessageColumns::Nine => {
            vec!["CONVERSATION ID", "CONVERSATION TITLE", "FROM", "SENDER PROFILE URL", "TO", "DATE", "SUBJECT"]
        }
        MessageColumns::Ten => vec![
            "CONVERSATION ID",
            "CONVERSATION TITLE",
            "FROM",
            "SENDER PROFILE URL",
            "TO",
            "RECIPIENT PROFILE URLS",
            "DATE",
            "SUBJECT",
        ],
    };
    columns.extend(["CONTENT", "FOLDER"]);
    if format.attachments {
        columns.push("ATTACHMENTS");
    }
    if format.draft_columns >= 1 {
        columns.push("IS MESSAGE DRAFT");
    }
    if format.draft_columns >= 2 {
        columns.push("IS CONVERSATION DRAFT");
    }
    columns
}

/// What all rows of a sample share.
pub(crate) struct MessagesWriter<'a> {
    pub(crate) catalogue: &'a Catalogue,
    pub(crate) world: &'a World,
    pub(crate) plan: &'a Plan,
    pub(crate) format: MessagesFormat,
    /// Rows after this second are left out.
    pub(crate) until: i64,
}

/// One row's fields before they are put into the order of an era.
#[derive(Debug, Default)]
struct Row {
    conversation: String,
    title: String,
    from: String,
    from_url: String,
    to: String,
    to_urls: String,
    date: String,
    subject: String,
    content: String,
    folder: &'static str,
    attachments: String,
    outgoing: bool,
}

impl MessagesWriter<'_> {
    /// Number of rows, drafts and adverts included.
    pub(crate) fn rows(&self) -> usize {
        let kept = |thread: &Thread| thread.messages.iter().filter(|message| message.at <= self.until).count();
        self.plan.threads.iter().map(kept).sum()
    }

    /// Streams the rows `skip..skip + take` under a header of their own.
    ///
    /// # Errors
    /// A destination that cannot be written.
    pub(crate) fn write(&self, out: &mut dyn Write, skip: usize, take: usize) -> Result<FileTruth> {
        let mut writer = csv::WriterBuilder::new()
            .terminator(if self.format.crlf { csv::Terminator::CRLF } else { csv::Terminator::Any(b'\n') })
            .quote_style(if self.format.all_quoted { csv::QuoteStyle::Always } else { csv::QuoteStyle::Necessary })
            .buffer_capacity(1 << 17)
            .from_writer(out);
        let failed = |error: csv::Error| Error::Write { path: "messages.csv".into(), source: error.into() };
        writer.write_record(header(self.format)).map_err(failed)?;
        let mut truth = FileTruth::default();
        let (mut position, mut row) = (0, Row::default());
        for thread in &self.plan.threads {
            if position >= skip + take {
                break;
            }
            let ends = position + thread.messages.len();
            if ends <= skip && self.until == i64::MAX {
                position = ends;
                continue;
            }
            self.begin_thread(thread, &mut row);
            for message in thread.messages.iter().rev().filter(|message| message.at <= self.until) {
                position += 1;
                if position <= skip || position > skip + take {
                    continue;
                }
                self.fill(thread, message, &mut row);
                self.count(thread, message, &row, &mut truth);
                self.write_row(&mut writer, thread, message, &row).map_err(failed)?;
            }
        }
        writer.flush().map_err(|source| Error::Write { path: "messages.csv".into(), source })?;
        Ok(truth)
    }

    fn begin_thread(&self, thread: &Thread, row: &mut Row) {
        row.conversation.clear();
        row.title.clear();
        if thread.party != Party::Orphan {
            push_conversation_id(thread.number, &mut row.conversation);
        }
        match &thread.party {
            Party::Brand(_) => row.title.push_str("Sponsored Conversation"),
            Party::Group(_) => {
                if let Some(voice) = self.catalogue.voices.get(thread.language) {
                    let topic = voice.topics.get(thread.number as usize % voice.topics.len().max(1));
                    row.title.push_str(topic.map(String::as_str).unwrap_or_default());
                }
            }
            _ => {}
        }
        let fate = mix(thread.number) % 100;
        let modern = matches!(self.format.columns, MessageColumns::Nine | MessageColumns::Ten);
        row.folder = match (thread.spam, fate) {
            (true, _) => "SPAM",
            (_, 0..8) if modern => "ARCHIVE",
            (_, 0..8) => "ARCHIVED",
            (_, 8..10) if modern => "",
            _ => "INBOX",
        };
    }

    fn fill(&self, thread: &Thread, message: &PlannedMessage, row: &mut Row) {
        let Some(dialogue) = self.catalogue.dialogues.get(usize::from(message.dialogue)) else { return };
        let mut random = Random::from_number(message.number ^ mix(u64::from(message.turn)));
        self.fill_people(thread, message, row);
        row.date.clear();
        match self.format.columns {
            MessageColumns::Seven2018 => row.date.push_str(&american(message.at)),
            MessageColumns::Seven2020 => push_timestamp(message.at, 'T', &mut row.date),
            _ => {
                push_timestamp(message.at, ' ', &mut row.date);
                row.date.push_str(" UTC");
            }
        }
        row.subject.clear();
        if dialogue.family == Family::Stranger {
            let _ = write!(row.subject, "InMail: {}", company(self.catalogue, self.world.seed, thread.number % 500));
        }
        row.content.clear();
        row.attachments.clear();
        if !message.blank {
            self.fill_content(thread, message, dialogue, &mut random, &mut row.content);
        }
        let attached = message.blank || random.chance(SHARE_WITH_ATTACHMENT);
        if attached && self.format.attachments && !message.draft && dialogue.family != Family::Sponsored {
            let number = mix(message.number) as u32;
            let _ = write!(row.attachments, "https://www.linkedin.com/dms/prv/vid/example-{number:08x}");
            if number.is_multiple_of(5) {
                let _ = write!(row.attachments, ",https://www.linkedin.com/dms/prv/vid/example-{:08x}", !number);
            }
        }
    }

    fn fill_people(&self, thread: &Thread, message: &PlannedMessage, row: &mut Row) {
        for field in [&mut row.from, &mut row.from_url, &mut row.to, &mut row.to_urls] {
            field.clear();
        }
        let owner = (self.world.owner.display(), self.world.owner.url());
        row.outgoing = message.sender == Speaker::Owner;
        let other = match &thread.party {
            Party::Group(members) => return self.fill_group(members, thread, message, row),
            Party::Orphan => {
                row.from = owner.0;
                return;
            }
            Party::Left => (LEFT_MEMBER.to_owned(), String::new()),
            Party::Brand(number) => (company(self.catalogue, self.world.seed, 10_000 + number), String::new()),
            Party::Stranger(index) => {
                let person = self.world.stranger(self.catalogue, *index);
                (person.display(), person.url())
            }
            Party::Connection(index) => match self.world.connections.get(*index) {
                Some(connection) => (connection.message_name(), connection.person.url()),
                None => return,
            },
        };
        let (sender, recipient) = if row.outgoing { (owner, other) } else { (other, owner) };
        (row.from, row.from_url) = sender;
        (row.to, row.to_urls) = recipient;
    }

    /// The sender is never among the recipients; the owner is. A member who left has a name and no URL.
    fn fill_group(&self, members: &[usize], thread: &Thread, message: &PlannedMessage, row: &mut Row) {
        let sender = match message.sender {
            Speaker::Member(member) => members.get(usize::from(member) % members.len().max(1)).copied(),
            _ => None,
        };
        let mut recipients: Vec<(String, String)> = Vec::with_capacity(members.len() + 2);
        let owner = (self.world.owner.display(), self.world.owner.url());
        match sender.and_then(|index| self.world.connections.get(index)) {
            Some(connection) => {
                (row.from, row.from_url) = (connection.message_name(), connection.person.url());
                recipients.push(owner);
            }
            None => (row.from, row.from_url) = owner,
        }
        for connection in members
            .iter()
            .filter(|index| Some(**index) != sender)
            .filter_map(|index| self.world.connections.get(*index))
        {
            recipients.push((connection.message_name(), connection.person.url()));
        }
        if thread.number.is_multiple_of(3) {
            let position = recipients.len() / 2;
            recipients.insert(position, (LEFT_MEMBER.to_owned(), String::new()));
        }
        for (name, url) in &recipients {
            if !row.to.is_empty() {
                row.to.push(',');
            }
            row.to.push_str(name);
            if !row.to_urls.is_empty() && !url.is_empty() {
                row.to_urls.push(',');
            }
            row.to_urls.push_str(url);
        }
    }

    fn fill_content(
        &self,
        thread: &Thread,
        message: &PlannedMessage,
        dialogue: &Dialogue,
        random: &mut Random,
        content: &mut String,
    ) {
        let Some(voice) = self.catalogue.voices.get(thread.language) else { return };
        let line = dialogue.lines.get(thread.language).and_then(|lines| lines.get(usize::from(message.turn)));
        let Some(line) = line else { return };
        let companies = &self.catalogue.companies;
        let subject = Subject::draw(voice, companies, message.number);
        let stranger;
        let other: Option<(&Person, &str)> = match &thread.party {
            Party::Connection(index) => {
                self.world.connections.get(*index).map(|row| (&row.person, row.company.as_str()))
            }
            Party::Stranger(index) => {
                stranger = self.world.stranger(self.catalogue, *index);
                Some((&stranger, ""))
            }
            _ => None,
        };
        let owner = (&self.world.owner, self.world.employers[0].as_str());
        let (sender, recipient) = match (message.sender, other) {
            (Speaker::Owner, Some(other)) => (owner, other),
            (Speaker::Contact, Some(other)) => (other, owner),
            _ => (owner, owner),
        };
        let invented;
        let recipient_company = if recipient.1.is_empty() {
            invented = companies.name(&mut Random::from_number(thread.number));
            invented.as_str()
        } else {
            recipient.1
        };
        let address = Address { recipient_given: &recipient.0.given, recipient_company, sender_slug: &sender.0.slug };
        if dialogue.family == Family::Sponsored {
            content.push_str(SPONSORED_PARAGRAPH);
            line.render(voice, &subject, address, random, content);
            let _ = write!(content, "</p>{SPONSORED_PARAGRAPH}<br></p>{SPONSORED_PARAGRAPH}");
            if let Some(filler) = random.pick(&voice.fillers) {
                filler.render(voice, &subject, address, random, content);
            }
            content.push_str("</p>");
            return;
        }
        line.render(voice, &subject, address, random, content);
        let plain_talk = !matches!(
            dialogue.family,
            Family::Blast
                | Family::BlastAsked
                | Family::PitchIn
                | Family::PitchOut
                | Family::Boiler
                | Family::Spam
                | Family::Decline
                | Family::DeclineFinal
                | Family::Stranger
                | Family::Draft
                | Family::WeakReply
        );
        if plain_talk && line.source_length() >= LEAST_BYTES_TO_LENGTHEN && random.chance(SHARE_LENGTHENED) {
            self.lengthen(thread, message.number, address, random, content);
        }
        self.spoil(random, content);
    }

    /// Goes on with neutral sentences, each about something of its own.
    fn lengthen(&self, thread: &Thread, number: u64, address: Address<'_>, random: &mut Random, content: &mut String) {
        let Some(voice) = self.catalogue.voices.get(thread.language) else { return };
        let sentences = if random.chance(SHARE_OF_LETTERS) { random.between(5, 14) } else { random.between(1, 2) };
        let break_line = match (self.format.all_quoted, thread.number.is_multiple_of(4)) {
            (true, true) => "\r\n",
            (true, false) => "\n",
            // Line breaks were flattened, so that runs of spaces are common.
            (false, _) => "  ",
        };
        for _ in 0..sentences {
            content.push_str(if random.chance(0.4) { break_line } else { " " });
            let subject = Subject::draw(voice, &self.catalogue.companies, number ^ random.number());
            if let Some(filler) = random.pick(&voice.fillers) {
                filler.render(voice, &subject, address, random, content);
            }
        }
    }

    fn spoil(&self, random: &mut Random, content: &mut String) {
        if random.chance(SHARE_WITH_ENTITY) {
            if content.contains('\'') {
                *content = content.replace('\'', "&rsquo;");
            } else if content.contains(". ") {
                *content = content.replacen(". ", ".&nbsp;", 1);
            } else {
                content.push_str(" &amp; :-)");
            }
        } else if random.chance(SHARE_WITH_ODD_SPACE) {
            let odd = random.pick(&["\u{a0}", "\t", "\u{2028}"]).copied().unwrap_or(" ");
            *content = content.replacen(' ', odd, 1);
        }
    }

    fn count(&self, thread: &Thread, message: &PlannedMessage, row: &Row, truth: &mut FileTruth) {
        truth.rows += 1;
        if message.draft {
            truth.count("drafts");
            if thread.party == Party::Orphan {
                truth.count("drafts_without_id");
            }
            return;
        }
        match &thread.party {
            Party::Brand(_) => return truth.count("sponsored"),
            Party::Group(_) => truth.count("group"),
            Party::Left => truth.count("left_member"),
            Party::Stranger(_) => truth.count("outside_the_network"),
            _ => truth.count("with_connections"),
        }
        if thread.spam {
            truth.count("spam");
        }
        if row.content.is_empty() {
            truth.count("blank");
        }
        truth.count(if row.outgoing { "outgoing" } else { "incoming" });
    }

    fn write_row(
        &self,
        writer: &mut csv::Writer<&mut dyn Write>,
        thread: &Thread,
        message: &PlannedMessage,
        row: &Row,
    ) -> csv::Result<()> {
        let orphan = thread.party == Party::Orphan;
        if matches!(self.format.columns, MessageColumns::Seven2018 | MessageColumns::Seven2020) {
            let folder = if row.outgoing && row.folder == "INBOX" { "SENT" } else { row.folder };
            let direction = if row.outgoing { "OUTGOING" } else { "INCOMING" };
            return writer.write_record(
                [&row.from, &row.to, &row.date, &row.subject, &row.content, direction, folder].map(str::as_bytes),
            );
        }
        for field in [&row.conversation, &row.title, &row.from] {
            writer.write_field(field)?;
        }
        writer.write_field(if orphan { "" } else { row.from_url.as_str() })?;
        writer.write_field(&row.to)?;
        if self.format.columns == MessageColumns::Ten {
            writer.write_field(&row.to_urls)?;
        }
        for field in [&row.date, &row.subject, &row.content] {
            writer.write_field(field)?;
        }
        writer.write_field(row.folder)?;
        if self.format.attachments {
            writer.write_field(&row.attachments)?;
        }
        // Three spellings are found; a sample keeps to one.
        let (yes, no) = match self.world.seed % 3 {
            0 => ("TRUE", "FALSE"),
            1 => ("Yes", "No"),
            _ => ("true", "false"),
        };
        if self.format.draft_columns >= 1 {
            writer.write_field(if message.draft { yes } else { no })?;
        }
        if self.format.draft_columns >= 2 {
            writer.write_field(if orphan { yes } else { no })?;
        }
        writer.write_record(None::<&[u8]>)
    }
}

/// Appends `2-` and 56 characters of base64 that end in `==`: forty bytes, as the site's ids hold.
fn push_conversation_id(number: u64, out: &mut String) {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let (high, low) = (mix(number), mix(!number));
    let inner = format!(
        "{:08x}-{:04x}-4{:03x}-8{:03x}-{:012x}_{:03}",
        high >> 32,
        (high >> 16) & 0xFFFF,
        high & 0xFFF,
        low >> 52,
        low & 0xFFFF_FFFF_FFFF,
        number % 1000
    );
    out.push_str("2-");
    for group in inner.as_bytes().chunks(3) {
        let mut bits = 0u32;
        for position in 0..3 {
            bits = bits << 8 | u32::from(group.get(position).copied().unwrap_or(0));
        }
        for position in 0..4 {
            let letter = ALPHABET.get((bits >> (18 - 6 * position) & 63) as usize).copied().unwrap_or(b'A');
            out.push(if position > group.len() { '=' } else { char::from(letter) });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_has_the_shape_of_the_sites_own() {
        let mut id = String::new();
        push_conversation_id(7, &mut id);
        assert_eq!(id.len(), 58);
        assert!(id.starts_with("2-") && id.ends_with("==") && !id.ends_with("==="));
        let mut other = String::new();
        push_conversation_id(8, &mut other);
        assert_ne!(id, other);
    }

    #[test]
    fn optional_columns_come_last_and_in_order() {
        let format = crate::sample::era::Era::default().format().messages.expect("messages");
        let header = header(format);
        assert_eq!(header.len(), 13);
        assert_eq!(header[5], "RECIPIENT PROFILE URLS");
        assert_eq!(&header[10..], ["ATTACHMENTS", "IS MESSAGE DRAFT", "IS CONVERSATION DRAFT"]);
    }
}
