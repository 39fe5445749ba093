//! Invitations.csv: who invited whom in the last months, with the notes that some wrote.
//!
//! Owns the planning of invitations and their rows in every era. Refuses to invite twice: an accepted
//! invitation belongs to one connection.

use std::collections::HashSet;

use crate::error::Result;
use crate::sample::catalogue::Catalogue;
use crate::sample::dates::american;
use crate::sample::era::{Encoding, InvitationsFormat};
use crate::sample::persona::Habits;
use crate::sample::phrase::{Address, Subject};
use crate::sample::random::{Random, mix};
use crate::sample::table::{PLAIN, Style, to_bytes};
use crate::sample::truth::FileTruth;
use crate::sample::world::{DAY, World};

/// Days that the file reaches back: 98.8 % of rows of public exports are at most 215 days old.
const WINDOW_DAYS: i64 = 200;
/// Strangers of invitations are other people than those who wrote.
const FIRST_STRANGER: usize = 1_000_000;
/// Share of silent recent connections whose invitation carried a personal note.
const SHARE_OF_NOTES_IN: f64 = 0.12;

/// One invitation.
#[derive(Debug, Clone)]
pub(crate) struct Invitation {
    /// A connection's index, or a stranger's with `accepted` false.
    pub(crate) person: usize,
    /// True if it was accepted: the person is a connection.
    pub(crate) accepted: bool,
    /// True if the owner sent it.
    pub(crate) outgoing: bool,
    /// Second of sending, UTC.
    pub(crate) at: i64,
    /// Name of the dialogue whose first line is the note.
    pub(crate) note: Option<&'static str>,
    /// True if the note is owed an answer.
    pub(crate) owed: bool,
}

/// Plans the invitations of the last months, newest first. `talked` are connections with any message;
/// the planted one's note is owed an answer.
pub(crate) fn plan(
    catalogue: &Catalogue,
    habits: &Habits,
    world: &World,
    talked: &HashSet<usize>,
    planted_note: Option<usize>,
) -> Vec<Invitation> {
    let oldest = world.as_of_start - WINDOW_DAYS * DAY;
    let recent: Vec<usize> = (0..world.connections.len())
        .filter(|&index| {
            world.connections.get(index).is_some_and(|row| !row.nameless && row.connected_at > oldest + 12 * DAY)
        })
        .collect();
    let sent = habits.count("invitations_sent");
    let accepted = ((sent as f64 * habits.value("invitation_acceptance")).round() as usize).min(recent.len());
    let outgoing_share = accepted as f64 / recent.len().max(1) as f64;
    let mut invitations = Vec::new();
    let mut outgoing_so_far = 0;
    for (position, &person) in recent.iter().enumerate() {
        let Some(connection) = world.connections.get(person) else { continue };
        let mut random = Random::derive(world.seed, "invitation", person as u64);
        // Spread evenly over the recent ones, so that the share is met exactly.
        let planted = planted_note == Some(person);
        let outgoing = !planted && ((position + 1) as f64 * outgoing_share).round() as usize > outgoing_so_far;
        let mut invitation = Invitation {
            person,
            accepted: true,
            outgoing,
            at: connection.connected_at - random.between(1_800, 10 * DAY),
            note: None,
            owed: false,
        };
        if outgoing {
            outgoing_so_far += 1;
            invitation.note = random.chance(habits.value("invitation_notes")).then_some("open-note");
        } else if !talked.contains(&person) {
            invitation.at = connection.connected_at - random.between(1_800, DAY);
            let age = world.as_of_start.div_euclid(DAY) - invitation.at.div_euclid(DAY);
            if random.chance(SHARE_OF_NOTES_IN) || planted {
                invitation.note = Some("open-note");
                // Well inside the sixty days, as all planted debts.
                invitation.owed = (2..=57).contains(&age);
                if (58..=62).contains(&age) || age < 2 {
                    invitation.note = None;
                }
            } else if random.chance(0.1) {
                invitation.note = Some("boiler-connecting-in");
            }
        }
        invitations.push(invitation);
    }
    let pending_in = habits.count("invitations_received").saturating_sub(recent.len() - outgoing_so_far).max(2);
    for (outgoing, count) in [(true, sent.saturating_sub(outgoing_so_far)), (false, pending_in)] {
        for index in 0..count {
            let person = FIRST_STRANGER + invitations.len();
            let mut random = Random::derive(world.seed, "pending", person as u64 * 2 + u64::from(outgoing));
            let at = world.as_of_start - random.between(1, WINDOW_DAYS) * DAY + random.between(7, 20) * 3_600;
            let wrote = outgoing && random.chance(habits.value("invitation_notes"));
            let note = (wrote || !outgoing && index % 9 == 0).then_some("open-note");
            invitations.push(Invitation { person, accepted: false, outgoing, at, note, owed: false });
        }
    }
    // Which dialogues exist is the catalogue's part: a note without one stays empty.
    invitations.iter_mut().for_each(|invitation| {
        invitation.note =
            invitation.note.filter(|note| catalogue.dialogues.iter().any(|dialogue| dialogue.name == *note));
    });
    invitations.sort_by_key(|invitation| (std::cmp::Reverse(invitation.at), invitation.person));
    invitations
}

