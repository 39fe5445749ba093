//! What lies in the inputs: archives, folders and lone files, listed without reading their rows.
//!
//! Owns the discovery of files and the limits on entries and nesting. Refuses to unpack to disk, to
//! follow names out of an archive, and to go by an archive's own name.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::columns::Column;
use super::encoding;
use super::limits::Limits;
use super::member::{self, Location, Magic, Member, ReadFailure, ZipBytes, magic};
use super::naming::{self, FileKind};
use super::receipt::{FileReceipt, Unreadable, Warning};
use super::table;
use crate::error::{Error, Place, Result, Sentence, sentence};

/// Bytes read to recognise a file by its content: a header under twenty lines of notes fits many times.
const SNIFFED_BYTES: u64 = 64 * 1024;

/// How deep the folders of an extracted export lie, with one folder around it and room to spare.
const DEEPEST_FOLDER: usize = 8;

/// A folder with both of these was written by this program: its `invitations.csv` is a list, not an export.
const OWN_OUTPUT: [&str; 2] = ["receipt.json", "scores.json"];

/// The file that marks a folder as made by an audit and lists what it wrote.
pub const RESULTS_MARKER: &str = ".tiewise";

/// The folder that results may hold.
const OWN_FOLDER: &str = "crm";

/// Whether this program's results lie in a folder, alone or beside other files.
fn holds_results(folder: &Path, files: &[(PathBuf, u64)]) -> bool {
    folder.join(RESULTS_MARKER).is_file()
        || OWN_OUTPUT.iter().all(|name| files.iter().any(|(path, _)| path.ends_with(name)))
}

/// Whether a file beside [`OWN_OUTPUT`] may be this program's: LinkedIn's names begin with a capital, all but those of
/// messages.
fn is_own_name(path: &Path) -> bool {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let is_of_messages = matches!(naming::read_name(&name).kind, FileKind::Messages | FileKind::AssistantMessages);
    !name.starts_with(char::is_uppercase) && !is_of_messages
}

/// The files of one or several inputs. Nothing has been parsed yet.
#[derive(Debug)]
pub struct Archive {
    pub(super) members: Vec<Member>,
    /// Files that are listed and not read.
    pub(super) listed: Vec<FileReceipt>,
    pub(super) limits: Limits,
    /// The inputs as typed, for errors about the whole.
    pub(super) inputs: String,
}

/// Lists what lies in the inputs: `.zip` archives (also zips within zips and within folders), extracted
/// folders, and lone CSV files, whose siblings of known names are taken along.
///
/// # Errors
/// [`Error::Open`] for a path that does not exist; [`Error::BadFile`] for an input that is no export: an
/// encrypted or damaged zip, a spreadsheet, an archive beyond the limits.
pub fn open(inputs: &[PathBuf], limits: &Limits) -> Result<Archive> {
    if inputs.is_empty() {
        return Err(Error::usage(
            sentence!("error-no-export", "no export given"),
            sentence!("error-hint-no-export", "name the .zip from LinkedIn, its folder, or a Connections.csv"),
        ));
    }
    let mut discovery = Discovery::new(limits);
    for input in inputs {
        discovery.add_input(input)?;
    }
    let names: Vec<String> = inputs.iter().map(|input| input.display().to_string()).collect();
    let mut archive = Archive {
        members: discovery.members,
        listed: discovery.listed,
        limits: limits.clone(),
        inputs: names.join(", "),
    };
    archive.find_renamed(FileKind::Connections);
    archive.find_renamed(FileKind::Messages);
    archive.check_total()?;
    Ok(archive)
}

impl Archive {
    /// Unpacked bytes of all message files, as stated by folder or archive.
    #[must_use]
    pub fn messages_bytes(&self) -> u64 {
        self.members_of(FileKind::Messages).map(|member| member.size).sum()
    }

    /// Whether there is a file of this kind.
    #[must_use]
    pub fn contains(&self, kind: FileKind) -> bool {
        self.members_of(kind).next().is_some()
    }

    pub(super) fn members_of(&self, kind: FileKind) -> impl Iterator<Item = &Member> {
        self.members.iter().filter(move |member| member.kind == kind)
    }

