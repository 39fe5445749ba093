//! Messages, row by row: what a row says in every era, and which rows are no messages.
//!
//! Owns the shape of a message and the dropping of drafts, advertising and broken rows. Refuses to
//! keep any text: a message lives as long as the visit, borrowed from the block that it was read in.

use super::cells::{self, Record, trim};
use super::columns::{Column, ColumnMap};
use super::date_cells::{RawDate, parse_iso};
use super::dates::{DateDecision, DateEvidence};
use super::encoding;
use super::era::Era;
use super::invitations::direction_of;
use super::lexicon::{self, TermKind};
use super::receipt::DropReason;
use super::rows::Direction;
use super::table::{Header, is_wrapped};

/// Where a message lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Folder {
    /// INBOX; sent messages are there as well.
    Inbox,
    /// ARCHIVE or ARCHIVED.
    Archive,
    /// SPAM: kept, and for later stages to leave out.
    Spam,
    /// SENT, of the 2018 form.
    Sent,
    /// Blank or anything else.
    Other,
}

/// A message, borrowed for the time of a visit. Cells that the era lacks are empty. Texts are as
/// written: character entities are not decoded ([`super::decode_entities`] does), content is not trimmed.
#[derive(Debug, Clone, Copy)]
pub struct Message<'m> {
    /// Conversation's id; empty before the nine-column era.
    pub conversation_id: &'m str,
    /// Conversation's title; usually empty.
    pub title: &'m str,
    /// Sender's name; `LinkedIn Member` for one who left.
    pub from: &'m str,
    /// Sender's profile URL, raw Unicode.
    pub sender_url: &'m str,
    /// Recipients' names, joined by commas that occur in names, too.
    pub to: &'m str,
    /// Recipients' profile URLs, joined by commas; may be fewer than names.
    pub recipient_urls: &'m str,
    /// When, seconds since 1970-01-01 UTC; `None` where the cell cannot be read.
    pub time: Option<i64>,
    /// Subject; usually empty.
    pub subject: &'m str,
    /// Text; may be empty.
    pub content: &'m str,
    /// Where it lies.
    pub folder: Folder,
    /// Whether attachments are named.
    pub has_attachment: bool,
    /// Which way, where the era says it (2018, 2020).
    pub direction: Option<Direction>,
}

/// What a block's rows were, for the receipt.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Tally {
    pub rows_read: u64,
    pub kept: u64,
    pub blank: u64,
    pub drafts: u64,
    pub repeated_headers: u64,
    pub short_dropped: u64,
    pub sponsored: u64,
    pub unparsed_dates: u64,
    pub short_kept: u64,
    pub long_kept: u64,
    pub replaced: u64,
    pub decoded_bytes: u64,
    pub nul: u64,
    pub spam: u64,
    pub unclosed: u64,
}

impl Tally {
    pub fn add(&mut self, other: &Self) {
        self.rows_read += other.rows_read;
        self.kept += other.kept;
        self.blank += other.blank;
        self.drafts += other.drafts;
        self.repeated_headers += other.repeated_headers;
        self.short_dropped += other.short_dropped;
        self.sponsored += other.sponsored;
        self.unparsed_dates += other.unparsed_dates;
        self.short_kept += other.short_kept;
        self.long_kept += other.long_kept;
        self.replaced += other.replaced;
        self.decoded_bytes += other.decoded_bytes;
        self.nul += other.nul;
        self.spam += other.spam;
        self.unclosed += other.unclosed;
    }

    fn count_drop(&mut self, reason: DropReason) {
        match reason {
            DropReason::BlankRow => self.blank += 1,
            DropReason::Draft => self.drafts += 1,
            DropReason::RepeatedHeader => self.repeated_headers += 1,
            DropReason::Sponsored => self.sponsored += 1,
            _ => self.short_dropped += 1,
        }
    }
}

/// How the rows of one messages file are read.
#[derive(Debug, Clone)]
pub(super) struct MessageLayout {
    pub header: Header,
    pub era: Era,
    /// Reads dates that are not ISO.
    pub dates: DateDecision,
    /// Whether the file is UTF-8 with accents in it, so that bytes which are none are damage.
    pub is_surely_utf8: bool,
    places: Places,
}

