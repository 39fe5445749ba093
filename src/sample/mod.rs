//! `tiewise sample`: synthetic exports of invented people, any size, any era, deterministic by seed.
//!
//! Owns the order of generation (people, conversations, invitations, files) and the statement of what is
//! true of a sample. Uses nothing of the pipeline but the error type: a generator that shared the reader's
//! code would share its mistakes. Refuses real people, real companies and addresses that could be somebody's.

mod activity;
mod arc;
mod blast;
mod catalogue;
mod connections;
mod dates;
mod destination;
mod era;
mod invitations;
mod messages;
mod persona;
mod phrase;
mod plan;
mod profile;
mod random;
mod table;
#[cfg(test)]
mod tests;
mod timeline;
pub mod truth;
mod world;

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::path::{Path, PathBuf};

use chrono::NaiveDate;

use crate::error::{Error, Result, sentence};
use catalogue::Catalogue;
use destination::{Destination, Partial};
use era::{Encoding, Format};
use invitations::Invitation;
use messages::MessagesWriter;
use persona::Habits;
use plan::{Plan, Request};
use table::{PLAIN, Style};
use truth::{ContactTruth, FileTruth, Generator, PersonTruth, RenamedTruth, Truth};
use world::{Census, DAY, World};

pub use era::Era;
pub use persona::Persona;

/// Version of `truth.json`.
const TRUTH_SCHEMA: u32 = 1;
/// The file that states a sample's truth, inside a folder.
const TRUTH_FILE: &str = "truth.json";

/// What to generate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SampleOptions {
    /// Rows of Connections.csv.
    pub contacts: usize,
    /// Rows of messages.csv, drafts and adverts included; an era without messages writes none.
    pub messages: usize,
    /// Seed of all chance: the same options give the same bytes.
    pub seed: u64,
    /// Era or shape of the export.
    pub era: Era,
    /// Habits of the owner; without one, a small sample begins with one conversation of each kind.
    pub persona: Option<Persona>,
    /// The day on which the export is taken.
    pub as_of: NaiveDate,
    /// False for an owner who never sent a message.
    pub owner_writes: bool,
}

impl SampleOptions {
    /// Options of an era, taken on the era's own day, without a persona.
    #[must_use]
    pub fn new(contacts: usize, messages: usize, seed: u64, era: Era) -> Self {
        Self { contacts, messages, seed, era, persona: None, as_of: era.default_as_of(), owner_writes: true }
    }

    /// A persona's own numbers of contacts and messages.
    ///
    /// # Errors
    /// A table of habits that cannot be read, which the tests keep from being shipped.
    pub fn of_persona(persona: Persona, seed: u64, era: Era) -> Result<Self> {
        let habits = Habits::load(Some(persona))?;
        let options = Self::new(habits.count("contacts"), habits.count("messages"), seed, era);
        Ok(Self { persona: Some(persona), ..options })
    }
}

/// A sample in memory.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Sample {
    /// Names and bytes of the files, in the order of writing; of two archives, `archive/file`.
    pub files: Vec<(String, Vec<u8>)>,
    /// What is true of them.
    pub truth: Truth,
}

/// Everything that is decided before the first byte.
struct Draft {
    options: SampleOptions,
    catalogue: Catalogue,
    habits: Habits,
    world: World,
    plan: Plan,
    invitations: Vec<Invitation>,
    format: Format,
}

/// One archive of a sample: a prefix of its names in the truth, its tables, and its last second.
#[derive(Debug, Clone)]
struct Scope {
    archive: String,
    format: Format,
    until: i64,
}

/// Generates a sample in memory, without any zip: what a folder would hold.
///
/// # Errors
/// A failure of the writers, which no options should cause.
pub fn generate(options: &SampleOptions) -> Result<Sample> {
    let draft = Draft::new(options)?;
    let (mut files, mut counts) = (Vec::new(), BTreeMap::new());
    for scope in draft.scopes() {
        let mut destination = Destination::Memory(Vec::new());
        draft.write_files(&scope, &mut destination, &mut counts)?;
        let prefix = if scope.archive.is_empty() { String::new() } else { format!("{}/", scope.archive) };
        files.extend(destination.finish()?.into_iter().map(|(name, bytes)| (format!("{prefix}{name}"), bytes)));
    }
    Ok(Sample { files, truth: draft.truth(counts) })
}