    /// Without a file of the kind, a CSV of another name whose header is that of the kind is one.
    /// LinkedIn's conversations with machines have the messages' header; their names are known, and they
    /// are none of those that are looked at.
    fn find_renamed(&mut self, kind: FileKind) {
        if self.contains(kind) {
            return;
        }
        let limits = self.limits.clone();
        for member in &mut self.members {
            let is_candidate = member.kind == FileKind::Other && naming::is_table_name(base_name(&member.name));
            if is_candidate && content_kind(member, &limits, &[kind]).is_some() {
                member.kind = kind;
            }
        }
    }

    fn check_total(&self) -> Result<()> {
        let total: u64 = self.members.iter().filter(|member| member.kind.is_read()).map(|member| member.size).sum();
        if total > self.limits.max_archive_bytes {
            let place = Place { file: self.inputs.clone(), ..Place::default() };
            return Err(member::unreadable_error(place, Unreadable::TooLarge));
        }
        Ok(())
    }
}

/// The first of `kinds` whose header the file has. Connections must name the date too: address books
/// have first and last names as well.
fn content_kind(member: &Member, limits: &Limits, kinds: &[FileKind]) -> Option<FileKind> {
    let head = member.read_head(limits, SNIFFED_BYTES).ok()?;
    if magic(&head).is_some() {
        return None;
    }
    let text = encoding::decode(head).text;
    kinds.iter().copied().find(|&kind| {
        table::find_header(kind, &text).is_some_and(|header| {
            let has = |column| header.columns.index(column).is_some();
            match kind {
                FileKind::Connections => has(Column::FirstName) && has(Column::ConnectedOn),
                // `From`, `Date` and a text alone may be anybody's mailbox.
                FileKind::Messages => has(Column::ConversationId) || (has(Column::Direction) && has(Column::Folder)),
                _ => true,
            }
        })
    })
}

/// Kinds that a lone file of an unknown name is tried for, most telling header first.
const KINDS_BY_CONTENT: [FileKind; 3] = [FileKind::Messages, FileKind::Invitations, FileKind::Connections];

fn ends_with(name: &str, extension: &str) -> bool {
    name.len()
        .checked_sub(extension.len())
        .and_then(|start| name.get(start..))
        .is_some_and(|end| end.eq_ignore_ascii_case(extension))
}

/// Files that operating systems leave behind; they are listed like any other and never opened.
fn is_system_file(path: &str) -> bool {
    let base = base_name(path);
    path.split(['/', '\\']).any(|part| part == "__MACOSX")
        || base.starts_with("._")
        || base == ".DS_Store"
        || base.eq_ignore_ascii_case("Thumbs.db")
        || base.eq_ignore_ascii_case("desktop.ini")
}

/// Whether an entry's name would lead out of the folder that it is unpacked into.
fn is_unsafe(name: &str) -> bool {
    let is_absolute = name.starts_with(['/', '\\']) || name.get(1..2) == Some(":");
    is_absolute || name.contains('\0') || name.split(['/', '\\']).any(|part| part == "..")
}

fn base_name(path: &str) -> &str {
    path.rsplit(['/', '\\']).next().unwrap_or(path)
}

fn folder_name(path: &str) -> &str {
    path.rfind(['/', '\\']).and_then(|end| path.get(..end)).unwrap_or_default()
}

struct Discovery<'l> {
    limits: &'l Limits,
    members: Vec<Member>,
    listed: Vec<FileReceipt>,
    files: usize,
    units: BTreeMap<(String, u32), usize>,
    seen: BTreeSet<PathBuf>,
}

impl<'l> Discovery<'l> {
    fn new(limits: &'l Limits) -> Self {
        Self {
            limits,
            members: Vec::new(),
            listed: Vec::new(),
            files: 0,
            units: BTreeMap::new(),
            seen: BTreeSet::new(),
        }
    }