/// Places of the columns.
#[derive(Debug, Clone, Copy)]
struct Places {
    conversation_id: Option<usize>,
    title: Option<usize>,
    from: Option<usize>,
    sender_url: Option<usize>,
    to: Option<usize>,
    recipient_urls: Option<usize>,
    date: Option<usize>,
    subject: Option<usize>,
    content: Option<usize>,
    folder: Option<usize>,
    attachments: Option<usize>,
    is_message_draft: Option<usize>,
    is_conversation_draft: Option<usize>,
    direction: Option<usize>,
}

impl Places {
    fn new(columns: &ColumnMap) -> Self {
        Self {
            conversation_id: columns.index(Column::ConversationId),
            title: columns.index(Column::ConversationTitle),
            from: columns.index(Column::From),
            sender_url: columns.index(Column::SenderUrl),
            to: columns.index(Column::To),
            recipient_urls: columns.index(Column::RecipientUrls),
            date: columns.index(Column::Date),
            subject: columns.index(Column::Subject),
            content: columns.index(Column::Content),
            folder: columns.index(Column::Folder),
            attachments: columns.index(Column::Attachments),
            is_message_draft: columns.index(Column::IsMessageDraft),
            is_conversation_draft: columns.index(Column::IsConversationDraft),
            direction: columns.index(Column::Direction),
        }
    }
}

impl MessageLayout {
    /// The layout of a file with this header, whose dates are ISO unless a decision says otherwise.
    pub fn new(header: Header, is_surely_utf8: bool) -> Self {
        let places = Places::new(&header.columns);
        let has_drafts = places.is_message_draft.is_some() || places.is_conversation_draft.is_some();
        let era = if places.conversation_id.is_none() {
            Era::Messages2020
        } else if header.is_quoted {
            Era::Messages2026Quoted
        } else if places.attachments.is_some() {
            if has_drafts { Era::Messages2026 } else { Era::Messages2025 }
        } else if has_drafts {
            Era::Messages2024
        } else if places.recipient_urls.is_some() {
            Era::Messages2023
        } else {
            Era::MessagesTo2023
        };
        Self { header, era, dates: DateEvidence::default().decide(), is_surely_utf8, places }
    }

    /// Uses what all dates of the file said.
    pub fn decide_dates(&mut self, evidence: &DateEvidence) {
        self.dates = evidence.decide();
        if self.era == Era::Messages2020 && evidence.has_numeric() {
            self.era = Era::Messages2018;
        }
    }

