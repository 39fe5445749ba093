//! From messages to relationships: joined with people, sorted and grouped by contact, judged once each.
//!
//! Owns the relational work between the pass and the judgement: duplicates fall away, messages are grouped by
//! envelope, and a Polars pipeline joins the envelopes with their routes and sorts them by person. Refuses to judge in
//! the pipeline: a contact's messages are judged as plain structs, in parallel.

use polars::prelude::{Column, DataFrame, IntoLazy, JoinArgs, JoinType, SortMultipleOptions, col};
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use super::pass::{Noted, Passage};
use crate::conversation::templates::{self, Use};
use crate::conversation::{
    Context, DebtKind, InvitationNote, MessageFact, MessageReader, Relationship, Scratch, day_of, excerpt, judge,
    sort_by_time, tidy,
};
use crate::error::{Error, Result};
use crate::export::Invitation;
use crate::people::{Directory, Grouped, PersonId, Route};

/// What the messages of all contacts amount to.
#[derive(Debug, Default)]
pub struct Relations {
    /// Per person of the directory.
    pub relationships: Vec<Relationship>,
    /// Messages that stand in the export more than once, by place of the message file.
    pub duplicates: FxHashMap<u16, u64>,
    /// Messages that could not be given to anybody, by reason.
    pub unattributed: Unattributed,
    /// Messages of one-to-one conversations.
    pub one_to_one_messages: u64,
    /// Messages of group conversations.
    pub group_messages: u64,
}

/// Messages without a person, counted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Unattributed {
    /// With members who left.
    pub departed: u64,
    /// With a name that several people bear.
    pub ambiguous: u64,
    /// The owner is not known.
    pub owner_unknown: u64,
    /// From the owner to the owner.
    pub own: u64,
}

mod column {
    pub const EXCHANGE: &str = "exchange";
    pub const PERSON: &str = "person";
    pub const OUTBOUND: &str = "outbound";
    pub const OTHERS: &str = "others";
}

/// Joins messages with people and judges every relationship as of a moment (UTC seconds). `alike` are the rows
/// of near-identical messages in rising order, with the group of each.
///
/// # Errors
/// A failure of the relational library, which no input should cause.
pub fn relate(
    passage: &Passage,
    alike: &[(u32, u32)],
    directory: &Directory,
    invitations: &[Invitation],
    reader: &MessageReader,
    as_of: i64,
) -> Result<Relations> {
    let mut relations = Relations::default();
    let left_out = rows_left_out(passage, directory, as_of, &mut relations);
    count_routes(passage, directory, &left_out, &mut relations);
    let (joined, templates) = rayon::join(
        || {
            let grouped = rows_of_envelopes(passage, directory, &left_out);
            let shares = shares(&joined(&grouped, directory)?)?;
            Ok::<_, Error>((grouped, shares))
        },
        || template_of_rows(passage, alike, directory, &left_out),
    );
    let (grouped, shares) = joined?;
    let uses = passage.messages.iter().zip(&templates);
    let mass = templates::mass_mailings(uses.map(|((_, message), template)| (*template, day_of(message.time))));
    let templates = Templates { of_rows: templates, mass };
    let notes = invitation_notes(invitations, directory, reader, as_of);
    relations.relationships = by_person(&shares, directory.people.len())
        .into_par_iter()
        .zip(&directory.people)
        .enumerate()
        .map_init(
            || (Vec::new(), passage.messages.reader()),
            |(facts, messages), (place, (shares, person))| {
                let id = PersonId(u32::try_from(place).unwrap_or(u32::MAX));
                // One person's messages at a time: all together they would be twice the memory of everything else.
                facts.clear();
                for share in shares {
                    let rows = grouped.get(share.exchange).iter();
                    facts.extend(rows.filter_map(|row| fact(messages.get(*row)?, share, *row, &templates)));
                }
                sort_by_time(facts);
                let context = Context {
                    as_of,
                    is_connection: person.is_connection(),
                    connected_on: person.connected_on.map(|day| day.0),
                    invitation: notes.get(&id).map(|(note, _)| *note),
                };
                let mut relationship = judge(facts, &context);
                if relationship.debt.is_some_and(|debt| debt.kind == DebtKind::InvitationNote) {
                    relationship.note_quote = notes.get(&id).map(|(_, quote)| quote.as_str().into());
                }
                relationship
            },
        )
        .collect();
    Ok(relations)
}

