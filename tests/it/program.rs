//! Running the program and reading what it wrote.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The program, away from the user's own configuration and locale.
pub fn tiewise() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tiewise"));
    command.env("TIEWISE_HOME", "/nonexistent").env("LC_ALL", "C").env("NO_COLOR", "1").env_remove("COLUMNS");
    command
}

/// Folder of the samples.
pub fn samples() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data-samples")
}

/// A CSV as rows of cells by column.
pub type Rows = Vec<BTreeMap<String, String>>;

/// Reads a CSV that the program wrote.
pub fn rows(path: &Path) -> Rows {
    let mut reader = csv::Reader::from_path(path).unwrap();
    let headers = reader.headers().unwrap().clone();
    reader
        .records()
        .map(|record| headers.iter().map(str::to_owned).zip(record.unwrap().iter().map(str::to_owned)).collect())
        .collect()
}

/// Reads a JSON file.
pub fn json(path: &Path) -> serde_json::Value {
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

/// Audits inputs into a folder with further arguments; the run must succeed.
pub fn audit(inputs: &[PathBuf], out: &Path, arguments: &[&str]) -> Output {
    let output = tiewise().arg("audit").args(inputs).arg("--out").arg(out).args(arguments).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    output
}

/// The bytes of every file in a folder, by name.
pub fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_file())
        .map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), std::fs::read(&path).unwrap()))
        .collect()
}

/// Copies a folder, files and folders in it.
pub fn copy_folder(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() { copy_folder(&path, &target) } else { std::fs::copy(&path, &target).map(|_| ()).unwrap() }
    }
}

/// Packs a folder into a zip, sorted or in reverse: an archive's order means nothing.
pub fn zip_folder(from: &Path, to: &Path) {
    let mut names = Vec::new();
    collect(from, from, &mut names);
    names.sort();
    names.reverse();
    let mut writer = zip::ZipWriter::new(std::fs::File::create(to).unwrap());
    for name in names {
        writer.start_file(name.clone(), zip::write::SimpleFileOptions::default()).unwrap();
        std::io::Write::write_all(&mut writer, &std::fs::read(from.join(&name)).unwrap()).unwrap();
    }
    writer.finish().unwrap();
}

fn collect(root: &Path, folder: &Path, names: &mut Vec<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(root, &path, names);
        } else {
            names.push(path.strip_prefix(root).unwrap().to_string_lossy().into_owned());
        }
    }
}
