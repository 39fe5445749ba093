//! Which column of a file is which, by name in seven languages and never by position.
//!
//! Owns the columns that are read and their names, which are data (`lexicons/*.csv`). Refuses to
//! guess a column by its place; the few that content gives away are recognised by `connections`.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::OnceLock;

use super::lexicon::{self, TermKind};
use super::naming::FileKind;

macro_rules! columns {
    ($($variant:ident => $name:literal,)+) => {
        /// A column of some file of the export.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(missing_docs)]
        #[non_exhaustive]
        pub enum Column { $($variant,)+ }

        impl Column {
            /// Every column, in declaration order.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The column's name in lexicons and messages.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $name,)+ }
            }
        }
    };
}

columns! {
    FirstName => "first_name",
    LastName => "last_name",
    Name => "name",
    MaidenName => "maiden_name",
    Url => "url",
    EmailAddress => "email_address",
    Company => "company",
    JobTitle => "job_title",
    Title => "title",
    ConnectedOn => "connected_on",
    Address => "address",
    Tags => "tags",
    Websites => "websites",
    InstantMessengers => "instant_messengers",
    TwitterHandles => "twitter_handles",
    Headline => "headline",
    Summary => "summary",
    Industry => "industry",
    ZipCode => "zip_code",
    Location => "location",
    Description => "description",
    StartedOn => "started_on",
    FinishedOn => "finished_on",
    School => "school",
    Degree => "degree",
    Notes => "notes",
    Activities => "activities",
    Authority => "authority",
    Proficiency => "proficiency",
    Number => "number",
    Skill => "skill",
    Status => "status",
    Text => "text",
    Date => "date",
    SharedUrl => "shared_url",
    MediaUrl => "media_url",
    Visibility => "visibility",
    Reaction => "reaction",
    Choice => "choice",
    Query => "query",
    ConversationId => "conversation_id",
    ConversationTitle => "conversation_title",
    From => "from",
    To => "to",
    SenderUrl => "sender_url",
    RecipientUrls => "recipient_urls",
    Subject => "subject",
    Content => "content",
    Folder => "folder",
    Attachments => "attachments",
    IsMessageDraft => "is_message_draft",
    IsConversationDraft => "is_conversation_draft",
    Direction => "direction",
    InviterUrl => "inviter_url",
    InviteeUrl => "invitee_url",
    InviterUrn => "inviter_urn",
    InviteeUrn => "invitee_urn",
}