    fn add_input(&mut self, input: &Path) -> Result<()> {
        let metadata = std::fs::metadata(input).map_err(|source| Error::Open { place: Place::file(input), source })?;
        if metadata.is_dir() {
            return self.add_folder(input);
        }
        if !self.is_new(input) {
            return Ok(());
        }
        let head = member::head_of(input, SNIFFED_BYTES)?;
        let is_csv = ends_with(&input.display().to_string(), ".csv");
        match magic(&head) {
            Some(Magic::Zip) if !is_csv => self.add_zip_input(input),
            Some(Magic::Zip | Magic::Ole) => Err(member::unreadable_error(Place::file(input), Unreadable::NotText)),
            Some(Magic::Foreign(what)) => Err(not_an_export(input, foreign(what))),
            None if is_html(&head) => Err(not_an_export(input, foreign("a web page"))),
            None if ends_with(&input.display().to_string(), ".zip") => {
                Err(member::unreadable_error(Place::file(input), Unreadable::Damaged))
            }
            None => self.add_lone_file(input, metadata.len()),
        }
    }

    /// Whether a path has not been taken yet; two spellings of one path are one.
    fn is_new(&mut self, path: &Path) -> bool {
        let canonical = std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
        self.seen.insert(canonical)
    }

    fn unit(&mut self, folder: String, copy: u32) -> usize {
        let next = self.units.len();
        *self.units.entry((folder, copy)).or_insert(next)
    }

    fn next_file(&mut self) -> usize {
        let file = self.files;
        self.files += 1;
        file
    }

    fn list(&mut self, name: String, kind: FileKind, warning: Warning) {
        let mut receipt = FileReceipt::new(self.next_file(), name, kind);
        receipt.warnings.push(warning);
        self.listed.push(receipt);
    }

    fn add_member(&mut self, name: String, kind: FileKind, unit: usize, size: u64, location: Location) {
        let file = self.next_file();
        self.members.push(Member { file, name, kind, unit, size, location });
    }

    fn add_file(&mut self, path: &Path, size: u64) {
        let name = path.display().to_string();
        let base = base_name(&name).to_owned();
        let file_name = naming::read_name(&base);
        let unit = self.unit(folder_name(&name).to_owned(), file_name.copy);
        if is_system_file(&name) {
            self.list(name, FileKind::Other, Warning::NotRead);
        } else {
            self.add_member(name, file_name.kind, unit, size, Location::File(path.to_owned()));
        }
    }