    /// A row's cell of the date column, for the decision on the file's date format.
    pub fn date_cell<'r>(&self, record: &Record<'r>) -> &'r str {
        cell(record, self.places.date)
    }

    /// Judges a row: counts it, and hands it on if it is a message.
    pub fn visit<V: FnMut(&Message<'_>)>(&self, record: &Record<'_>, tally: &mut Tally, visit: &mut V) {
        if let (1, Some(only)) = (record.len(), record.get(0))
            && is_wrapped(only, self.header.delimiter)
            && self.header.columns.width() > 1
        {
            // What is unwrapped is no single cell any more, so that this does not go on.
            let mut rows = 0;
            cells::for_each_record(only, self.header.delimiter, |record| {
                if record.len() > 1 {
                    rows += 1;
                    self.visit_row(record, tally, visit);
                }
            });
            if rows > 0 {
                return;
            }
        }
        self.visit_row(record, tally, visit);
    }

    fn visit_row<V: FnMut(&Message<'_>)>(&self, record: &Record<'_>, tally: &mut Tally, visit: &mut V) {
        tally.rows_read += 1;
        match self.read(record, tally) {
            Ok(message) => {
                tally.kept += 1;
                tally.spam += u64::from(message.folder == Folder::Spam);
                visit(&message);
            }
            Err(reason) => tally.count_drop(reason),
        }
    }

    fn read<'r>(&self, record: &Record<'r>, tally: &mut Tally) -> std::result::Result<Message<'r>, DropReason> {
        let places = &self.places;
        let trimmed = |place| trim(cell(record, place));
        let date = trimmed(places.date);
        let content = cell(record, places.content);
        let from = trimmed(places.from);
        let time = self.time(date);
        let width = self.header.columns.width();
        if time.is_none() {
            self.check_dateless(record, date, from, content)?;
            tally.unparsed_dates += 1;
        }
        let message = Message {
            conversation_id: trimmed(places.conversation_id),
            title: trimmed(places.title),
            from,
            sender_url: trimmed(places.sender_url),
            to: trimmed(places.to),
            recipient_urls: trimmed(places.recipient_urls),
            time,
            subject: trimmed(places.subject),
            content,
            folder: folder_of(trimmed(places.folder)),
            has_attachment: !trimmed(places.attachments).is_empty(),
            direction: direction_of(trimmed(places.direction)),
        };
        if is_yes(trimmed(places.is_message_draft)) || is_yes(trimmed(places.is_conversation_draft)) {
            return Err(DropReason::Draft);
        }
        let is_orphan = places.conversation_id.is_some()
            && message.conversation_id.is_empty()
            && message.to.is_empty()
            && message.recipient_urls.is_empty();
        if is_orphan && record.len() >= width {
            return Err(DropReason::Draft);
        }
        if is_sponsored(&message, places.sender_url.is_some()) {
            return Err(DropReason::Sponsored);
        }
        tally.short_kept += u64::from(record.len() < width);
        tally.long_kept += u64::from(record.len() > width);
        Ok(message)
    }

    fn time(&self, date: &str) -> Option<i64> {
        if let Some(time) = parse_iso(date.as_bytes()) {
            return Some(time);
        }
        match DateEvidence::default().read(date) {
            RawDate::Blank | RawDate::Unparsed => None,
            raw => self.dates.resolve(raw),
        }
    }

    /// A row without a readable date is blank, the header once more, broken, or a message all the same.
    fn check_dateless(
        &self,
        record: &Record<'_>,
        date: &str,
        from: &str,
        content: &str,
    ) -> std::result::Result<(), DropReason> {
        if record.iter().all(|cell| cell.trim().is_empty()) {
            return Err(DropReason::BlankRow);
        }
        if self.header.is_repeated_in(record.iter()) {
            return Err(DropReason::RepeatedHeader);
        }
        let is_misshapen = record.len() != self.header.columns.width();
        let is_empty = from.is_empty() && content.trim().is_empty();
        if is_misshapen || (is_empty && date.is_empty()) { Err(DropReason::ShortRow) } else { Ok(()) }
    }
}

fn cell<'r>(record: &Record<'r>, place: Option<usize>) -> &'r str {
    place.and_then(|place| record.get(place)).unwrap_or_default()
}

/// Draft columns say Yes/No, TRUE/FALSE or true/false; spreadsheets that save the file in another
/// language translate the truth values.
fn is_yes(cell: &str) -> bool {
    const WORDS: [&str; 8] = ["true", "yes", "verdadero", "verdadeiro", "vrai", "vero", "wahr", "waar"];
    !cell.is_empty() && (cell == "1" || WORDS.iter().any(|word| cell.eq_ignore_ascii_case(word)))
}

fn folder_of(cell: &str) -> Folder {
    if cell.eq_ignore_ascii_case("INBOX") {
        Folder::Inbox
    } else if cell.eq_ignore_ascii_case("ARCHIVE") || cell.eq_ignore_ascii_case("ARCHIVED") {
        Folder::Archive
    } else if cell.eq_ignore_ascii_case("SPAM") {
        Folder::Spam
    } else if cell.eq_ignore_ascii_case("SENT") {
        Folder::Sent
    } else {
        Folder::Other
    }
}

/// Tags with which advertising begins. Measured: all 986 sponsored rows begin with HTML, 985 of them
/// without a sender's URL, nearly all with `<p class="spinmail-quill-editor__spin-break">`.
const OPENING_TAGS: [&str; 22] = [
    "!doctype", "a", "b", "body", "br", "center", "div", "em", "font", "h1", "h2", "h3", "head", "html", "img", "ol",
    "p", "span", "strong", "style", "table", "ul",
];

