//! Where a sample goes: a folder, a zip, or a zip within a zip.
//!
//! Owns writing to a name of its own beside the target and renaming at the end, so that a killed run leaves
//! nothing half written under the asked name. Refuses to replace a folder that holds anything but a sample.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use zip::write::{SimpleFileOptions, StreamWriter};
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::error::{Error, Result, sentence};

/// Buffer of a file that is written: large enough that system calls cost nothing.
const BUFFER: usize = 1 << 18;
/// Deflate's fastest level but one: a sample's text shrinks eightfold already, and time counts more.
const DEFLATE_LEVEL: i64 = 2;

fn write_error(path: &Path) -> impl Fn(io::Error) -> Error + '_ {
    move |source| Error::Write { path: path.to_owned(), source }
}

/// A path beside the target under which to write until all is done. Removed on drop unless it was kept.
#[derive(Debug)]
pub(crate) struct Partial {
    path: PathBuf,
    target: PathBuf,
}

impl Partial {
    /// Names the partial path; the folder around the target must exist or be creatable.
    ///
    /// # Errors
    /// A folder that cannot be made.
    pub(crate) fn beside(target: &Path) -> Result<Self> {
        let parent = target.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
        fs::create_dir_all(parent).map_err(write_error(parent))?;
        let name = target.file_name().map(|name| name.to_string_lossy().into_owned());
        let name = name.ok_or_else(|| {
            Error::usage(
                sentence!("error-out-name", "OUT has no name of its own"),
                sentence!("error-hint-out-name", "give a folder or a name ending in .zip"),
            )
        })?;
        let path = parent.join(format!(".{name}.{}.partial", std::process::id()));
        remove(&path);
        Ok(Self { path, target: target.to_owned() })
    }

    /// The path to write to.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Puts a finished file in the target's place.
    ///
    /// # Errors
    /// A target that cannot be replaced.
    pub(crate) fn keep_file(self) -> Result<()> {
        fs::rename(&self.path, &self.target).map_err(write_error(&self.target))
    }

    /// Puts a finished folder in the target's place; a sample that stood there before is removed.
    ///
    /// # Errors
    /// A target that is no sample and not empty, or that cannot be replaced.
    pub(crate) fn keep_folder(self) -> Result<()> {
        let target = &self.target;
        if !target.exists() {
            return fs::rename(&self.path, target).map_err(write_error(target));
        }
        check_folder(target)?;
        let old = self.path.with_extension("old");
        fs::rename(target, &old).map_err(write_error(target))?;
        let renamed = fs::rename(&self.path, target).map_err(write_error(target));
        if renamed.is_err() {
            // Put back what was there; the first error is the one to report.
            let _ = fs::rename(&old, target);
        } else {
            remove(&old);
        }
        renamed
    }
}

/// A folder may be written if it is missing, empty, or an earlier sample.
///
/// # Errors
/// Anything else, with what to do.
pub(crate) fn check_folder(target: &Path) -> Result<()> {
    if !target.exists() {
        return Ok(());
    }
    let mut entries = fs::read_dir(target).map_err(write_error(target))?;
    if entries.next().is_some() && !target.join("truth.json").is_file() {
        return Err(Error::usage(
            sentence!("error-out-foreign", "{path} is not empty and holds no sample", path = target.display()),
            sentence!("error-hint-out-foreign", "give a new or empty folder, or a name ending in .zip"),
        ));
    }
    Ok(())
}

/// An archive may be written if it is missing, empty, or an earlier sample, whose truth lies beside it.
///
/// # Errors
/// Anything else, with what to do: it might be somebody's export.
pub(crate) fn check_file(target: &Path, truth: &Path) -> Result<()> {
    let is_empty = fs::metadata(target).map_or(true, |metadata| metadata.len() == 0);
    if is_empty || truth.is_file() {
        return Ok(());
    }
    Err(Error::usage(
        sentence!("error-out-foreign-file", "{path} exists and is no sample", path = target.display()),
        sentence!("error-hint-out-foreign", "give a new or empty folder, or a name ending in .zip"),
    ))
}

fn remove(path: &Path) {
    // Nothing to do about what cannot be removed: the name is our own, and hidden.
    let _ = if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) };
}

impl Drop for Partial {
    fn drop(&mut self) {
        remove(&self.path);
    }
}

/// A place that takes files one after the other.
pub(crate) enum Destination {
    /// Files in a folder.
    Folder(PathBuf),
    /// Entries of an archive, at the root, deflated, with data descriptors, as the site writes them.
    Zip(Box<ZipWriter<StreamWriter<BufWriter<File>>>>, PathBuf, SimpleFileOptions),
    /// Files in memory, for tests and benches.
    Memory(Vec<(String, Vec<u8>)>),
}

impl Destination {
    /// An empty folder that is made.
    ///
    /// # Errors
    /// A folder that cannot be made.
    pub(crate) fn folder(path: &Path) -> Result<Self> {
        fs::create_dir_all(path).map_err(write_error(path))?;
        Ok(Self::Folder(path.to_owned()))
    }