/// Rows later than the moment of judgement, and those that repeat an earlier message: same conversation, time, text
/// and length. Basic and Complete exports of one member overlap, and re-sent exports repeat whole conversations.
fn rows_left_out(passage: &Passage, directory: &Directory, as_of: i64, relations: &mut Relations) -> FxHashSet<u32> {
    // Each worker keeps its share of the hashes: equal ones meet with the same worker, in file order.
    let workers = rayon::current_num_threads() as u64;
    let found: Vec<(Vec<u32>, Vec<u16>)> = (0..workers)
        .into_par_iter()
        .map(|worker| {
            // What is told apart is kept as one hash of 64 bits: among a million messages two share one by chance once
            // in 37 million exports.
            let mut seen: FxHashSet<u64> = FxHashSet::default();
            seen.reserve(passage.messages.len() / workers as usize + 1);
            let (mut rows, mut files_of_duplicates) = (Vec::new(), Vec::new());
            for (row, message) in passage.messages.iter() {
                let conversation = directory.conversations.get(message.exchange as usize).copied().unwrap_or(u32::MAX);
                let of_place = u64::from(conversation) << 16 | u64::from(message.gist.words);
                let hash = [message.time as u64, of_place].into_iter().fold(message.gist.content_hash, mixed);
                if hash % workers != worker {
                    continue;
                }
                if !seen.insert(hash) {
                    rows.push(row);
                    files_of_duplicates.push(message.file);
                } else if message.time > as_of {
                    rows.push(row);
                }
            }
            (rows, files_of_duplicates)
        })
        .collect();
    let mut left_out = FxHashSet::default();
    for (rows, files_of_duplicates) in found {
        left_out.extend(rows);
        for file in files_of_duplicates {
            *relations.duplicates.entry(file).or_default() += 1;
        }
    }
    left_out
}

/// One step of a multiply-and-fold hash: both halves of a product with the golden ratio's 64-bit fraction.
fn mixed(state: u64, value: u64) -> u64 {
    let product = u128::from(state ^ value.rotate_left(32)) * u128::from(0x9e37_79b9_7f4a_7c15_u64);
    (product as u64) ^ ((product >> 64) as u64)
}

fn count_routes(passage: &Passage, directory: &Directory, left_out: &FxHashSet<u32>, relations: &mut Relations) {
    for (row, message) in passage.messages.iter() {
        if !left_out.is_empty() && left_out.contains(&row) {
            continue;
        }
        let unattributed = &mut relations.unattributed;
        match directory.routes.get(message.exchange as usize) {
            Some(Route::OneToOne { .. }) => relations.one_to_one_messages += 1,
            Some(Route::Group { .. }) => relations.group_messages += 1,
            Some(Route::Departed { .. }) => unattributed.departed += 1,
            Some(Route::Ambiguous) => unattributed.ambiguous += 1,
            Some(Route::Own) => unattributed.own += 1,
            Some(Route::OwnerUnknown) | None => unattributed.owner_unknown += 1,
        }
    }
}

/// Rows of the messages that count, in file order, by envelope: some 300,000 messages have 60,000 envelopes.
fn rows_of_envelopes(passage: &Passage, directory: &Directory, left_out: &FxHashSet<u32>) -> Grouped<u32> {
    let counting = passage.messages.iter().filter(|(row, _)| left_out.is_empty() || !left_out.contains(row));
    Grouped::of(directory.routes.len(), counting.map(|(row, message)| (message.exchange, row)))
}

/// Envelopes that hold messages joined with their routes, one row an envelope and person, sorted by person.
fn joined(grouped: &Grouped<u32>, directory: &Directory) -> Result<DataFrame> {
    let exchange: Vec<u32> =
        (0_u32..).zip(grouped.iter()).filter(|(_, rows)| !rows.is_empty()).map(|(number, _)| number).collect();
    let envelopes = DataFrame::new(exchange.len(), vec![Column::new(column::EXCHANGE.into(), exchange)])?;
    Ok(envelopes
        .lazy()
        .join(
            routes(directory)?.lazy(),
            [col(column::EXCHANGE)],
            [col(column::EXCHANGE)],
            JoinArgs::new(JoinType::Inner),
        )
        .sort([column::PERSON, column::EXCHANGE], SortMultipleOptions::default())
        .select([col(column::PERSON), col(column::EXCHANGE), col(column::OUTBOUND), col(column::OTHERS)])
        .collect()?)
}

/// The envelopes as a frame: one row a person concerned.
fn routes(directory: &Directory) -> Result<DataFrame> {
    let (mut exchange, mut person, mut outbound, mut others) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for (number, route) in directory.routes.iter().enumerate() {
        let number = u32::try_from(number).unwrap_or(u32::MAX);
        let mut push = |id: PersonId, is_outbound: bool, participants: u32| {
            exchange.push(number);
            person.push(id.0);
            outbound.push(is_outbound);
            others.push(participants);
        };
        match route {
            Route::OneToOne { person, outbound } => push(*person, *outbound, 1),
            Route::Group { people, outbound, others } => {
                for id in people {
                    push(*id, *outbound, (*others).max(2));
                }
            }
            _ => {}
        }
    }
    Ok(DataFrame::new(
        exchange.len(),
        vec![
            Column::new(column::EXCHANGE.into(), exchange),
            Column::new(column::PERSON.into(), person),
            Column::new(column::OUTBOUND.into(), outbound),
            Column::new(column::OTHERS.into(), others),
        ],
    )?)
}