impl fmt::Display for Column {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// Number of columns known.
const COLUMN_COUNT: usize = Column::ALL.len();

/// The columns looked for in a kind of file. Where a header's name stands for several columns
/// (`Nombre`), the first of this list that is still free takes it.
pub(super) fn columns_of(kind: FileKind) -> &'static [Column] {
    use Column as C;
    match kind {
        FileKind::Connections => &[
            C::FirstName,
            C::LastName,
            C::Name,
            C::Url,
            C::EmailAddress,
            C::Company,
            C::JobTitle,
            C::Title,
            C::ConnectedOn,
            C::Date,
            C::Address,
            C::Tags,
            C::Websites,
            C::InstantMessengers,
        ],
        FileKind::Messages => &[
            C::ConversationId,
            C::ConversationTitle,
            C::From,
            C::SenderUrl,
            C::To,
            C::RecipientUrls,
            C::Date,
            C::Subject,
            C::Content,
            C::Folder,
            C::Attachments,
            C::IsMessageDraft,
            C::IsConversationDraft,
            C::Direction,
        ],
        FileKind::Invitations => &[
            C::From,
            C::To,
            C::Date,
            C::Content,
            C::Direction,
            C::InviterUrl,
            C::InviteeUrl,
            C::InviterUrn,
            C::InviteeUrn,
        ],
        FileKind::Profile => &[
            C::FirstName,
            C::LastName,
            C::MaidenName,
            C::Address,
            C::Headline,
            C::Summary,
            C::Industry,
            C::ZipCode,
            C::Location,
            C::TwitterHandles,
            C::Websites,
            C::InstantMessengers,
        ],
        FileKind::Positions => {
            &[C::Company, C::Title, C::JobTitle, C::Description, C::Location, C::StartedOn, C::FinishedOn]
        }
        FileKind::Education => &[C::School, C::StartedOn, C::FinishedOn, C::Notes, C::Degree, C::Activities],
        FileKind::Skills => &[C::Name, C::Skill],
        FileKind::Certifications => &[C::Name, C::Url, C::Authority, C::StartedOn, C::FinishedOn],
        FileKind::Projects
        | FileKind::Publications
        | FileKind::Honors
        | FileKind::Languages
        | FileKind::Courses
        | FileKind::Organizations => &[C::Name, C::Title, C::Description, C::Proficiency, C::Number],
        FileKind::EndorsementsReceived | FileKind::EndorsementsGiven => {
            &[C::Date, C::Skill, C::FirstName, C::LastName, C::Url, C::Status]
        }
        FileKind::RecommendationsReceived | FileKind::RecommendationsGiven => {
            &[C::FirstName, C::LastName, C::Company, C::JobTitle, C::Text, C::Date, C::Status]
        }
        FileKind::Shares => &[C::Date, C::Url, C::Content, C::SharedUrl, C::MediaUrl, C::Visibility],
        FileKind::Comments => &[C::Date, C::Url, C::Content],
        FileKind::Reactions => &[C::Date, C::Reaction, C::Url],
        FileKind::Votes => &[C::Date, C::Url, C::Choice],
        FileKind::InstantReposts => &[C::Date, C::Url],
        FileKind::CompanyFollows => &[C::Company, C::Date],
        FileKind::SearchQueries => &[C::Date, C::Query],
        kind if kind.tells_time() => &[C::Date],
        _ => &[],
    }
}

/// Whether these columns make a header of this kind of file: what its rows cannot do without.
pub(super) fn is_header(kind: FileKind, map: &ColumnMap) -> bool {
    use Column as C;
    let has = |column| map.index(column).is_some();
    match kind {
        FileKind::Connections => {
            let named = has(C::FirstName) || has(C::LastName) || has(C::Name);
            let others = [C::LastName, C::Url, C::EmailAddress, C::Company, C::JobTitle, C::ConnectedOn];
            (named || has(C::Url)) && others.into_iter().filter(|&column| has(column)).count() >= 1 && map.found() >= 2
        }
        FileKind::Messages => has(C::From) && has(C::Date) && (has(C::Content) || has(C::ConversationId)),
        FileKind::Invitations => has(C::Direction) && (has(C::From) || has(C::InviterUrl)),
        FileKind::Profile => (has(C::FirstName) || has(C::LastName)) && map.found() >= 3,
        FileKind::Positions => has(C::Company) && (has(C::Title) || has(C::JobTitle)),
        FileKind::Education => has(C::School),
        FileKind::Skills => has(C::Name) || has(C::Skill),
        FileKind::Certifications => has(C::Name),
        FileKind::Projects
        | FileKind::Publications
        | FileKind::Honors
        | FileKind::Languages
        | FileKind::Courses
        | FileKind::Organizations => has(C::Name) || has(C::Title),
        FileKind::EndorsementsReceived | FileKind::EndorsementsGiven => has(C::Skill) && has(C::FirstName),
        FileKind::RecommendationsReceived | FileKind::RecommendationsGiven => has(C::FirstName) && has(C::Text),
        FileKind::Shares => has(C::Date) && (has(C::Url) || has(C::Content)),
        FileKind::Comments => has(C::Date) && has(C::Content),
        FileKind::Reactions => has(C::Date) && (has(C::Reaction) || has(C::Url)),
        FileKind::Votes | FileKind::InstantReposts => has(C::Date) && has(C::Url),
        FileKind::CompanyFollows => has(C::Company),
        FileKind::SearchQueries => has(C::Query),
        kind if kind.tells_time() => has(C::Date),
        _ => false,
    }
}

