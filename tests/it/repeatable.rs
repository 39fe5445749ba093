//! The same export gives the same bytes: twice, shuffled, on one thread or two, as zip or folder or files.

use std::path::Path;

use crate::program::{audit, copy_folder, files, samples, tiewise, zip_folder};

/// Shuffles the lines of a CSV without multi-line cells, its header kept; deterministic.
fn shuffle_lines(path: &Path, header_lines: usize) {
    let text = std::fs::read_to_string(path).unwrap();
    let mut lines: Vec<&str> = text.split_inclusive('\n').collect();
    let mut body = lines.split_off(header_lines);
    if let Some(last) = body.last_mut()
        && !last.ends_with('\n')
    {
        let owned = format!("{last}\n");
        *last = Box::leak(owned.into_boxed_str());
    }
    let mut state = 7_u64;
    for place in (1..body.len()).rev() {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        body.swap(place, usize::try_from(state >> 33).unwrap() % (place + 1));
    }
    std::fs::write(path, format!("{}{}", lines.concat(), body.concat())).unwrap();
}

fn without_receipt(folder: &Path) -> std::collections::BTreeMap<String, Vec<u8>> {
    let mut found = files(folder);
    found.remove("receipt.json"); // It names the inputs.
    found
}

#[test]
fn twice_on_one_thread_and_on_two_gives_the_same_bytes() {
    let sample = [samples().join("complete-2026")];
    let outs: Vec<tempfile::TempDir> = (0..3).map(|_| tempfile::tempdir().unwrap()).collect();
    audit(&sample, outs[0].path(), &["--quiet", "--threads", "1"]);
    audit(&sample, outs[1].path(), &["--quiet", "--threads", "2"]);
    audit(&sample, outs[2].path(), &["--quiet"]);
    let first = files(outs[0].path());
    assert!(first.len() >= 9);
    assert!(first == files(outs[1].path()) && first == files(outs[2].path()));
}

#[test]
fn a_larger_export_gives_the_same_bytes_on_one_thread_and_two() {
    let folder = tempfile::tempdir().unwrap();
    let export = folder.path().join("export");
    let made =
        tiewise().args(["sample", "--contacts", "3000", "--messages", "20000", "-q"]).arg(&export).status().unwrap();
    assert!(made.success());
    let (one, two) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    audit(&[export.clone()], one.path(), &["--quiet", "--threads", "1"]);
    audit(&[export], two.path(), &["--quiet", "--threads", "2"]);
    assert!(files(one.path()) == files(two.path()));
}

#[test]
fn shuffled_rows_give_the_same_bytes() {
    // An era whose cells hold no line breaks.
    let sample = samples().join("basic-2023-12");
    let folder = tempfile::tempdir().unwrap();
    let shuffled = folder.path().join("shuffled");
    copy_folder(&sample, &shuffled);
    shuffle_lines(&shuffled.join("messages.csv"), 1);
    shuffle_lines(&shuffled.join("Invitations.csv"), 1);
    shuffle_lines(&shuffled.join("Connections.csv"), 4);
    let (plain, mixed) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    audit(&[sample], plain.path(), &["--quiet"]);
    audit(&[shuffled], mixed.path(), &["--quiet"]);
    let (plain, mixed) = (without_receipt(plain.path()), without_receipt(mixed.path()));
    for (name, bytes) in &plain {
        assert!(Some(bytes) == mixed.get(name), "{name} differs");
    }
}

#[test]
fn zip_folder_and_single_files_are_one() {
    let sample = samples().join("complete-2026");
    let folder = tempfile::tempdir().unwrap();
    let zipped = folder.path().join("export.zip");
    zip_folder(&sample, &zipped);
    let outs: Vec<tempfile::TempDir> = (0..3).map(|_| tempfile::tempdir().unwrap()).collect();
    audit(&[sample.clone()], outs[0].path(), &["--quiet"]);
    audit(&[zipped], outs[1].path(), &["--quiet"]);
    audit(&[sample.join("Connections.csv")], outs[2].path(), &["--quiet"]);
    let first = without_receipt(outs[0].path());
    for out in &outs[1..] {
        let other = without_receipt(out.path());
        for (name, bytes) in &first {
            assert!(Some(bytes) == other.get(name), "{name} differs");
        }
    }
}

#[test]
fn the_same_export_given_twice_changes_nothing() {
    let sample = samples().join("complete-2026");
    let copy = tempfile::tempdir().unwrap();
    copy_folder(&sample, copy.path());
    let (once, twice) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    audit(&[sample.clone()], once.path(), &["--quiet"]);
    audit(&[sample, copy.path().to_path_buf()], twice.path(), &["--quiet"]);
    let (mut once, twice) = (without_receipt(once.path()), without_receipt(twice.path()));
    once.remove("report.html"); // It shows the receipt, which lists every file given.
    for (name, bytes) in &once {
        assert!(Some(bytes) == twice.get(name), "{name} differs");
    }
}

/// Ends the program at many moments: the folder holds the old set or the new one, never parts of both.
#[test]
fn a_killed_run_leaves_the_old_output_or_the_new_one() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("audit");
    let (old, new) = (samples().join("complete-2026"), samples().join("basic-2025"));
    audit(&[new.clone()], &out, &["--quiet"]);
    let new_files = files(&out);
    audit(&[old.clone()], &out, &["--quiet"]);
    let old_files = files(&out);
    assert!(old_files != new_files);
    let (mut old_seen, mut new_seen) = (0, 0);
    for step in 0..40_u64 {
        audit(&[old.clone()], &out, &["--quiet"]);
        let mut child = tiewise().arg("audit").arg(&new).arg("--out").arg(&out).arg("-q").spawn().unwrap();
        std::thread::sleep(std::time::Duration::from_millis(step * 8));
        let _ = child.kill();
        child.wait().unwrap();
        let found = files(&out);
        if found == old_files {
            old_seen += 1;
        } else {
            assert!(found == new_files, "a mixture after {} ms", step * 8);
            new_seen += 1;
        }
    }
    assert!(old_seen > 0 && new_seen > 0, "killed before and after: {old_seen}, {new_seen}");
}