/// Writes a sample to `out`: an archive if the name ends in `.zip`, else a folder.
///
/// `truth.json` lies in the folder, or beside the archive as `OUT.truth.json`. Two archives (the overlapping
/// era) need a folder. Nothing appears under the asked name before it is whole.
///
/// # Errors
/// A folder that holds something else, a disk that cannot be written.
pub fn write(options: &SampleOptions, out: &Path) -> Result<Truth> {
    let archive = out.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("zip"));
    if archive && options.era == Era::Overlapping {
        return Err(Error::usage(
            sentence!("error-overlapping", "the overlapping era is two archives"),
            sentence!("error-hint-overlapping", "give a folder to write both into"),
        ));
    }
    let beside = PathBuf::from(format!("{}.truth.json", out.display()));
    if archive {
        destination::check_file(out, &beside)?;
    } else {
        destination::check_folder(out)?;
    }
    let draft = Draft::new(options)?;
    let mut counts = BTreeMap::new();
    let partial = Partial::beside(out)?;
    let scopes = draft.scopes();
    if archive {
        for scope in &scopes {
            draft.write_archive(scope, options.era == Era::ZipZip, partial.path(), &mut counts)?;
        }
        let truth = draft.truth(counts);
        partial.keep_file()?;
        let truth_partial = Partial::beside(&beside)?;
        std::fs::write(truth_partial.path(), to_json(&truth)?)
            .map_err(|source| Error::Write { path: truth_partial.path().to_owned(), source })?;
        truth_partial.keep_file()?;
        return Ok(truth);
    }
    let mut folder = Destination::folder(partial.path())?;
    for scope in &scopes {
        match options.era {
            Era::Overlapping => {
                let path = partial.path().join(format!("{}.zip", scope.archive));
                draft.write_archive(scope, false, &path, &mut counts)?;
            }
            Era::ZipZip => {
                let path = partial.path().join(format!("{}.zip.zip", draft.archive_name("Complete")));
                draft.write_archive(scope, true, &path, &mut counts)?;
            }
            _ => draft.write_files(scope, &mut folder, &mut counts)?,
        }
    }
    let truth = draft.truth(counts);
    folder.bytes(TRUTH_FILE, &to_json(&truth)?)?;
    partial.keep_folder()?;
    Ok(truth)
}

fn to_json(truth: &Truth) -> Result<Vec<u8>> {
    let json = serde_json::to_vec_pretty(truth);
    let mut json = json.map_err(|error| Error::Internal { stage: "sample", problem: error.to_string() })?;
    json.push(b'\n');
    Ok(json)
}

impl Draft {
    fn new(options: &SampleOptions) -> Result<Self> {
        let catalogue = Catalogue::load()?;
        let habits = Habits::load(options.persona)?;
        let format = options.era.format();
        let messages = if format.messages.is_some() { options.messages } else { 0 };
        let plant = options.persona.is_none();
        let messaging = plan::messaging_contacts(options.contacts, messages, &habits, &format, plant);
        let rename =
            plant && format.connections_have_urls() && format.messages_have_urls() && messaging > world::RENAMED;
        let census = Census { contacts: options.contacts, messaging, rename };
        let mut world = World::invent(&catalogue, &habits, options.seed, options.as_of, census);
        if format.connections.header == era::ConnectionsHeader::Outlook {
            // A row without name and without date says nothing at all: LinkedIn wrote none.
            world.connections.iter_mut().for_each(|connection| connection.nameless = false);
        }
        let request = Request { messages, messaging, owner_writes: options.owner_writes, plant };
        let mut plan = plan::plan(&catalogue, &habits, &mut world, &format, request);
        let mut invitations = Vec::new();
        if format.invitations.is_some() {
            let talked: HashSet<usize> = (0..messaging).chain(plan.in_groups.iter().copied()).collect();
            invitations = invitations::plan(&catalogue, &habits, &world, &talked, plant.then_some(messaging + 1));
            // Without messages nobody can know whether a note was answered.
            if format.messages.is_some() {
                add_invitation_debts(&world, &invitations, &mut plan);
            }
        }
        Ok(Self { options: options.clone(), catalogue, habits, world, plan, invitations, format })
    }

    fn archive_name(&self, kind: &str) -> String {
        format!("{kind}_LinkedInDataExport_{}", dates::archive_day(self.world.as_of_start))
    }

    fn scopes(&self) -> Vec<Scope> {
        let whole = Scope { archive: String::new(), format: self.format, until: i64::MAX };
        if self.options.era != Era::Overlapping {
            return vec![whole];
        }
        // The Basic archive comes within minutes, the Complete one a day or two later.
        let basic = Scope {
            archive: self.archive_name("Basic"),
            format: Format { complete: false, ..self.format },
            until: self.world.as_of_start - 2 * DAY,
        };
        vec![basic, Scope { archive: self.archive_name("Complete"), ..whole }]
    }