/// Cells of a header whose name is that of a column which stands further to the left already.
pub(super) fn repeated_columns<'a>(kind: FileKind, cells: impl Iterator<Item = &'a str>) -> Vec<(Column, usize)> {
    let mut map = ColumnMap::read(kind, std::iter::empty());
    let mut repeated = Vec::new();
    for (index, cell) in cells.enumerate() {
        let Some(alias) = alias_of(cell) else { continue };
        let mut wanted = columns_of(kind).iter().copied().filter(|column| alias.columns.contains(column));
        match wanted.clone().find(|&column| map.index(column).is_none()) {
            Some(column) => map.set(column, index),
            None => repeated.extend(wanted.next().map(|column| (column, index))),
        }
    }
    repeated
}

/// Where each column stands in one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct ColumnMap {
    indices: [Option<u32>; COLUMN_COUNT],
    width: usize,
    found: usize,
    /// Whether every name that was recognised is LinkedIn's own.
    pub are_names_native: bool,
}

impl ColumnMap {
    /// Reads a header's cells for a kind of file.
    pub fn read<'a>(kind: FileKind, cells: impl Iterator<Item = &'a str>) -> Self {
        let wanted = columns_of(kind);
        let mut map = Self { indices: [None; COLUMN_COUNT], width: 0, found: 0, are_names_native: true };
        for (index, cell) in cells.enumerate() {
            map.width = index + 1;
            let Some(alias) = alias_of(cell) else { continue };
            let free = wanted
                .iter()
                .find(|&&column| alias.columns.contains(&column) && map.indices[column as usize].is_none());
            if let (Some(&column), Ok(index)) = (free, u32::try_from(index)) {
                map.indices[column as usize] = Some(index);
                map.found += 1;
                let cell = cell.trim().trim_start_matches('\u{feff}');
                map.are_names_native &= alias.native_spellings.iter().any(|native| native.eq_ignore_ascii_case(cell));
            }
        }
        map
    }

    /// Place of a column, if the file has it.
    pub fn index(&self, column: Column) -> Option<usize> {
        self.indices.get(column as usize).copied().flatten().map(|index| index as usize)
    }

    /// Says where a column stands that was recognised by its content.
    pub fn set(&mut self, column: Column, index: usize) {
        if let (Some(slot), Ok(index)) = (self.indices.get_mut(column as usize), u32::try_from(index)) {
            if slot.is_none() {
                self.found += 1;
            }
            *slot = Some(index);
        }
    }

    /// Whether some column stands at this place.
    pub fn is_claimed(&self, index: usize) -> bool {
        self.indices.iter().flatten().any(|&claimed| claimed as usize == index)
    }

    /// Cells of the header.
    pub fn width(&self) -> usize {
        self.width
    }

    /// Columns recognised.
    pub fn found(&self) -> usize {
        self.found
    }
}

/// How the reason of a lexicon row begins whose spelling is LinkedIn's own.
const NATIVE_REASON: &str = "export's own";

#[derive(Default)]
struct Alias {
    columns: Vec<Column>,
    /// The name as LinkedIn itself writes it, in each spelling; empty for names that only editors give.
    native_spellings: Vec<&'static str>,
}

/// What a cell of a header may name.
fn alias_of(cell: &str) -> Option<&'static Alias> {
    /// Bytes of the longest name with accents, spaces and a mark around it: a cell of prose above the header is no name.
    const LONGEST_NAME_BYTES: usize = 200;
    if cell.len() > LONGEST_NAME_BYTES {
        return None;
    }
    aliases().get(&lexicon::fold(cell))
}

/// Whether a cell of a header may name a column.
pub(super) fn may_name(cell: &str, column: Column) -> bool {
    alias_of(cell).is_some_and(|alias| alias.columns.contains(&column))
}