/// The messages of an envelope as one person's: a group's are shared by several.
#[derive(Debug, Clone, Copy)]
struct Share {
    person: u32,
    exchange: u32,
    others: u16,
    outbound: bool,
}

/// The joined rows as plain structs, by person.
fn shares(sorted: &DataFrame) -> Result<Vec<Share>> {
    let numbers = |name: &str| -> Result<_> { Ok(sorted.column(name)?.as_materialized_series().u32()?.clone()) };
    let (persons, exchanges, others) = (numbers(column::PERSON)?, numbers(column::EXCHANGE)?, numbers(column::OTHERS)?);
    let outbound = sorted.column(column::OUTBOUND)?.as_materialized_series().bool()?.clone();
    let mut shares = Vec::with_capacity(sorted.height());
    shares.extend(
        persons
            .into_no_null_iter()
            .zip(exchanges.into_no_null_iter())
            .zip(others.into_no_null_iter())
            .zip(outbound.iter())
            .map(|(((person, exchange), others), outbound)| Share {
                person,
                exchange,
                others: u16::try_from(others).unwrap_or(u16::MAX),
                outbound: outbound.unwrap_or_default(),
            }),
    );
    Ok(shares)
}

/// Templates of messages, by row, and which of them are mailings.
struct Templates {
    of_rows: Vec<u32>,
    mass: Vec<bool>,
}

fn fact(message: &Noted, share: &Share, row: u32, templates: &Templates) -> Option<MessageFact> {
    let template = templates.of_rows.get(row as usize).copied().unwrap_or_default();
    Some(MessageFact {
        time: message.time,
        gist: message.gist,
        template,
        row,
        other_participants: share.others,
        outbound: share.outbound,
        is_spam: message.is_spam,
        is_inmail: message.is_inmail,
        is_mass_mailing: share.outbound && templates.mass.get(template as usize).copied().unwrap_or_default(),
    })
}

/// The shares of each person, who stand in rising order; none for whoever has no message.
fn by_person(shares: &[Share], people: usize) -> Vec<&[Share]> {
    let mut of_person: Vec<&[Share]> = vec![&[]; people];
    for own in shares.chunk_by(|one, other| one.person == other.person) {
        if let Some(slot) = own.first().and_then(|share| of_person.get_mut(share.person as usize)) {
            *slot = own;
        }
    }
    of_person
}

/// By row: the number of the template that a one-to-one message is one of, 0 for none.
fn template_of_rows(
    passage: &Passage,
    alike: &[(u32, u32)],
    directory: &Directory,
    left_out: &FxHashSet<u32>,
) -> Vec<u32> {
    let texts: Vec<(u32, Option<Use>)> = alike
        .iter()
        .map(|(row, group)| {
            let route = passage
                .messages
                .get(*row)
                .filter(|_| left_out.is_empty() || !left_out.contains(row))
                .and_then(|message| directory.routes.get(message.exchange as usize));
            let text = match route {
                Some(Route::OneToOne { person, outbound }) => Some(Use { person: person.0, outbound: *outbound }),
                _ => None,
            };
            (*group, text)
        })
        .collect();
    let mut templates = vec![0; passage.messages.len()];
    for ((row, _), template) in alike.iter().zip(templates::number(&texts)) {
        if let Some(slot) = templates.get_mut(*row as usize) {
            *slot = template;
        }
    }
    templates
}

/// Notes of invitations whose people are connections now, accepted ones, each with the sentence to quote.
fn invitation_notes(
    invitations: &[Invitation],
    directory: &Directory,
    reader: &MessageReader,
    as_of: i64,
) -> FxHashMap<PersonId, (InvitationNote, String)> {
    let mut scratch = Scratch::default();
    let mut notes: FxHashMap<PersonId, (InvitationNote, String)> = FxHashMap::default();
    for row in invitations {
        let (Some(time), false) = (row.sent_at, row.message.trim().is_empty()) else { continue };
        if time > as_of {
            continue;
        }
        let outbound = row.direction == Some(crate::export::Direction::Outgoing);
        let (url, name) =
            if outbound { (row.invitee_url.as_deref(), &row.to) } else { (row.inviter_url.as_deref(), &row.from) };
        let Some(id) = directory.find(url, name) else { continue };
        if !directory.person(id).is_some_and(crate::people::Person::is_connection) {
            continue;
        }
        let reading = reader.read(&row.message, "", false, &mut scratch);
        let quote = tidy(excerpt(&row.message, &reading));
        let note = (InvitationNote { time, outbound, gist: reading.gist }, quote);
        notes
            .entry(id)
            .and_modify(|known| {
                if time > known.0.time {
                    known.clone_from(&note);
                }
            })
            .or_insert(note);
    }
    notes
}