    fn write_archive(
        &self,
        scope: &Scope,
        nested: bool,
        path: &Path,
        counts: &mut BTreeMap<String, FileTruth>,
    ) -> Result<()> {
        let day = dates::calendar_day(self.world.as_of_start);
        if !nested {
            let mut zip = Destination::zip(path, day)?;
            self.write_files(scope, &mut zip, counts)?;
            zip.finish()?;
            return Ok(());
        }
        let inner = Partial::beside(&path.with_extension("inner"))?;
        self.write_archive(scope, false, inner.path(), counts)?;
        let mut outer = Destination::zip(path, day)?;
        outer.copy(&format!("{}.zip", self.archive_name("Complete")), inner.path())?;
        outer.finish()?;
        Ok(())
    }

    fn write_files(
        &self,
        scope: &Scope,
        destination: &mut Destination,
        counts: &mut BTreeMap<String, FileTruth>,
    ) -> Result<()> {
        let format = &scope.format;
        let mut record = |name: &str, truth: FileTruth| {
            let prefix = if scope.archive.is_empty() { String::new() } else { format!("{}/", scope.archive) };
            counts.insert(format!("{prefix}{name}"), truth);
        };
        let (bytes, truth) = connections::write(&self.world, format.connections, scope.until)?;
        destination.bytes("Connections.csv", &bytes)?;
        record("Connections.csv", truth);
        self.write_messages(scope, destination, &mut record)?;
        if let Some(invitations) = format.invitations {
            let encoding =
                if format.utf16_files.contains(&"Invitations") { Encoding::Utf16Tab } else { Encoding::Utf8 };
            let rows = &self.invitations;
            let (bytes, truth) =
                invitations::write(&self.catalogue, &self.world, rows, invitations, encoding, scope.until)?;
            destination.bytes("Invitations.csv", &bytes)?;
            record("Invitations.csv", truth);
        }
        let mut sheets = Vec::new();
        if format.profile_files {
            sheets = profile::sheets(&self.catalogue, &self.habits, &self.world, format);
        }
        if format.complete {
            sheets.extend(activity::sheets(&self.catalogue, &self.habits, &self.world, format));
        }
        for sheet in sheets {
            let base = self.base_name(sheet.name, format);
            let utf16 = format.utf16_files.contains(&base.as_str());
            let encoding = if utf16 { Encoding::Utf16Tab } else { Encoding::Utf8 };
            let style = Style { encoding, crlf: sheet.crlf, ..PLAIN };
            let name = self.file_name(&base, sheet.suffixed, format);
            destination.bytes(&name, &table::to_bytes("", &sheet.header, &sheet.rows, style)?)?;
            record(&name, FileTruth { rows: sheet.rows.len(), ..FileTruth::default() });
        }
        if format.complete {
            self.write_comments(format, destination, &mut record)?;
            let article = "<html><head><title>Example</title></head><body><p>An invented article.</p></body></html>\n";
            destination.bytes("Articles/Articles/example.html", article.as_bytes())?;
            destination.bytes("Jobs/Saved Jobs.csv", b"Saved Date,Job Url,Job Title,Company Name\n")?;
        }
        Ok(())
    }

    fn write_messages(
        &self,
        scope: &Scope,
        destination: &mut Destination,
        record: &mut impl FnMut(&str, FileTruth),
    ) -> Result<()> {
        let Some(format) = scope.format.messages else { return Ok(()) };
        let (catalogue, world, plan) = (&self.catalogue, &self.world, &self.plan);
        let writer = MessagesWriter { catalogue, world, plan, format, until: scope.until };
        let rows = writer.rows();
        let share = rows.div_ceil(format.shards.max(1));
        for shard in 0..format.shards {
            let name = match (format.shards, format.columns) {
                (1, era::MessageColumns::Seven2018) => "Messages.csv".to_owned(),
                (1, _) => "messages.csv".to_owned(),
                _ => format!("messages_{}.csv", shard + 1),
            };
            let truth = destination.file(&name, |out| writer.write(out, shard * share, share))?;
            record(&name, truth);
        }
        Ok(())
    }

    fn write_comments(
        &self,
        format: &Format,
        destination: &mut Destination,
        record: &mut impl FnMut(&str, FileTruth),
    ) -> Result<()> {
        let rows = activity::comments(&self.catalogue, &self.habits, &self.world);
        let name = self.file_name("Comments", true, format);
        let bytes = if format.utf16_files.contains(&"Comments") {
            let rows: Vec<Vec<String>> = rows.iter().map(|row| row.to_vec()).collect();
            let style = Style { encoding: Encoding::Utf16Tab, ..PLAIN };
            table::to_bytes("", &["Date", "Link", "Message"], &rows, style)?
        } else {
            activity::comments_bytes(&rows, format.comments)
        };
        destination.bytes(&name, &bytes)?;
        record(&name, FileTruth { rows: rows.len(), ..FileTruth::default() });
        Ok(())
    }