/// Every column name known, folded, with the columns that it may stand for.
fn aliases() -> &'static BTreeMap<String, Alias> {
    static ALIASES: OnceLock<BTreeMap<String, Alias>> = OnceLock::new();
    ALIASES.get_or_init(|| {
        let by_name: BTreeMap<&str, Column> = Column::ALL.iter().map(|&column| (column.as_str(), column)).collect();
        let mut aliases: BTreeMap<String, Alias> = BTreeMap::new();
        for term in lexicon::terms(TermKind::Column) {
            let Some(&column) = by_name.get(term.meaning) else { continue };
            let alias = aliases.entry(lexicon::fold(term.term)).or_default();
            if !alias.columns.contains(&column) {
                alias.columns.push(column);
            }
            if term.reason.starts_with(NATIVE_REASON) {
                alias.native_spellings.push(term.term);
            }
        }
        aliases
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn map(kind: FileKind, header: &str) -> ColumnMap {
        ColumnMap::read(kind, header.split(','))
    }

    #[test]
    fn columns_are_found_by_name_wherever_they_stand() {
        let one = map(FileKind::Connections, "First Name,Last Name,URL,Email Address,Company,Position,Connected On");
        assert_eq!(one.index(Column::ConnectedOn), Some(6));
        let other = map(FileKind::Connections, "ConnectedOn,Extra,FirstName,last_name,Profile URL");
        assert_eq!(other.index(Column::ConnectedOn), Some(0));
        assert_eq!(other.index(Column::FirstName), Some(2));
        assert_eq!(other.index(Column::LastName), Some(3));
        assert_eq!(other.index(Column::Url), Some(4));
        assert_eq!(other.index(Column::Company), None);
        assert!(one.are_names_native && !other.are_names_native);
    }

    #[test]
    fn headers_in_seven_languages() {
        let headers = [
            "Nombre;Apellidos;URL;Correo electrónico;Empresa;Cargo;Conectado el",
            "Nome;Sobrenome;URL;E-mail;Empresa;Cargo;Conectado em",
            "Prénom;Nom;URL;Adresse e-mail;Entreprise;Poste;Connecté le",
            "Nome;Cognome;URL;Indirizzo e-mail;Azienda;Posizione;Collegato il",
            "Vorname;Nachname;URL;E-Mail-Adresse;Unternehmen;Position;Verbunden am",
            "Voornaam;Achternaam;URL;E-mailadres;Bedrijf;Functie;Verbonden op",
            "First Name;Last Name;URL;Email Address;Company;Position;Connected On",
        ];
        for header in headers {
            let map = ColumnMap::read(FileKind::Connections, header.split(';'));
            let order = [
                Column::FirstName,
                Column::LastName,
                Column::Url,
                Column::EmailAddress,
                Column::Company,
                Column::JobTitle,
                Column::ConnectedOn,
            ];
            for (index, column) in order.into_iter().enumerate() {
                assert_eq!(map.index(column), Some(index), "{header}: {column}");
            }
        }
    }

    #[test]
    fn a_name_that_stands_for_several_columns_goes_to_the_kind_that_has_it() {
        assert_eq!(map(FileKind::Skills, "Nombre").index(Column::Name), Some(0));
        assert_eq!(map(FileKind::Connections, "Nombre,Apellidos").index(Column::FirstName), Some(0));
        let outlook = map(FileKind::Connections, "Title,First Name,Last Name,Company,Job Title");
        assert_eq!(outlook.index(Column::JobTitle), Some(4));
    }

    #[test]
    fn every_lexicon_row_means_a_column() {
        for term in lexicon::terms(TermKind::Column) {
            assert!(Column::ALL.iter().any(|column| column.as_str() == term.meaning), "{}", term.meaning);
        }
    }

    #[test]
    fn every_column_wanted_somewhere_has_a_name() {
        for &column in Column::ALL {
            assert!(
                lexicon::terms(TermKind::Column).any(|term| term.meaning == column.as_str()),
                "{column} has no name in any lexicon"
            );
        }
    }
}