    /// A lone CSV stands for the export that it lies in: siblings of known names come along.
    fn add_lone_file(&mut self, input: &Path, size: u64) -> Result<()> {
        let base = input.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let own = naming::read_name(&base);
        self.add_file(input, size);
        if own.kind == FileKind::Other {
            let limits = self.limits;
            if let Some(member) = self.members.last_mut() {
                // Named by the user, it must be something: Connections, whose absence is explained best.
                member.kind = content_kind(member, limits, &KINDS_BY_CONTENT).unwrap_or(FileKind::Connections);
            }
            return Ok(());
        }
        let folder = match input.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => folder,
            _ => Path::new("."),
        };
        let files = sorted_files(folder)?;
        let is_own_output = holds_results(folder, &files);
        for (path, size) in files {
            let base = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            let sibling = naming::read_name(&base);
            let is_own_file = is_own_output && is_own_name(&path);
            let belongs = sibling.kind != FileKind::Other && sibling.copy == own.copy && !is_own_file;
            if belongs && self.is_new(&path) {
                self.add_file(&path, size);
            }
        }
        Ok(())
    }

    fn add_folder(&mut self, folder: &Path) -> Result<()> {
        let mut pending = vec![(folder.to_owned(), 0)];
        let mut count = 0_usize;
        while let Some((folder, depth)) = pending.pop() {
            let files = sorted_files(&folder)?;
            let is_own_output = holds_results(&folder, &files);
            for (path, size) in files {
                count += 1;
                if count > self.limits.max_entries {
                    return Err(Error::bad_file(
                        Place::file(&folder),
                        sentence!(
                            "error-many-files",
                            "the folder holds more than {limit} files",
                            limit = self.limits.max_entries
                        ),
                        sentence!("error-hint-many-files", "give the folder of one LinkedIn export"),
                    ));
                }
                // Not even listed: the receipt of an export does not depend on whether it was audited before.
                let is_own_file = is_own_output && is_own_name(&path);
                if !is_own_file && self.is_new(&path) {
                    self.add_folder_file(&path, size)?;
                }
            }
            if depth < DEEPEST_FOLDER {
                let folders = sorted_folders(&folder)?.into_iter().rev();
                let others = folders.filter(|inner| !(is_own_output && inner.ends_with(OWN_FOLDER)));
                pending.extend(others.map(|folder| (folder, depth + 1)));
            }
        }
        Ok(())
    }

    /// A file of a folder; a zip among them is opened if it can be, and only listed if it cannot.
    fn add_folder_file(&mut self, path: &Path, size: u64) -> Result<()> {
        let name = path.display().to_string();
        if !ends_with(&name, ".zip") || is_system_file(&name) {
            self.add_file(path, size);
            return Ok(());
        }
        let head = member::head_of(path, 4)?;
        if magic(&head) != Some(Magic::Zip) {
            self.list(name, FileKind::Other, Warning::Unreadable(Unreadable::Damaged));
            return Ok(());
        }
        match self.add_zip(&name, &ZipBytes::File(path.to_owned()), 1) {
            Ok(()) => {}
            Err(ReadFailure::Bytes(reason)) => self.list(name, FileKind::Other, Warning::Unreadable(reason)),
            Err(failure @ ReadFailure::System(_)) => return Err(failure.into_error(&name)),
        }
        Ok(())
    }

    fn add_zip_input(&mut self, input: &Path) -> Result<()> {
        let name = input.display().to_string();
        let before = self.members.len();
        self.add_zip(&name, &ZipBytes::File(input.to_owned()), 1).map_err(|failure| failure.into_error(&name))?;
        let is_spreadsheet = self.members.iter().skip(before).any(|member| {
            let entry = member.name.strip_prefix(&name).unwrap_or_default();
            entry.ends_with("[Content_Types].xml")
        });
        if is_spreadsheet {
            return Err(not_an_export(input, foreign("an office document")));
        }
        Ok(())
    }

    /// Lists a zip's entries; a zip among them is opened in turn.
    fn add_zip(&mut self, name: &str, bytes: &ZipBytes, depth: usize) -> std::result::Result<(), ReadFailure> {
        let archive = bytes.open()?;
        if archive.len() > self.limits.max_entries {
            return Err(ReadFailure::Bytes(Unreadable::TooLarge));
        }
        let mut entries = Vec::with_capacity(archive.len());
        for index in 0..archive.len() {
            let entry = archive.by_index_data(index).map_err(member::zip_failure)?;
            let path = String::from_utf8_lossy(entry.name_raw()).into_owned();
            if !entry.is_dir() {
                entries.push(Entry {
                    path,
                    index,
                    size: entry.size(),
                    packed: entry.compressed_size(),
                    is_encrypted: entry.encrypted(),
                });
            }
        }
        drop(archive);
        entries.sort_by(|one, other| one.path.cmp(&other.path));
        if !entries.is_empty() && entries.iter().all(|entry| entry.is_encrypted) {
            return Err(ReadFailure::Bytes(Unreadable::Encrypted));
        }
        for entry in entries {
            self.add_entry(name, bytes, entry, depth)?;
        }
        Ok(())
    }

    fn add_entry(
        &mut self,
        zip_name: &str,
        bytes: &ZipBytes,
        entry: Entry,
        depth: usize,
    ) -> std::result::Result<(), ReadFailure> {
        let name = format!("{zip_name}: {}", entry.path.replace(char::is_control, "\u{FFFD}"));
        if is_unsafe(&entry.path) {
            self.list(name, FileKind::Other, Warning::UnsafePath);
            return Ok(());
        }
        if is_system_file(&entry.path) {
            self.list(name, FileKind::Other, Warning::NotRead);
            return Ok(());
        }
        let file_name = naming::read_name(base_name(&entry.path));
        let is_zip = ends_with(&entry.path, ".zip");
        let is_wanted = file_name.kind.is_read();
        if entry.is_encrypted && (is_wanted || is_zip) {
            return Err(ReadFailure::Bytes(Unreadable::Encrypted));
        }
        let ratio = entry.size / entry.packed.max(1);
        if is_wanted && entry.size > Limits::RATIO_FLOOR_BYTES && ratio > self.limits.max_ratio {
            return Err(ReadFailure::Bytes(Unreadable::TooLarge));
        }
        if is_zip {
            return self.add_inner_zip(name, bytes, &entry, depth);
        }
        let unit = self.unit(format!("{zip_name}: {}", folder_name(&entry.path)), file_name.copy);
        let location = Location::Zip { bytes: bytes.clone(), index: entry.index, packed: entry.packed };
        self.add_member(name, file_name.kind, unit, entry.size, location);
        Ok(())
    }

    fn add_inner_zip(
        &mut self,
        name: String,
        bytes: &ZipBytes,
        entry: &Entry,
        depth: usize,
    ) -> std::result::Result<(), ReadFailure> {
        if depth >= self.limits.max_nesting {
            self.list(name, FileKind::Other, Warning::Unreadable(Unreadable::TooDeep));
            return Ok(());
        }
        let location = Location::Zip { bytes: bytes.clone(), index: entry.index, packed: entry.packed };
        let inner = Member { file: 0, name: name.clone(), kind: FileKind::Other, unit: 0, size: entry.size, location };
        let packed: Arc<[u8]> = inner.read_whole(self.limits)?.into();
        if magic(&packed) == Some(Magic::Zip) {
            self.add_zip(&name, &ZipBytes::Memory(packed), depth + 1)
        } else {
            self.list(name, FileKind::Other, Warning::Unreadable(Unreadable::Damaged));
            Ok(())
        }
    }
}

