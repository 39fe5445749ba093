//! One bench a stage, on one generated export, beside one pass of the csv crate over its messages.
//!
//! `cargo bench --bench stages` measures a tenth of the target size (3,000 contacts, 30,000 messages, some
//! 11 MB), so that a change shows in a minute; `TIEWISE_BENCH_CONTACTS=30000` measures the target size. Whole
//! processes at full size: `cargo bench --bench whole`.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

use std::hint::black_box;
use std::path::{Path, PathBuf};

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use rustc_hash::FxHashMap;
use tiewise::census;
use tiewise::classify::{Classifier, Target, TargetSpecification};
use tiewise::conversation::MessageReader;
use tiewise::correspondence::{Quotes, pass_over, relate};
use tiewise::export::{self, Limits};
use tiewise::lists::{ContactBook, ListLimits, Material, StandingSources, SupportFiles, frame, make_all, standings};
use tiewise::people::{Connections, assemble, backings};
use tiewise::sample::{Era, SampleOptions, write};
use tiewise::score::months::series;
use tiewise::score::{Weights, evaluate};
use tiewise::tie::{Support, measure};

/// Contacts of the generated export; ten messages each.
fn contacts() -> usize {
    std::env::var("TIEWISE_BENCH_CONTACTS").ok().and_then(|number| number.parse().ok()).unwrap_or(3_000)
}

/// The generated export, made once.
fn generated() -> PathBuf {
    let (contacts, messages) = (contacts(), 10 * contacts());
    let folder = std::env::temp_dir().join(format!("tiewise-bench-{contacts}-{messages}"));
    if !folder.join("messages.csv").is_file() {
        write(&SampleOptions::new(contacts, messages, 1, Era::parse("complete-2026").unwrap()), &folder).unwrap();
    }
    folder
}

fn csv_pass(messages: &Path) -> u64 {
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_path(messages).unwrap();
    let mut record = csv::ByteRecord::new();
    let mut rows = 0;
    while reader.read_byte_record(&mut record).unwrap() {
        rows += 1;
    }
    rows
}

/// The pass of the crate's manual: every row a record of checked text.
fn csv_records(messages: &Path) -> usize {
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_path(messages).unwrap();
    reader.records().map(|record| record.unwrap().len()).sum()
}

fn stages(criterion: &mut Criterion) {
    let folder = generated();
    let messages = folder.join("messages.csv");
    let bytes = std::fs::metadata(&messages).unwrap().len();
    let inputs = [folder];
    let archive = export::open(&inputs, &Limits::default()).unwrap();
    let reader = MessageReader::built_in().unwrap();
    let classifier = Classifier::new(None).unwrap();
    let export = archive.read().unwrap();
    let connections = || Connections::of(export.connections.clone());
    let (mut passage, _) = pass_over(&archive, &reader, &|_| true).unwrap();
    let directory = assemble(connections(), &export, &passage.exchanges, None, &[]);
    let judgements = classifier.judge_people(&directory.people);
    let target = Target::new(&TargetSpecification::default()).unwrap();
    let as_of = passage.newest.unwrap();

    let mut group = criterion.benchmark_group("messages");
    group.throughput(Throughput::Bytes(bytes)).sample_size(20);
    group.bench_function("csv crate, one pass", |bencher| bencher.iter(|| black_box(csv_pass(&messages))));
    group.bench_function("csv crate, one pass by records()", |bencher| {
        bencher.iter(|| black_box(csv_records(&messages)));
    });
    group.bench_function("export: scan, nothing done", |bencher| {
        bencher.iter(|| {
            archive
                .scan_messages(
                    |block| {
                        block.for_each(|message| {
                            black_box(message.time);
                        })
                    },
                    &|_| true,
                )
                .unwrap()
        });
    });
    group.bench_function("conversation: text pass", |bencher| {
        bencher.iter(|| black_box(pass_over(&archive, &reader, &|_| true).unwrap()));
    });
    group.finish();

    let mut group = criterion.benchmark_group("stages");
    group.sample_size(20);
    group.bench_function("start: title and company lexicons", |bencher| {
        bencher.iter(|| black_box(Classifier::new(None).unwrap()))
    });
    group.bench_function("start: conversation lexicons", |bencher| {
        bencher.iter(|| black_box(MessageReader::built_in().unwrap()));
    });
    group.bench_function("export: read the small files", |bencher| bencher.iter(|| black_box(archive.read().unwrap())));
    group.bench_function("people: assemble", |bencher| {
        bencher.iter(|| black_box(assemble(connections(), &export, &passage.exchanges, None, &[])));
    });
    group.bench_function("classify: titles and companies", |bencher| {
        bencher.iter(|| black_box(classifier.judge_people(&directory.people)));
    });
    group.bench_function("classify: target fit", |bencher| {
        bencher.iter(|| black_box(target.fit_people(&directory.people, &judgements, &classifier.companies)));
    });
    let alike = std::mem::take(&mut passage.texts).alike();
    let relations = relate(&passage, &alike, &directory, &export.invitations, &reader, as_of).unwrap();
    let day = tiewise::conversation::day_of(as_of);
    group.bench_function("tie: strength and peak", |bencher| {
        bencher.iter(|| {
            for relationship in &relations.relationships {
                black_box(measure(relationship, Support::default(), day));
            }
        });
    });
    let fits = target.fit_people(&directory.people, &judgements, &classifier.companies);
    let backings = backings(&export, &directory, i64::MAX);
    let ties: Vec<_> =
        relations.relationships.iter().map(|relationship| measure(relationship, Support::default(), day)).collect();
    let standings = standings(&StandingSources::default(), &directory, &judgements, &classifier.companies, day);
    let sources = census::Sources {
        export: &export,
        directory: &directory,
        judgements: &judgements,
        fits: &fits,
        relations: &relations,
        backings: &backings,
        stage_value: tiewise::score::Weights::default().messages.real_world_value,
        outcomes: &FxHashMap::default(),
        has_messages: true,
        has_target: false,
    };
    let days = census::monthly_days(day);
    group.bench_function("census: facts of the day and of 24 months", |bencher| {
        bencher.iter(|| black_box(census::count(&sources, &days)));
    });
    let inputs = census::count(&sources, &days);
    let weights = Weights::default();
    group.bench_function("score: the day and 24 months", |bencher| {
        bencher.iter(|| black_box((evaluate(inputs.last().unwrap(), &weights), series(&inputs, &weights))));
    });
    let quotes = Quotes::default();
    let book = ContactBook {
        directory: &directory,
        judgements: &judgements,
        fits: &fits,
        relationships: &relations.relationships,
        ties: &ties,
        backings: &backings,
        standings: &standings,
        quotes: &quotes,
        outcomes: &rustc_hash::FxHashMap::default(),
        support_files: SupportFiles::default(),
        has_messages: true,
        owner_known: true,
        target_stated: false,
        target_names_sectors: false,
        as_of_day: day,
    };
    group.bench_function("lists: all", |bencher| {
        bencher.iter(|| {
            let frame = frame(&book).unwrap();
            let material = Material { book: &book, frame: &frame, limits: ListLimits::default(), accounts: &[] };
            black_box(make_all(&material).unwrap())
        });
    });
    group.finish();
}

criterion_group!(benches, stages);
criterion_main!(benches);