    /// Some names are always parted by spaces, others only in older archives.
    fn base_name(&self, name: &str, format: &Format) -> String {
        match name {
            "Email_Addresses" | "Company_Follows" => name.replace('_', " "),
            "SearchQueries" if format.spaced_names => "Search Queries".to_owned(),
            _ if format.spaced_names => name.replace('_', " "),
            _ => name.to_owned(),
        }
    }

    fn file_name(&self, base: &str, suffixed: bool, format: &Format) -> String {
        if suffixed && format.member_id_suffix {
            format!("{base}_{}.csv", self.world.member_id)
        } else {
            format!("{base}.csv")
        }
    }

    fn truth(&self, files: BTreeMap<String, FileTruth>) -> Truth {
        let (world, options) = (&self.world, &self.options);
        let mut by_name: HashMap<String, Vec<&str>> = HashMap::new();
        let shown = world.connections.iter().filter(|row| !row.nameless);
        for row in shown {
            by_name.entry(normal_name(&row.person.display())).or_default().push(&row.person.slug);
        }
        let connected: HashSet<&str> =
            self.plan.contacts.iter().filter(|truth| truth.connection).map(|truth| truth.key.as_str()).collect();
        let mut sharing: HashMap<String, usize> =
            by_name.iter().map(|(name, keys)| (name.clone(), keys.len())).collect();
        for outside in self.plan.contacts.iter().filter(|truth| !truth.connection) {
            *sharing.entry(normal_name(&outside.name)).or_default() += 1;
        }
        let mut contacts = self.plan.contacts.clone();
        for contact in &mut contacts {
            contact.homonym = sharing.get(&normal_name(&contact.name)).is_some_and(|people| *people > 1);
        }
        let mut homonyms: Vec<Vec<String>> = by_name
            .into_values()
            .filter(|keys| keys.len() > 1)
            .map(|keys| keys.into_iter().map(str::to_owned).collect::<BTreeSet<_>>().into_iter().collect())
            .collect();
        homonyms.sort();
        let group_only: BTreeSet<&str> = self
            .plan
            .in_groups
            .iter()
            .filter_map(|&index| world.connections.get(index))
            .map(|row| row.person.slug.as_str())
            .filter(|key| !connected.contains(key))
            .collect();
        let dated = self.format.connections.header != era::ConnectionsHeader::Outlook && !world.connections.is_empty();
        Truth {
            schema: TRUTH_SCHEMA,
            generator: Generator {
                seed: options.seed,
                era: options.era.name().to_owned(),
                persona: options.persona.map(|persona| persona.name().to_owned()),
                contacts: options.contacts,
                messages: options.messages,
            },
            as_of: dated.then(|| dates::iso_day(world.as_of_start)),
            owner: PersonTruth { key: world.owner.slug.clone(), name: world.owner.display() },
            files,
            connections: world.connections.len(),
            nameless: world.connections.iter().filter(|row| row.nameless).count(),
            connections_have_urls: self.format.connections_have_urls(),
            messages_have_urls: self.format.messages_have_urls(),
            homonyms,
            renamed: world
                .connections
                .iter()
                .filter(|row| row.older_family.is_some())
                .map(|row| RenamedTruth {
                    key: row.person.slug.clone(),
                    current_name: row.person.display(),
                    older_name: row.message_name(),
                })
                .collect(),
            groups: self.plan.threads.iter().filter(|thread| matches!(thread.party, plan::Party::Group(_))).count(),
            group_only: group_only.into_iter().map(str::to_owned).collect(),
            blasts: self.plan.blasts.clone(),
            contacts,
        }
    }
}

/// A name as people compare it: lower case, single spaces.
fn normal_name(name: &str) -> String {
    name.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// An accepted invitation's personal note with no message since is owed an answer.
fn add_invitation_debts(world: &World, invitations: &[Invitation], plan: &mut Plan) {
    for invitation in invitations.iter().filter(|invitation| invitation.owed) {
        let Some(connection) = world.connections.get(invitation.person) else { continue };
        plan.contacts.push(ContactTruth {
            key: connection.person.slug.clone(),
            name: connection.person.display(),
            connection: true,
            homonym: false,
            language: catalogue::LANGUAGES.get(connection.person.language).copied().unwrap_or_default(),
            pattern: "invitation-note",
            messages_in: 0,
            messages_out: 0,
            first_contact: None,
            last_contact: None,
            two_way: false,
            stage: "none",
            status: "owed",
            kind: Some("invitation"),
            days_waiting: Some(world.as_of_start.div_euclid(DAY) - invitation.at.div_euclid(DAY)),
            promise_open: false,
            declined: "no",
            pitch_days: 0,
            pitched_by_owner: false,
            boilerplate_only: false,
        });
    }
    plan.contacts.sort_by(|one, other| one.key.cmp(&other.key));
}