/// How far into a text a mark of advertising is looked for: within the opening tag and the salutation.
const MARK_BYTES: usize = 400;

/// Whether a row is advertising: it begins with HTML and bears another mark of it, or its thread is
/// titled as sponsored. A person who writes `<div> won't centre` has a URL and none of the marks.
fn is_sponsored(message: &Message<'_>, has_url_column: bool) -> bool {
    if is_sponsored_title(message.title) {
        return true;
    }
    let content = message.content.trim_start();
    let Some(tag) = opening_tag(content) else { return false };
    if !has_url_column || message.sender_url.is_empty() {
        return true;
    }
    let head = content.as_bytes().get(..content.len().min(MARK_BYTES)).unwrap_or_default();
    tag.contains(" class=") || tag.contains(" style=") || memchr::memmem::find(head, b"%FIRSTNAME%").is_some()
}

/// The tag that a text begins with, attributes included.
fn opening_tag(content: &str) -> Option<&str> {
    let inner = content.strip_prefix('<')?;
    let end = inner.bytes().take(MARK_BYTES).position(|byte| byte == b'>')?;
    let tag = inner.get(..end)?;
    let name = tag.split([' ', '/', '\n', '\t']).next()?;
    OPENING_TAGS.iter().any(|known| known.eq_ignore_ascii_case(name)).then_some(tag)
}

fn is_sponsored_title(title: &str) -> bool {
    !title.is_empty()
        && lexicon::terms(TermKind::SponsoredTitle).any(|term| {
            // Titles are LinkedIn's own words: only ASCII case may differ.
            term.term.len() == title.len() && term.term.eq_ignore_ascii_case(title)
        })
}

