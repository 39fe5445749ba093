//! Writing a set of files whole or not at all.
//!
//! Owns the folder of an audit: everything is written beside it first and then takes its place in one
//! step. Refuses to touch what it did not write: other files in the folder are carried over, and in a
//! folder that holds other things but no audit each file takes its place by itself.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use crate::error::{Error, Result, sentence};
use crate::export::{FileKind, file_kind};

pub use crate::export::RESULTS_MARKER as MARKER;

/// Whether files of an export lie in a folder.
fn holds_export(folder: &Path) -> bool {
    let names = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.file_name());
    names.into_iter().any(|name| {
        let kind = file_kind(&name.to_string_lossy());
        matches!(kind, FileKind::Connections | FileKind::Messages)
    })
}

/// A folder in the making. Dropped without [`Folder::publish`] it leaves no trace.
#[derive(Debug)]
pub struct Folder {
    target: PathBuf,
    staging: tempfile::TempDir,
    written: Vec<String>,
    /// The target is a folder of other things: it is not exchanged, its files are replaced one by one.
    is_shared: bool,
}

impl Folder {
    /// Prepares a folder: fails at once where it could not be written later.
    ///
    /// # Errors
    /// A place that cannot be written, is a file, or holds other things than an audit.
    pub fn prepare(target: &Path) -> Result<Self> {
        let write = |source: std::io::Error| Error::Write { path: target.to_path_buf(), source };
        if target.is_file() {
            return Err(Error::usage(
                sentence!("error-out-file", "{path} is a file", path = target.display()),
                sentence!("error-hint-out-file", "name a folder for the results with --out"),
            ));
        }
        if holds_export(target) {
            // Where names are compared without case, invitations.csv would take the place of LinkedIn's Invitations.csv.
            return Err(Error::usage(
                sentence!("error-out-export", "{path} is a LinkedIn export", path = target.display()),
                sentence!("error-hint-out-file", "name a folder for the results with --out"),
            ));
        }
        let is_shared = target.is_dir() && !target.join(MARKER).is_file() && !is_empty(target).map_err(write)?;
        // Beside the target, so that taking its place is a rename within one file system.
        let absolute = std::path::absolute(target).map_err(write)?;
        let parent = absolute.parent().unwrap_or_else(|| Path::new("/")).to_path_buf();
        fs::create_dir_all(&parent).map_err(write)?;
        sweep(&parent, &staging_prefix(&absolute));
        let staging = tempfile::Builder::new().prefix(&staging_prefix(&absolute)).tempdir_in(&parent).map_err(write)?;
        Ok(Self { target: absolute, staging, written: Vec::new(), is_shared })
    }

    /// Writes one file of the set; `name` may hold one folder (`crm/hubspot.csv`).
    ///
    /// # Errors
    /// A file that cannot be written.
    pub fn write(&mut self, name: &str, content: &[u8]) -> Result<()> {
        self.write_by(name, |file| file.write_all(content))
    }

    /// Writes one file of the set piece by piece, as `fill` makes them.
    ///
    /// # Errors
    /// A file that cannot be written.
    pub fn write_by(&mut self, name: &str, fill: impl FnOnce(&mut fs::File) -> std::io::Result<()>) -> Result<()> {
        let path = self.staging.path().join(name);
        let fail = |source: std::io::Error| Error::Write { path: self.target.join(name), source };
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(fail)?;
        }
        fs::File::create(&path).and_then(|mut file| fill(&mut file)).map_err(fail)?;
        self.written.push(name.to_owned());
        Ok(())
    }

    /// Puts the folder in its place: afterwards all files are there, before it none is.
    ///
    /// # Errors
    /// A folder that cannot be put in place; then the old one stands.
    pub fn publish(mut self) -> Result<Vec<PathBuf>> {
        let target = self.target.clone();
        let fail = |source: std::io::Error| Error::Write { path: target.clone(), source };
        self.written.sort();
        if self.is_shared {
            for name in &self.written {
                let place = self.target.join(name);
                if let Some(folder) = place.parent() {
                    fs::create_dir_all(folder).map_err(fail)?;
                }
                fs::rename(self.staging.path().join(name), &place).map_err(fail)?;
            }
            return Ok(self.written.iter().map(|name| self.target.join(name)).collect());
        }
        let marker = format!("{}\n", self.written.join("\n"));
        fs::write(self.staging.path().join(MARKER), marker).map_err(fail)?;
        make_readable(self.staging.path()).map_err(fail)?;
        if self.target.is_dir() {
            carry_over(&self.target, self.staging.path()).map_err(fail)?;
            exchange(self.staging.path(), &self.target).map_err(fail)?;
            // The staging path now holds the old files; dropping it removes them.
            drop(self.staging);
        } else {
            let staging = self.staging.keep();
            fs::rename(&staging, &self.target).map_err(fail)?;
        }
        Ok(self.written.iter().map(|name| self.target.join(name)).collect())
    }
}

/// A temporary folder is its owner's alone; the result is to be as readable as any new folder.
fn make_readable(folder: &Path) -> std::io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(folder, fs::Permissions::from_mode(0o755))?;
    }
    #[cfg(not(unix))]
    let _ = folder;
    Ok(())
}

fn is_empty(folder: &Path) -> std::io::Result<bool> {
    Ok(fs::read_dir(folder)?.next().is_none())
}

fn staging_prefix(target: &Path) -> String {
    let name = target.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    format!(".{name}.writing-")
}

