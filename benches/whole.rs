//! Whole processes at full size: `tiewise audit` on 30,000 contacts and 300,000 messages, beside one pass of
//! the csv crate over the same messages.csv, in turn, as ratios: the tightest pass that the crate can make (one
//! `ByteRecord`, no text checked) and the one of its manual's first page (`records()`, as a program that reads texts
//! makes it). Also 500 contacts.
//!
//! `cargo bench --bench whole`. Prints medians, ratios and peak memory; it asserts nothing.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::print_stdout)]

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use tiewise::sample::{Era, SampleOptions, write};

/// Runs of each command, the first one not counted.
const RUNS: usize = 9;
/// The arguments by which this program makes a pass of the csv crate's and nothing else.
const CSV_PASS: &str = "--csv-pass";
const CSV_RECORDS: &str = "--csv-records";

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    if let Some(place) = arguments.iter().position(|argument| argument == CSV_PASS) {
        csv_pass(Path::new(&arguments[place + 1]));
        return;
    }
    if let Some(place) = arguments.iter().position(|argument| argument == CSV_RECORDS) {
        csv_records(Path::new(&arguments[place + 1]));
        return;
    }
    let program = PathBuf::from(env!("CARGO_BIN_EXE_tiewise"));
    for (contacts, messages) in [(500, 4_000), (30_000, 300_000)] {
        let export = generated(contacts, messages);
        let out = tempfile::tempdir().unwrap();
        let csv = export.join("messages.csv");
        let (mut audits, mut passes, mut records) = (Vec::new(), Vec::new(), Vec::new());
        let mut peak_kilobytes = 0;
        for run in 0..RUNS {
            let own = |pass: &str| timed(Command::new(std::env::current_exe().unwrap()).arg(pass).arg(&csv)).0;
            let (pass, of_records) = (own(CSV_PASS), own(CSV_RECORDS));
            let (audit, peak) = timed(
                Command::new(&program).arg("audit").arg(&export).arg("-q").arg("--out").arg(out.path().join("audit")),
            );
            if run > 0 {
                passes.push(pass);
                records.push(of_records);
                audits.push(audit);
                peak_kilobytes = peak_kilobytes.max(peak.unwrap_or(0));
            }
        }
        let megabytes = std::fs::metadata(&csv).unwrap().len() as f64 / 1e6;
        println!(
            "{contacts} contacts, {messages} messages ({megabytes:.0} MB): audit {:.0} ms, peak {} MB",
            median(&mut audits.clone()).as_secs_f64() * 1e3,
            peak_kilobytes / 1024,
        );
        for (name, passes) in [("ByteRecord", &passes), ("records()", &records)] {
            let mut ratios: Vec<f64> =
                audits.iter().zip(passes).map(|(audit, pass)| audit.as_secs_f64() / pass.as_secs_f64()).collect();
            ratios.sort_by(f64::total_cmp);
            println!(
                "  csv pass by {name} {:.0} ms, ratio {:.2} ({:.2} to {:.2})",
                median(&mut passes.clone()).as_secs_f64() * 1e3,
                ratios[ratios.len() / 2],
                ratios[0],
                ratios[ratios.len() - 1],
            );
        }
    }
}

fn generated(contacts: usize, messages: usize) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("tiewise-bench-{contacts}-{messages}"));
    if !folder.join("messages.csv").is_file() {
        write(&SampleOptions::new(contacts, messages, 1, Era::parse("complete-2026").unwrap()), &folder).unwrap();
    }
    folder
}

fn csv_pass(messages: &Path) {
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_path(messages).unwrap();
    let mut record = csv::ByteRecord::new();
    let mut bytes = 0;
    while reader.read_byte_record(&mut record).unwrap() {
        bytes += record.as_slice().len();
    }
    println!("{bytes}");
}

fn csv_records(messages: &Path) {
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_path(messages).unwrap();
    println!("{}", reader.records().map(|record| record.unwrap().len()).sum::<usize>());
}

/// Wall time of a process, and its peak memory in kilobytes where the system tells while it runs.
fn timed(command: &mut Command) -> (Duration, Option<u64>) {
    let start = Instant::now();
    let mut child = command.stdout(Stdio::null()).spawn().unwrap();
    let status = PathBuf::from(format!("/proc/{}/status", child.id()));
    let mut peak = None;
    loop {
        if let Ok(text) = std::fs::read_to_string(&status) {
            let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
            peak = line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok()).max(peak);
        }
        if child.try_wait().unwrap().is_some() {
            return (start.elapsed(), peak);
        }
        std::thread::sleep(Duration::from_millis(1));
    }
}

fn median(times: &mut [Duration]) -> Duration {
    times.sort();
    times[times.len() / 2]
}