    /// A new archive whose entries all carry one day, so that the bytes depend on the sample alone.
    ///
    /// # Errors
    /// A file that cannot be made.
    pub(crate) fn zip(path: &Path, (year, month, day): (u16, u8, u8)) -> Result<Self> {
        let file = File::create(path).map_err(write_error(path))?;
        let time = DateTime::from_date_and_time(year, month, day, 9, 0, 0).unwrap_or_default();
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .compression_level(Some(DEFLATE_LEVEL))
            .last_modified_time(time)
            .unix_permissions(0o644);
        let writer = ZipWriter::new_stream(BufWriter::with_capacity(BUFFER, file));
        Ok(Self::Zip(Box::new(writer), path.to_owned(), options))
    }

    /// Writes one file by handing its writer to `fill`. Names may hold folders, with `/`.
    ///
    /// # Errors
    /// Whatever `fill` or the disk says.
    pub(crate) fn file<T>(&mut self, name: &str, fill: impl FnOnce(&mut dyn Write) -> Result<T>) -> Result<T> {
        match self {
            Self::Folder(root) => {
                let path = root.join(name);
                if let Some(parent) = path.parent() {
                    fs::create_dir_all(parent).map_err(write_error(parent))?;
                }
                let file = File::create(&path).map_err(write_error(&path))?;
                let mut writer = BufWriter::with_capacity(BUFFER, file);
                let outcome = fill(&mut writer)?;
                writer.flush().map_err(write_error(&path))?;
                Ok(outcome)
            }
            Self::Zip(writer, path, options) => {
                let failed = |error: zip::result::ZipError| Error::Write { path: path.clone(), source: error.into() };
                writer.start_file(name, *options).map_err(failed)?;
                fill(writer.as_mut())
            }
            Self::Memory(files) => {
                let mut bytes = Vec::new();
                let outcome = fill(&mut bytes)?;
                files.push((name.to_owned(), bytes));
                Ok(outcome)
            }
        }
    }

    /// Writes one file of bytes.
    ///
    /// # Errors
    /// As `file`.
    pub(crate) fn bytes(&mut self, name: &str, bytes: &[u8]) -> Result<()> {
        let failed = |source| Error::Write { path: PathBuf::from(name), source };
        self.file(name, |writer| writer.write_all(bytes).map_err(failed))
    }

    /// Copies a file from disk into the destination.
    ///
    /// # Errors
    /// A file that cannot be read or written.
    pub(crate) fn copy(&mut self, name: &str, from: &Path) -> Result<()> {
        let mut source = File::open(from).map_err(write_error(from))?;
        self.file(name, |writer| io::copy(&mut source, writer).map_err(write_error(from)))?;
        Ok(())
    }

    /// Ends the archive or the folder; of memory, the files.
    ///
    /// # Errors
    /// A last write that fails.
    pub(crate) fn finish(self) -> Result<Vec<(String, Vec<u8>)>> {
        match self {
            Self::Folder(_) => Ok(Vec::new()),
            Self::Memory(files) => Ok(files),
            Self::Zip(writer, path, _) => {
                let failed = |error: zip::result::ZipError| Error::Write { path: path.clone(), source: error.into() };
                let mut inner = writer.finish().map_err(failed)?.into_inner();
                inner.flush().map_err(write_error(&path))?;
                Ok(Vec::new())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failed_run_leaves_nothing_under_the_asked_name() {
        let folder = tempfile::tempdir().expect("folder");
        let target = folder.path().join("out");
        {
            let partial = Partial::beside(&target).expect("partial");
            let mut destination = Destination::folder(partial.path()).expect("destination");
            destination.bytes("Connections.csv", b"half").expect("bytes");
        }
        assert!(!target.exists());
        assert_eq!(fs::read_dir(folder.path()).expect("entries").count(), 0);
    }

    #[test]
    fn a_sample_replaces_a_sample_and_nothing_else() {
        let folder = tempfile::tempdir().expect("folder");
        let target = folder.path().join("out");
        let write = |name: &str| {
            let partial = Partial::beside(&target).expect("partial");
            let mut destination = Destination::folder(partial.path()).expect("destination");
            destination.bytes(name, b"{}").expect("bytes");
            partial.keep_folder()
        };
        write("truth.json").expect("a new folder");
        write("truth.json").expect("an earlier sample");
        write("other.csv").expect("an earlier sample");
        assert!(target.join("other.csv").exists() && !target.join("truth.json").exists());
        let refused = write("truth.json").expect_err("a folder of somebody's");
        assert_eq!(refused.exit_code(), 2);
        assert!(target.join("other.csv").exists());
    }

    #[test]
    fn an_archive_that_is_no_sample_stays() {
        let folder = tempfile::tempdir().expect("folder");
        let (archive, truth) = (folder.path().join("a.zip"), folder.path().join("a.zip.truth.json"));
        check_file(&archive, &truth).expect("a new name");
        fs::write(&archive, b"").expect("file");
        check_file(&archive, &truth).expect("an empty file holds nothing");
        fs::write(&archive, b"PK").expect("file");
        assert_eq!(check_file(&archive, &truth).expect_err("perhaps an export").exit_code(), 2);
        fs::write(&truth, b"{}").expect("file");
        check_file(&archive, &truth).expect("an earlier sample");
    }
}