struct Entry {
    path: String,
    index: usize,
    size: u64,
    packed: u64,
    is_encrypted: bool,
}

fn not_an_export(path: &Path, problem: Sentence) -> Error {
    Error::bad_file(
        Place::file(path),
        problem,
        sentence!(
            "error-hint-foreign",
            "give the .zip that LinkedIn sent (Settings, Data privacy, Get a copy of your data), its folder, or its Connections.csv"
        ),
    )
}

/// What a file is instead of an export.
fn foreign(what: &str) -> Sentence {
    match what {
        "a PDF document" => sentence!("error-foreign-pdf", "this is a PDF document, not a LinkedIn export"),
        "a picture" => sentence!("error-foreign-picture", "this is a picture, not a LinkedIn export"),
        "a database" => sentence!("error-foreign-database", "this is a database, not a LinkedIn export"),
        "a web page" => sentence!("error-foreign-page", "this is a web page, not a LinkedIn export"),
        "an office document" => sentence!("error-foreign-office", "this is an office document, not a LinkedIn export"),
        archive => sentence!("error-foreign-archive", "this is {archive}, not a LinkedIn export", archive = archive),
    }
}

/// A saved log-in or error page instead of the download.
fn is_html(head: &[u8]) -> bool {
    let start: Vec<u8> = head.iter().copied().skip_while(u8::is_ascii_whitespace).take(14).collect();
    let start = start.to_ascii_lowercase();
    start.starts_with(b"<!doctype html") || start.starts_with(b"<html")
}

fn entries_of(folder: &Path) -> Result<Vec<(PathBuf, std::fs::Metadata)>> {
    let open = |source| Error::Open { place: Place::file(folder), source };
    let mut entries = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(open)? {
        let path = entry.map_err(open)?.path();
        // A dangling link or a file that vanished meanwhile is no part of the export.
        if let Ok(metadata) = std::fs::metadata(&path) {
            entries.push((path, metadata));
        }
    }
    entries.sort_by(|one, other| one.0.cmp(&other.0));
    Ok(entries)
}

fn sorted_files(folder: &Path) -> Result<Vec<(PathBuf, u64)>> {
    let entries = entries_of(folder)?.into_iter();
    Ok(entries.filter(|(_, metadata)| metadata.is_file()).map(|(path, metadata)| (path, metadata.len())).collect())
}

fn sorted_folders(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = entries_of(folder)?.into_iter();
    // A linked folder may lead in a circle.
    let folders = entries.filter(|(path, metadata)| metadata.is_dir() && !path.is_symlink());
    Ok(folders.map(|(path, _)| path).filter(|path| !is_hidden(path)).collect())
}

fn is_hidden(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'))
}
