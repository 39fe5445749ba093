//! Who wrote what to whom and when: all threads of a sample, without their words.
//!
//! Owns the division of the asked number of rows among contacts, groups, strangers, adverts and drafts, the
//! times, and the truth of each contact. Refuses words: they are rendered when a row is written, so that a
//! sample of any size is planned in a few bytes a message.

use crate::sample::arc::{Arc, Exchange, PLANTED, Verdict, draw_exchange, grow, judge, messages_of};
use crate::sample::blast::Blasts;
use crate::sample::catalogue::{Catalogue, Ends, Family, LANGUAGES, Speaker};
use crate::sample::era::{Format, MessageColumns};
use crate::sample::persona::Habits;
use crate::sample::random::Random;
use crate::sample::timeline::{Tempo, lay_out};
use crate::sample::truth::{BlastTruth, ContactTruth};
use crate::sample::world::{DAY, World};

/// One message without its words.
#[derive(Debug, Clone, Copy)]
pub(crate) struct PlannedMessage {
    /// Second of sending, UTC.
    pub(crate) at: i64,
    /// What the exchange is about.
    pub(crate) number: u64,
    /// Index into the catalogue's dialogues.
    pub(crate) dialogue: u16,
    /// Line of the dialogue.
    pub(crate) turn: u8,
    /// Who sends it.
    pub(crate) sender: Speaker,
    /// No words: an attachment or nothing.
    pub(crate) blank: bool,
    /// Typed and never sent.
    pub(crate) draft: bool,
}

/// Whom a thread is with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Party {
    /// A connection, by index.
    Connection(usize),
    /// Somebody outside the network, by index.
    Stranger(usize),
    /// A member who left.
    Left,
    /// Several connections, by index.
    Group(Vec<usize>),
    /// An advertiser, by number of the company.
    Brand(u64),
    /// A draft to nobody.
    Orphan,
}

/// A conversation.
#[derive(Debug, Clone)]
pub(crate) struct Thread {
    /// Stands for its id.
    pub(crate) number: u64,
    /// Whom it is with.
    pub(crate) party: Party,
    /// Index into `LANGUAGES`.
    pub(crate) language: usize,
    /// True for the SPAM folder.
    pub(crate) spam: bool,
    /// Messages, oldest first.
    pub(crate) messages: Vec<PlannedMessage>,
}

/// The outcome of planning.
#[derive(Debug, Default)]
pub(crate) struct Plan {
    /// Threads, by latest message, newest first.
    pub(crate) threads: Vec<Thread>,
    /// What holds for each person with a one-to-one message.
    pub(crate) contacts: Vec<ContactTruth>,
    /// The owner's blasts.
    pub(crate) blasts: Vec<BlastTruth>,
    /// Connections in groups.
    pub(crate) in_groups: Vec<usize>,
}

/// Rows set aside for everything that is no conversation with a connection.
#[derive(Debug, Clone, Copy, Default)]
struct Shares {
    sponsored: usize,
    drafts: usize,
    spam: usize,
    strangers: usize,
    formers: usize,
    left: usize,
    groups: usize,
}

impl Shares {
    /// By the shares that public exports show, at least one of each from 60 rows on.
    fn of(messages: usize, habits: &Habits, format: &Format) -> Self {
        let Some(columns) = format.messages else { return Self::default() };
        if messages < 60 {
            return Self::default();
        }
        let share = |fraction: f64, least: usize| ((messages as f64 * fraction) as usize).max(least);
        let modern = matches!(columns.columns, MessageColumns::Nine | MessageColumns::Ten);
        Self {
            // 986 of 61,531 rows of public exports.
            sponsored: if modern { share(0.016, 2) } else { 0 },
            // 32 of some 8,000 rows of the exports that have draft columns, a third without an id.
            drafts: if columns.draft_columns > 0 { share(0.004, 3) } else { 0 },
            spam: if modern { share(0.003, 1) } else { 0 },
            strangers: share(0.02, 2),
            formers: share(habits.value("formers_a_thousand_rows") / 1_000.0, 1),
            left: share(0.01, 2),
            groups: share(0.03, 8),
        }
    }
}