/// A block's text where its bytes are not all UTF-8: damage in a file that surely is UTF-8 is replaced,
/// in any other file such bytes are Windows-1252. Delimiters, quotes and line ends stay as they are.
pub(super) fn decode_block(bytes: &[u8], is_surely_utf8: bool, tally: &mut Tally) -> String {
    let mut text = String::with_capacity(bytes.len() + bytes.len() / 8);
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        let invalid = chunk.invalid();
        if invalid.is_empty() {
            continue;
        }
        if is_surely_utf8 {
            text.push('\u{FFFD}');
            tally.replaced += 1;
        } else {
            text.push_str(&encoding::decode_legacy(invalid));
            tally.decoded_bytes += invalid.len() as u64;
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::naming::FileKind;
    use crate::export::table::find_header;

    fn layout(header: &str) -> MessageLayout {
        MessageLayout::new(find_header(FileKind::Messages, header).expect("a header"), true)
    }

    fn verdict(header: &str, row: &str) -> (Option<String>, Tally) {
        let layout = layout(header);
        let mut tally = Tally::default();
        let mut content = None;
        crate::export::cells::for_each_record(row, b',', |record| {
            layout.visit(record, &mut tally, &mut |message| content = Some(message.content.to_owned()));
        });
        (content, tally)
    }

    const NINE: &str = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER\n";

    #[test]
    fn eras_by_header() {
        let cases = [
            ("From,To,Date,Subject,Content,Direction,Folder\n", Era::Messages2020),
            (NINE, Era::MessagesTo2023),
            (
                "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n",
                Era::Messages2023,
            ),
            (
                "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,IS MESSAGE DRAFT\n",
                Era::Messages2024,
            ),
            (
                "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS\n",
                Era::Messages2025,
            ),
            (
                "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT\n",
                Era::Messages2026,
            ),
            (
                "\"CONVERSATION ID\",\"CONVERSATION TITLE\",\"FROM\",\"SENDER PROFILE URL\",\"TO\",\"RECIPIENT PROFILE URLS\",\"DATE\",\"SUBJECT\",\"CONTENT\",\"FOLDER\",\"ATTACHMENTS\",\"IS MESSAGE DRAFT\",\"IS CONVERSATION DRAFT\"\n",
                Era::Messages2026Quoted,
            ),
        ];
        for (header, era) in cases {
            assert_eq!(layout(header).era, era, "{header}");
        }
        let mut old = layout(cases[0].0);
        let mut evidence = DateEvidence::default();
        evidence.read("9/3/18, 4:15 PM");
        old.decide_dates(&evidence);
        assert_eq!(old.era, Era::Messages2018);
    }

    #[test]
    fn drafts_in_every_spelling_and_orphans_are_dropped() {
        let header = NINE.replace("FOLDER", "FOLDER,IS MESSAGE DRAFT");
        for (mark, is_draft) in [
            ("Yes", true),
            ("TRUE", true),
            ("true", true),
            ("No", false),
            ("FALSE", false),
            ("false", false),
            ("", false),
        ] {
            let row = format!("2-a==,,Ana,u,Bo,2024-01-02 03:04:05 UTC,,Hello,INBOX,{mark}\n");
            let (content, tally) = verdict(&header, &row);
            assert_eq!((content.is_none(), tally.drafts == 1), (is_draft, is_draft), "{mark}");
        }
        let (content, tally) = verdict(NINE, ",,Ana,u,,2024-01-02 03:04:05 UTC,,Unsent,\n");
        assert_eq!((content, tally.drafts), (None, 1));
    }

    #[test]
    fn advertising_is_dropped_and_people_are_not() {
        let ads = [
            "2-a==,Sponsored Conversation,Acme,,Bo,2024-01-02 03:04:05 UTC,,\"<p class=\"\"spinmail-quill-editor__spin-break\"\">Hi %FIRSTNAME%</p>\",INBOX\n",
            "2-a==,,Acme,,Bo,2024-01-02 03:04:05 UTC,,<p>Offer</p>,INBOX\n",
            "2-a==,,Acme,u,Bo,2024-01-02 03:04:05 UTC,,\" <p class=\"\"spinmail\"\">Offer</p>\",INBOX\n",
            "2-a==,Sponsored Conversation,Acme,,Bo,2024-01-02 03:04:05 UTC,,Plain offer,INBOX\n",
        ];
        for ad in ads {
            let (content, tally) = verdict(NINE, ad);
            assert_eq!((content, tally.sponsored), (None, 1), "{ad}");
        }
        let people = [
            "2-a==,,Ana,u,Bo,2024-01-02 03:04:05 UTC,,<div> will not centre; any idea?,INBOX\n",
            "2-a==,,LinkedIn Member,,Bo,2024-01-02 03:04:05 UTC,,<3 thank you,INBOX\n",
            "2-a==,,LinkedIn Member,,Bo,2024-01-02 03:04:05 UTC,,<link> above,INBOX\n",
            "2-a==,Our sponsored conversation,Ana,u,Bo,2024-01-02 03:04:05 UTC,,Hello,INBOX\n",
            "2-a==,,Ana,u,Bo,2024-01-02 03:04:05 UTC,,,INBOX\n",
        ];
        for row in people {
            let (content, tally) = verdict(NINE, row);
            assert!(content.is_some() && tally.kept == 1, "{row}");
        }
    }

    #[test]
    fn broken_rows_are_told_from_dateless_messages() {
        let (_, tally) = verdict(NINE, "2-a==,,Ana\n,,,,,,,,\n");
        assert_eq!((tally.short_dropped, tally.blank, tally.kept), (1, 1, 0));
        let (content, tally) = verdict(NINE, "2-a==,,Ana,u,Bo,someday,,Hello,INBOX\n");
        assert_eq!((content.as_deref(), tally.unparsed_dates), (Some("Hello"), 1));
        let (content, tally) = verdict(NINE, "2-a==,,Ana,u,Bo,2024-01-02 03:04:05 UTC,,Cut sho");
        assert_eq!((content.as_deref(), tally.short_kept), (Some("Cut sho"), 1));
        let (_, tally) = verdict(NINE, NINE);
        assert_eq!(tally.repeated_headers, 1);
    }

    #[test]
    fn spam_is_kept_and_marked() {
        let (content, tally) = verdict(NINE, "2-a==,,Ana,u,Bo,2024-01-02 03:04:05 UTC,,Hello,SPAM\n");
        assert_eq!((content.as_deref(), tally.spam), (Some("Hello"), 1));
    }
}