fn note(
    catalogue: &Catalogue,
    world: &World,
    invitation: &Invitation,
    name: &str,
    given: &str,
    language: usize,
) -> String {
    let mut text = String::new();
    let dialogue = catalogue.dialogues.iter().find(|dialogue| dialogue.name == name);
    let line = dialogue.and_then(|dialogue| dialogue.lines.get(language)).and_then(|lines| lines.first());
    if let (Some(line), Some(voice)) = (line, catalogue.voices.get(language)) {
        let number = mix(world.seed ^ invitation.person as u64);
        let subject = Subject::draw(voice, &catalogue.companies, number);
        let address = Address { recipient_given: given, recipient_company: "", sender_slug: "" };
        line.render(voice, &subject, address, &mut Random::from_number(number), &mut text);
    }
    text
}

/// The bytes of Invitations.csv and what they hold. Rows after `until` are left out.
///
/// # Errors
/// None that a sample could cause.
pub(crate) fn write(
    catalogue: &Catalogue,
    world: &World,
    invitations: &[Invitation],
    format: InvitationsFormat,
    encoding: Encoding,
    until: i64,
) -> Result<(Vec<u8>, FileTruth)> {
    let mut header = vec!["From", "To", "Sent At", "Message", "Direction"];
    match format {
        InvitationsFormat::Plain => {}
        InvitationsFormat::Urn => header.extend(["inviterProfileUrn", "inviteeProfileUrn"]),
        InvitationsFormat::Url | InvitationsFormat::UrlWithoutSlugs => {
            header.extend(["inviterProfileUrl", "inviteeProfileUrl"]);
        }
    }
    let mut truth = FileTruth::default();
    let mut rows = Vec::new();
    for invitation in invitations.iter().filter(|invitation| invitation.at <= until) {
        let person = match world.connections.get(invitation.person).filter(|_| invitation.accepted) {
            Some(connection) => connection.person.clone(),
            None => world.stranger(catalogue, invitation.person),
        };
        truth.rows += 1;
        truth.count(if invitation.outgoing { "outgoing" } else { "incoming" });
        truth.count(match (invitation.accepted, invitation.outgoing) {
            (true, _) => "accepted",
            (false, true) => "pending_outgoing",
            (false, false) => "pending_incoming",
        });
        if invitation.note.is_some() {
            truth.count("with_note");
        }
        let owner = &world.owner;
        let (given, language) =
            if invitation.outgoing { (&person.given, person.language) } else { (&owner.given, person.language) };
        let text = invitation.note.map(|name| note(catalogue, world, invitation, name, given, language));
        // A row whose URL has no slug is one that nobody must answer, and every other of the rest.
        let slugless = format == InvitationsFormat::UrlWithoutSlugs && !invitation.owed && invitation.person % 2 == 0;
        if slugless {
            truth.count("without_slug");
        }
        let address = |person: &crate::sample::world::Person, slugless: bool| match format {
            InvitationsFormat::Urn => {
                let number = mix(person.slug.bytes().fold(world.seed, |sum, byte| mix(sum ^ u64::from(byte))));
                format!("urn:li:fsd_profile:ACoAA{number:016x}")
            }
            _ if slugless => "https://www.linkedin.com/in/".to_owned(),
            _ => person.url(),
        };
        let (own, other) = (address(owner, false), address(&person, slugless));
        let (from, to) = (owner.display(), person.display());
        let mut row = if invitation.outgoing { vec![from, to] } else { vec![to, from] };
        row.extend([american(invitation.at), text.unwrap_or_default()]);
        row.push(if invitation.outgoing { "OUTGOING" } else { "INCOMING" }.to_owned());
        if format != InvitationsFormat::Plain {
            row.extend(if invitation.outgoing { [own, other] } else { [other, own] });
        }
        rows.push(row);
    }
    let style = Style { encoding, ..PLAIN };
    Ok((to_bytes("", &header, &rows, style)?, truth))
}