/// How many connections will have a one-to-one message.
pub(crate) fn messaging_contacts(
    contacts: usize,
    messages: usize,
    habits: &Habits,
    format: &Format,
    plant: bool,
) -> usize {
    // Fewer rows than the shortest chain of a planted conversation are left to advertising.
    if format.messages.is_none() || messages < 4 {
        return 0;
    }
    let by_habit = (contacts as f64 * habits.value("messaging_share")).ceil() as usize;
    // A small sample without a persona has room for one conversation of each kind, and for the silent.
    let by_habit = if plant { by_habit.max(PLANTED.len().min(contacts * 2 / 3)) } else { by_habit };
    let by_rows = (messages as f64 / habits.value("rows_a_contact").max(1.0)) as usize;
    by_habit.min(by_rows).max(1).min(contacts)
}

struct Planner<'a> {
    catalogue: &'a Catalogue,
    habits: &'a Habits,
    world: &'a mut World,
    request: Request,
    plan: Plan,
}

/// How much to plan, and how.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Request {
    /// Rows of messages.csv.
    pub(crate) messages: usize,
    /// Connections with a one-to-one message: the first ones.
    pub(crate) messaging: usize,
    /// False for an owner who never sent one.
    pub(crate) owner_writes: bool,
    /// True to begin with one conversation of each kind.
    pub(crate) plant: bool,
}

/// Plans all messages of a sample and sets the day on which each connection connected.
pub(crate) fn plan(
    catalogue: &Catalogue,
    habits: &Habits,
    world: &mut World,
    format: &Format,
    request: Request,
) -> Plan {
    let mut planner = Planner { catalogue, habits, world, request, plan: Plan::default() };
    planner.connect_everybody();
    if format.messages.is_some() {
        let mut shares = Shares::of(request.messages, habits, format);
        if !request.owner_writes {
            // Groups, drafts and former ties have words of the owner's.
            shares = Shares { groups: 0, drafts: 0, formers: 0, left: 0, ..shares };
        }
        let spent = planner.plan_extras(shares);
        let rest = planner.plan_contacts(request.messages.saturating_sub(spent));
        planner.plan_adverts(rest, "filler");
        planner.plan_drafts(shares.drafts);
    }
    let mut plan = planner.plan;
    plan.threads.sort_by_cached_key(|thread| {
        let latest = thread.messages.last().map_or(i64::MIN, |message| message.at);
        (std::cmp::Reverse(latest), thread.number)
    });
    plan.contacts.sort_by(|one, other| one.key.cmp(&other.key));
    plan
}