/// Age in seconds from which a left-over of a killed run is removed: no run takes an hour.
const STALE_SECONDS: u64 = 3600;

/// Removes what killed runs left beside the target. Failing to is no reason to fail.
fn sweep(parent: &Path, prefix: &str) {
    let Ok(entries) = fs::read_dir(parent) else { return };
    for entry in entries.flatten() {
        let is_left_over = entry.file_name().to_string_lossy().starts_with(prefix);
        let is_stale = entry
            .metadata()
            .and_then(|metadata| metadata.modified())
            .ok()
            .and_then(|time| time.elapsed().ok())
            .is_some_and(|age| age.as_secs() > STALE_SECONDS);
        if is_left_over && is_stale {
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

/// Links or copies what the user put into the old folder into the new one.
fn carry_over(old: &Path, new: &Path) -> std::io::Result<()> {
    let listed = fs::read_to_string(old.join(MARKER)).unwrap_or_default();
    let ours: Vec<&str> = listed.lines().collect();
    let is_ours = |name: &str| {
        name == MARKER || ours.iter().any(|known| *known == name || known.starts_with(&format!("{name}/")))
    };
    for entry in fs::read_dir(old)? {
        let entry = entry?;
        let name = entry.file_name();
        if is_ours(&name.to_string_lossy()) || new.join(&name).exists() {
            continue;
        }
        copy_all(&entry.path(), &new.join(&name))?;
    }
    Ok(())
}

fn copy_all(from: &Path, to: &Path) -> std::io::Result<()> {
    if from.is_dir() {
        fs::create_dir_all(to)?;
        for entry in fs::read_dir(from)? {
            let entry = entry?;
            copy_all(&entry.path(), &to.join(entry.file_name()))?;
        }
        return Ok(());
    }
    if fs::hard_link(from, to).is_err() {
        fs::copy(from, to)?;
    }
    Ok(())
}

/// Exchanges two folders in one step where the system can, else in two.
fn exchange(new: &Path, old: &Path) -> std::io::Result<()> {
    #[cfg(target_os = "linux")]
    {
        use rustix::fs::{CWD, RenameFlags, renameat_with};
        if renameat_with(CWD, new, CWD, old, RenameFlags::EXCHANGE).is_ok() {
            return Ok(());
        }
    }
    let aside = new.with_extension("old");
    fs::rename(old, &aside)?;
    match fs::rename(new, old) {
        Ok(()) => fs::remove_dir_all(&aside),
        Err(error) => {
            fs::rename(&aside, old)?;
            Err(error)
        }
    }
}

/// Writes a single file whole or not at all.
///
/// # Errors
/// A file that cannot be written.
pub fn write_file(path: &Path, content: &[u8]) -> Result<()> {
    let fail = |source: std::io::Error| Error::Write { path: path.to_path_buf(), source };
    let absolute = std::path::absolute(path).map_err(fail)?;
    let parent = absolute.parent().unwrap_or_else(|| Path::new("/"));
    fs::create_dir_all(parent).map_err(fail)?;
    let mut file = tempfile::NamedTempFile::new_in(parent).map_err(fail)?;
    file.write_all(content).map_err(fail)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        file.as_file().set_permissions(fs::Permissions::from_mode(0o644)).map_err(fail)?;
    }
    file.persist(&absolute).map_err(|error| fail(error.error))?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn a_second_run_replaces_the_set_and_keeps_what_is_not_its_own() {
        let parent = tempfile::tempdir().unwrap();
        let target = parent.path().join("audit");
        let mut folder = Folder::prepare(&target).unwrap();
        folder.write("a.csv", b"1").unwrap();
        folder.write("crm/b.csv", b"2").unwrap();
        folder.publish().unwrap();
        fs::write(target.join("notes.txt"), "mine").unwrap();

        let mut folder = Folder::prepare(&target).unwrap();
        folder.write("a.csv", b"3").unwrap();
        assert_eq!(fs::read(target.join("a.csv")).unwrap(), b"1", "nothing shows before publishing");
        folder.publish().unwrap();
        assert_eq!(fs::read(target.join("a.csv")).unwrap(), b"3");
        assert_eq!(names(&target), [MARKER, "a.csv", "notes.txt"]);
        assert_eq!(names(parent.path()), ["audit"], "nothing is left beside it");
    }

    #[test]
    fn a_run_that_ends_early_leaves_no_trace() {
        let parent = tempfile::tempdir().unwrap();
        let target = parent.path().join("audit");
        let mut folder = Folder::prepare(&target).unwrap();
        folder.write("a.csv", b"1").unwrap();
        drop(folder);
        assert!(names(parent.path()).is_empty());
    }

    #[test]
    fn in_a_folder_of_other_things_only_its_own_files_are_replaced() {
        let parent = tempfile::tempdir().unwrap();
        let target = parent.path().join("work");
        fs::create_dir(&target).unwrap();
        fs::write(target.join("thesis.doc"), "x").unwrap();
        let mut folder = Folder::prepare(&target).unwrap();
        folder.write("a.csv", b"1").unwrap();
        folder.publish().unwrap();
        assert_eq!(names(&target), ["a.csv", "thesis.doc"]);
        assert_eq!(names(parent.path()), ["work"]);
        assert!(matches!(Folder::prepare(&target.join("thesis.doc")), Err(Error::Usage { .. })));
        fs::write(target.join("Connections.csv"), "x").unwrap();
        assert!(matches!(Folder::prepare(&target), Err(Error::Usage { .. })), "an export is nobody's results");
    }
}