impl Planner<'_> {
    fn random(&self, subject: &str, index: u64) -> Random {
        Random::derive(self.world.seed, subject, index)
    }

    /// Networks grow faster year by year; the last one connected on the as-of day.
    fn connect_everybody(&mut self) {
        let Request { messaging, plant, .. } = self.request;
        let (seed, start, registered) = (self.world.seed, self.world.as_of_start, self.world.registered_at);
        let last = self.world.connections.len().saturating_sub(1);
        for (index, connection) in self.world.connections.iter_mut().enumerate() {
            let mut random = Random::derive(seed, "connected", index as u64);
            let age = (start - registered) as f64 * random.unit().powf(1.6);
            // At eight in the morning at the latest, so that no row is newer than the as-of day's pinned one.
            connection.connected_at = start + random.between(0, 8 * 3_600) - age as i64;
            if plant && index == messaging + 1 {
                // Whose invitation's note is owed an answer.
                connection.connected_at = start - 20 * DAY + 8 * 3_600;
            }
            if index == last && index >= messaging {
                connection.connected_at = start + 8 * 3_600;
            }
        }
    }

    fn push_thread(&mut self, party: Party, language: usize, spam: bool, messages: Vec<PlannedMessage>) {
        if messages.is_empty() {
            return;
        }
        let number = self.random("thread", self.plan.threads.len() as u64).number();
        self.plan.threads.push(Thread { number, party, language, spam, messages });
    }

    fn tempo(&self) -> Tempo {
        Tempo { reply_hours: self.habits.value("reply_median_hours"), earliest: self.world.registered_at }
    }

    /// A moment of a waking hour, so many days before the as-of day.
    fn moment(&self, days_ago: i64, random: &mut Random) -> i64 {
        self.world.as_of_start - days_ago * DAY + random.between(7 * 3_600, 17 * 3_600)
    }

    /// Groups, members who left, strangers and adverts; returns the rows spent, drafts included.
    fn plan_extras(&mut self, shares: Shares) -> usize {
        let mut spent = shares.drafts + shares.sponsored;
        self.plan_adverts(shares.sponsored, "sponsored");
        let mut rows = 0;
        for index in 0.. {
            let mut random = self.random("group", index);
            let Some(exchange) =
                draw_exchange(self.catalogue, Family::Group, shares.groups.saturating_sub(rows), &mut random)
            else {
                break;
            };
            rows += self.plan_group(exchange, &mut random);
        }
        spent += rows;
        rows = 0;
        for index in 0.. {
            let mut random = self.random("left", index);
            let longest = shares.left.saturating_sub(rows).min(3);
            let Some(exchange) = draw_exchange(self.catalogue, Family::Talk, longest, &mut random) else { break };
            let last = self.moment(random.between(30, 2_000), &mut random);
            let messages = lay_out(self.catalogue, &[exchange], last, self.tempo(), &mut random);
            rows += messages.len();
            self.push_thread(Party::Left, self.world.owner.language, false, messages);
        }
        spent += rows;
        let mut stranger = 0;
        for (count, arc) in [(shares.strangers, Arc::Stranger), (shares.formers, Arc::Former), (shares.spam, Arc::Spam)]
        {
            for _ in 0..count {
                spent += self.plan_stranger(arc, stranger);
                stranger += 1;
            }
        }
        spent
    }

    fn plan_group(&mut self, exchange: Exchange, random: &mut Random) -> usize {
        let contacts = self.world.connections.len();
        let mut members = Vec::new();
        for _ in 0..random.between(3, 8) {
            let member = random.below(contacts);
            // Whoever is planted with an invitation's note has no message since.
            let silent = self.request.plant && member == self.request.messaging + 1;
            let shown = self.world.connections.get(member).is_some_and(|connection| !connection.nameless && !silent);
            if shown && !members.contains(&member) {
                members.push(member);
            }
        }
        // Speakers need members; the first of those who talk are always shown under a name.
        for member in 0..self.request.messaging {
            if members.len() >= 3 {
                break;
            }
            if !members.contains(&member) {
                members.push(member);
            }
        }
        let last = self.moment(random.between(3, 1_500), random);
        let messages = lay_out(self.catalogue, &[exchange], last, self.tempo(), random);
        let rows = messages.len();
        if let Some(first) = messages.first() {
            for member in &members {
                self.connect_before(*member, first.at, random.between(2, 300));
            }
        }
        self.plan.in_groups.extend(&members);
        self.push_thread(Party::Group(members), self.world.owner.language, false, messages);
        rows
    }

    /// People of a conversation had connected before it.
    fn connect_before(&mut self, index: usize, moment: i64, days: i64) {
        let registered = self.world.registered_at;
        if let Some(connection) = self.world.connections.get_mut(index)
            && connection.connected_at >= moment - 3_600
        {
            let day = (moment - days * DAY).max(registered + 3_600);
            connection.connected_at = day.min(moment - 3_600);
        }
    }

    fn plan_stranger(&mut self, arc: Arc, index: usize) -> usize {
        let mut random = self.random("stranger-thread", index as u64);
        let exchanges = arc.draw_core(self.catalogue, &mut random);
        let verdict = judge(self.catalogue, &exchanges);
        let days = match arc {
            Arc::Former => random.between(3, 57),
            _ => random.between(2, 700),
        };
        let last = self.moment(days, &mut random);
        let messages = lay_out(self.catalogue, &exchanges, last, self.tempo(), &mut random);
        let person = self.world.stranger(self.catalogue, index);
        let rows = messages.len();
        let mut truth = self.contact_truth(arc, &verdict, &messages, person.language);
        truth.key.clone_from(&person.slug);
        truth.name = person.display();
        truth.connection = false;
        if arc != Arc::Former {
            // InMail of strangers and SPAM make no debts.
            truth.status = "none";
            truth.kind = None;
            truth.days_waiting = None;
        }
        self.plan.contacts.push(truth);
        self.push_thread(Party::Stranger(index), person.language, arc == Arc::Spam, messages);
        rows
    }

    fn plan_adverts(&mut self, rows: usize, subject: &str) {
        for index in 0..rows {
            let mut random = self.random(subject, index as u64);
            let last = self.moment(random.between(1, 900), &mut random);
            if let Some(exchange) = draw_exchange(self.catalogue, Family::Sponsored, 1, &mut random) {
                let messages = lay_out(self.catalogue, &[exchange], last, self.tempo(), &mut random);
                let brand = random.number() % 64;
                self.push_thread(Party::Brand(brand), self.world.owner.language, false, messages);
            }
        }
    }

    /// Conversations with connections; returns the rows that no conversation could take.
    fn plan_contacts(&mut self, rows: usize) -> usize {
        let Request { messaging, owner_writes, plant, .. } = self.request;
        let mut cores = Vec::with_capacity(messaging);
        let mut needed = 0;
        for index in 0..messaging {
            let mut random = self.random("arc", index as u64);
            let planted = if plant { PLANTED.get(index).copied() } else { (index == 0).then_some(Arc::Regular) };
            let mut arc = planted.unwrap_or_else(|| Arc::draw(self.habits, &mut random));
            if !owner_writes {
                arc = *random.pick(&[Arc::OpenFresh, Arc::OpenFirst, Arc::PitchedOnce]).unwrap_or(&Arc::OpenFresh);
            }
            let core = arc.draw_core(self.catalogue, &mut random);
            let least = messages_of(self.catalogue, &core);
            if needed + least > rows {
                continue;
            }
            needed += least;
            // Pareto-like: a few contacts hold most of the messages.
            let weight = if arc.grows_by().is_some() { (1.0 - random.unit()).powf(-0.75).min(400.0) } else { 0.0 };
            // Boilerplate grows, but nobody congratulates a hundred times.
            let weight = if arc == Arc::Boiler { weight.min(1.5) * 0.4 } else { weight };
            cores.push((index, arc, core, least, weight));
        }
        let total_weight: f64 = cores.iter().map(|core| core.4).sum();
        let spare = rows - needed;
        let (mut weight_so_far, mut given) = (0.0, 0);
        let mut blasts = Blasts::default();
        for (index, arc, core, least, weight) in cores {
            weight_so_far += weight;
            let due =
                if total_weight > 0.0 { (spare as f64 * weight_so_far / total_weight).round() as usize } else { 0 };
            let extra = if weight > 0.0 { due.min(spare).saturating_sub(given) } else { 0 };
            given += extra;
            self.plan_contact(index, arc, core, least + extra, &mut blasts);
        }
        self.plan.blasts = blasts.truths(self.catalogue);
        spare - given
    }

    fn plan_contact(&mut self, index: usize, arc: Arc, core: Vec<Exchange>, messages: usize, blasts: &mut Blasts) {
        let mut random = self.random("conversation", index as u64);
        let mut core = core;
        let mut last = self.moment(self.age(arc, index, &mut random), &mut random);
        let mut language = self.world.connections.get(index).map_or(0, |connection| connection.person.language);
        if matches!(arc, Arc::Blast | Arc::BlastAsked) {
            language = self.world.owner.language;
            last = blasts.join(self.catalogue, self.habits, arc, index, &mut core, self.world.as_of_start);
        }
        if index == 0 {
            // The newest row of all: it fixes the as-of day.
            last = self.world.as_of_start + 18 * 3_600 + 42 * 60 + 7;
        }
        let exchanges = match arc.grows_by() {
            Some(family) => grow(self.catalogue, family, core, messages, &mut random),
            None => core,
        };
        let verdict = judge(self.catalogue, &exchanges);
        let laid_out = lay_out(self.catalogue, &exchanges, last, self.tempo(), &mut random);
        let Some(first) = laid_out.first().copied() else { return };
        let lag = match arc {
            Arc::PitchOut | Arc::OpenFirst => random.between(0, 5),
            Arc::Blast | Arc::BlastAsked => random.between(10, 900),
            _ => random.between(1, 400),
        };
        let registered = self.world.registered_at;
        let Some(connection) = self.world.connections.get_mut(index) else { return };
        connection.connected_at = (first.at - 3_600 - lag * DAY).max(registered + 60).min(first.at - 60);
        let (key, name) = (connection.person.slug.clone(), connection.person.display());
        blasts.name_last(index, &key);
        let mut truth = self.contact_truth(arc, &verdict, &laid_out, language);
        truth.key = key;
        truth.name = name;
        self.plan.contacts.push(truth);
        self.split_into_threads(index, language, laid_out, &mut random);
    }

    /// One in twelve pairs has two threads.
    fn split_into_threads(
        &mut self,
        index: usize,
        language: usize,
        mut messages: Vec<PlannedMessage>,
        random: &mut Random,
    ) {
        if messages.len() >= 6 && random.chance(0.08) {
            let number = messages.get(messages.len() / 2).map_or(0, |message| message.number);
            let cut = messages.iter().position(|message| message.number == number).unwrap_or(0);
            let later = messages.split_off(cut);
            self.push_thread(Party::Connection(index), language, false, messages);
            self.push_thread(Party::Connection(index), language, false, later);
        } else {
            self.push_thread(Party::Connection(index), language, false, messages);
        }
    }

    /// Days since the last message, well inside the limits of the verdicts (1, 7, 60, 365 days), so that a
    /// truth does not hang on which hour of a day is counted.
    fn age(&self, arc: Arc, index: usize, random: &mut Random) -> i64 {
        // Planted debts are fresh, but the second open thread and the second first note: those are late and old.
        let planted = self.request.plant && index < PLANTED.len();
        match arc {
            Arc::OpenAfterTalk if planted => random.between(64, 360),
            Arc::OpenFirst if planted && index > 6 => random.between(370, 1_500),
            Arc::Regular | Arc::Weak | Arc::Boiler | Arc::Deal(_) => {
                if random.chance(self.habits.value("living_share")) {
                    random.between(2, 150)
                } else if random.chance(0.4) {
                    random.between(151, 360)
                } else {
                    random.between(370, 2_200)
                }
            }
            Arc::OpenFresh | Arc::OpenFirst | Arc::OpenAfterTalk | Arc::OpenAfter => {
                match if planted { 0 } else { random.weighted(&[0.5, 0.3, 0.2]) } {
                    0 => random.between(3, 57),
                    1 => random.between(64, 360),
                    _ => random.between(370, 1_500),
                }
            }
            Arc::DealProposalOpen | Arc::DealContractOpen => random.between(3, 57),
            Arc::WaitFresh | Arc::WaitAfter => match if planted { 0 } else { random.weighted(&[0.6, 0.15, 0.25]) } {
                0 => random.between(9, 57),
                1 => random.between(2, 5),
                _ => random.between(64, 300),
            },
            Arc::Nudged => random.between(9, 57),
            Arc::PitchOut => random.between(2, 600),
            Arc::Promise => random.between(3, 300),
            _ => random.between(3, 900),
        }
    }

    fn contact_truth(&self, arc: Arc, verdict: &Verdict, messages: &[PlannedMessage], language: usize) -> ContactTruth {
        let day = |at: i64| at.div_euclid(DAY);
        let iso = |message: Option<&PlannedMessage>| message.map(|message| crate::sample::dates::iso_day(message.at));
        let inbound = messages.iter().filter(|message| message.sender == Speaker::Contact).count();
        let waiting = messages.last().map_or(0, |message| day(self.world.as_of_start) - day(message.at));
        let status = match verdict.ends {
            Ends::Owed if (1..=60).contains(&waiting) => "owed",
            Ends::Owed if (61..=365).contains(&waiting) => "late",
            Ends::Awaiting if (7..=60).contains(&waiting) => "awaiting",
            _ => "none",
        };
        let pitched = matches!(arc, Arc::PitchedOnce | Arc::Spammer | Arc::Spam)
            || arc == Arc::Stranger && self.is_pitch(messages);
        let mut pitch_days: Vec<i64> = messages.iter().filter(|_| pitched).map(|message| day(message.at)).collect();
        pitch_days.dedup();
        ContactTruth {
            key: String::new(),
            name: String::new(),
            connection: true,
            homonym: false,
            language: LANGUAGES.get(language).copied().unwrap_or_default(),
            pattern: arc.name(),
            messages_in: inbound,
            messages_out: messages.len() - inbound,
            first_contact: iso(messages.first()),
            last_contact: iso(messages.last()),
            two_way: verdict.two_way,
            stage: verdict.stage,
            status,
            kind: (status != "none").then_some(verdict.kind),
            days_waiting: (status != "none").then_some(waiting),
            promise_open: verdict.promise,
            declined: verdict.declined,
            pitch_days: pitch_days.len(),
            pitched_by_owner: arc == Arc::PitchOut,
            boilerplate_only: verdict.boilerplate_only,
        }
    }

    fn is_pitch(&self, messages: &[PlannedMessage]) -> bool {
        let dialogue = messages.first().and_then(|message| self.catalogue.dialogues.get(usize::from(message.dialogue)));
        dialogue.is_some_and(|dialogue| dialogue.name.ends_with("-pitch"))
    }

    /// Two drafts of three lie inside threads, the third has no id, no recipient and no URL.
    fn plan_drafts(&mut self, drafts: usize) {
        let threads = self.plan.threads.len();
        for index in 0..drafts {
            let mut random = self.random("draft", index as u64);
            let Some(exchange) = draw_exchange(self.catalogue, Family::Draft, 1, &mut random) else { return };
            let moment = self.moment(random.between(1, 400), &mut random);
            let mut messages = lay_out(self.catalogue, &[exchange], moment, self.tempo(), &mut random);
            messages.iter_mut().for_each(|message| message.draft = true);
            let start = random.below(threads);
            // A late answer lies where the last word is the contact's.
            let position = (0..threads).map(|step| (start + step) % threads.max(1)).find(|&position| {
                self.plan.threads.get(position).is_some_and(|thread| {
                    matches!(thread.party, Party::Connection(_))
                        && thread.messages.last().is_some_and(|message| message.sender == Speaker::Contact)
                })
            });
            let as_of_end = self.world.as_of_start + 18 * 3_600;
            match position.and_then(|position| self.plan.threads.get_mut(position)) {
                Some(thread) if index % 3 != 2 => {
                    let last = thread.messages.last().map_or(moment, |message| message.at);
                    for message in &mut messages {
                        message.at = (last + random.between(600, DAY)).min(as_of_end).max(last + 1);
                    }
                    thread.messages.extend(messages);
                }
                _ => self.push_thread(Party::Orphan, self.world.owner.language, false, messages),
            }
        }
    }
}
