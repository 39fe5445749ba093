//! The grammar: from the items of a title to its level, function and flags.
//!
//! Owns how parts join, what negates them, which role wins, and what the employer changes. Refuses to know any
//! word: every word's meaning comes from the lexicons, what one part says from `part`.

use super::items::{Item, Reading};
use super::lexicon::{Language, Notes, Operation, Role};
use super::part::{Field, Life, Part, join};
use super::taxonomy::{Flags, Function, Seniority};
use super::verdict::{Evidence, Rule, TitleVerdict};
use crate::classify::CompanyContext;

/// Employers that inflate the titles of their bankers.
const MONEY_HOUSES: CompanyContext = CompanyContext::BANK.union(CompanyContext::INVESTOR);

/// A role of the title with its final level, to be weighed against the others.
#[derive(Debug, Clone, Copy)]
struct Candidate {
    part: Part,
    seniority: Seniority,
    weight: u8,
    field: Field,
    flags: Flags,
    adjusted: Option<Rule>,
    /// Number of its segment.
    segment: u8,
}

/// The grammar's running state over the parts of one title.
struct Weighing {
    context: CompanyContext,
    best: Option<Candidate>,
    outranked: (u16, u16),
    /// Function of a role that lost, for a winner without one.
    spare: Field,
    headless: Field,
    headless_unknown: u8,
    foreign: bool,
    training: Option<Candidate>,
    flags: Flags,
    former: bool,
    /// "ex-Globex": counts only if the title says nothing else.
    former_employer: bool,
    retired: bool,
    status: bool,
    /// The words of a beginner who names no position: "Berufseinsteiger", "Absolvent Informatik".
    aspiring: (u16, u16),
    killed_field: Field,
    consumed_field: Field,
    killed: (u16, u16),
    status_span: (u16, u16),
    slogan: bool,
    /// Number of the segment being read.
    segment: u8,
    /// Field of the first word of the employer's tail that has one.
    tail: Field,
}

/// Judges the items of a title.
pub(super) fn judge(reading: &Reading, context: CompanyContext) -> TitleVerdict {
    let language = reading.language.unwrap_or(Language::English);
    // "MD, PhD", "Cardiologist, MD": beside another degree or a medical craft MD is a degree too.
    let degree = reading.items.iter().any(|item| item.entry.notes.has(Notes::DEGREE) || is_medical_craft(item));
    let context = if degree { context.union(CompanyContext::CLINIC) } else { context };
    let mut weighing = Weighing {
        context,
        best: None,
        outranked: (0, 0),
        spare: Field::default(),
        headless: Field::default(),
        headless_unknown: 0,
        foreign: false,
        training: None,
        flags: Flags::NONE,
        former: false,
        former_employer: false,
        retired: false,
        status: false,
        aspiring: (0, 0),
        killed_field: Field::default(),
        consumed_field: Field::default(),
        killed: (0, 0),
        status_span: (0, 0),
        slogan: false,
        segment: 0,
        tail: reading.employer_field,
    };
    for segment in reading.items.split(|item| item.entry.role == Role::Strong) {
        weigh_segment(segment, language, &mut weighing);
        weighing.segment = weighing.segment.saturating_add(1);
    }
    let mut verdict = weighing.conclude();
    verdict.employer_span = reading.employer;
    if let Some(span) = reading.employer {
        verdict.evidence.note(Rule::Employer, span);
    }
    verdict
}

/// Whether the item is somebody who heals and leads nobody.
fn is_medical_craft(item: &Item) -> bool {
    item.entry.role == Role::Title
        && item.entry.function == Function::HealthcareServices
        && !item.entry.weak_function
        && matches!(item.entry.seniority, Some(Seniority::Individual | Seniority::Senior))
}

/// Reads the parts of one segment and joins those without a head to their neighbours.
fn weigh_segment(segment: &[Item], language: Language, weighing: &mut Weighing) {
    let mut pending: Option<Part> = None;
    // "Sales & Marketing Manager": the fields before a head are its own, the first of them leads.
    let mut pending_coordinates = false;
    let mut current: Option<Part> = None;
    let mut rest = segment;
    let mut slogan = false;
    let mut wish = false;
    // The separator before the part that is being read.
    let mut opening = None;
    loop {
        let length = rest.iter().position(|item| matches!(item.entry.role, Role::Comma | Role::Weak | Role::And));
        let items = rest.get(..length.unwrap_or(rest.len())).unwrap_or_default();
        let separator = length.and_then(|length| rest.get(length)).map(|item| item.entry.role);
        let part = Part::read(items, language);
        // A sentence goes on to the end of its segment; only a picture or a dash may open a title behind it.
        let sentence_goes_on = slogan && !(opening == Some(Role::Weak) && part.stands_alone());
        slogan |= part.slogan;
        wish |= part.wish;
        let objects_go_on =
            current.is_some_and(|current| current.open_object) && part.life == Life::Live && !part.training;
        let bare_solo = part.is_bare_solo() && opening != Some(Role::And);
        if items.is_empty() || sentence_goes_on || (part.is_empty() && !slogan) {
            // Nothing between two separators.
        } else if objects_go_on {
            if let Some(current) = &mut current {
                current.swallow(&part);
            }
        } else if bare_solo && current.is_some() {
            // "Journalist (freelance)"
            if let Some(current) = &mut current {
                current.solo = true;
                current.status_span = part.status_span;
            }
        } else if matches!(opening, Some(Role::And | Role::Comma))
            && current.is_some_and(|current| part.continues_object_of(&current))
        {
            if let Some(current) = &mut current {
                current.take_after(&Part { own: Field { weak: true, ..part.own }, ..part });
            }
        } else if part.stands_alone() {
            let mut part = part;
            // "Chief Technology & Product Officer": the chief waits for its officer.
            if let Some(chief) = current.take_if(|current| current.is_chief() && part.awaits_chief()) {
                part.take_chief(&chief);
            }
            if let Some(done) = current.take() {
                weighing.add(done);
            }
            if let Some(fields) = pending.take() {
                part.take_before(&fields, pending_coordinates);
            }
            current = Some(part);
        } else if part.bare_negator && current.is_some() {
            if let Some(current) = &mut current {
                current.life = part.life;
                current.killed = current.head.map_or((0, 0), |head| head.item.span);
            }
        } else if part.life != Life::Live || part.status {
            weighing.add(part);
        } else if let Some(current) = &mut current {
            current.take_after(&part);
        } else {
            pending_coordinates = matches!(separator, Some(Role::And | Role::Comma));
            match &mut pending {
                Some(fields) => fields.take_after(&part),
                None => pending = Some(part),
            }
        }
        match length {
            Some(length) => rest = rest.get(length + 1..).unwrap_or_default(),
            None => break,
        }
        opening = separator;
    }
    // "Mother, maker and dreamer": in a list that ends in a wish a vague head is one too.
    if let Some(done) = current.take_if(|current| !(wish && current.is_vague())) {
        weighing.add(done);
    } else if let Some(fields) = pending {
        weighing.add(fields);
    }
    weighing.slogan |= slogan;
}

impl Candidate {
    /// "Founder | Podcaster": what somebody on top does on the side, in another segment, is not the field of the top.
    fn learns_from(&self, other: &Self) -> bool {
        let on_top = matches!(self.seniority, Seniority::Owner | Seniority::Cxo);
        // A lawyer's, physician's or joiner's profession is the trade of the firm as well.
        let profession = matches!(
            other.field.function,
            Function::Legal | Function::HealthcareServices | Function::TradesAndHospitality
        );
        let on_the_side = other.seniority.weight() < Seniority::Manager.weight() && !profession;
        !(on_top && on_the_side && self.segment != other.segment) || self.part.solo
    }

    /// "SVP / GM": the general manager of a unit has the level that stands beside it.
    fn gives_way_to(&self, other: &Self) -> bool {
        self.part.head.is_some_and(|head| head.item.entry.notes.has(Notes::UNIT))
            && matches!(other.seniority, Seniority::Vp | Seniority::Director)
    }
}

impl Weighing {
    fn add(&mut self, part: Part) {
        self.foreign |= part.foreign;
        self.consumed_field = self.consumed_field.or(part.consumed).or(part.after);
        if part.life != Life::Live {
            self.former |= part.life == Life::Former && part.names_former;
            self.former_employer |= part.life == Life::Former;
            self.retired |= part.life == Life::Retired;
            self.killed = join(self.killed, part.killed);
            self.killed = join(self.killed, part.head.map_or((0, 0), |head| head.item.span));
            self.status_span = join(self.status_span, part.status_span);
            let field = part.function(Language::English).or(part.consumed);
            self.killed_field = self.killed_field.or(field);
            return;
        }
        if part.killed.0 < part.killed.1 && part.consumed.known() {
            self.former = true;
            self.killed = join(self.killed, part.killed);
        }
        if part.status {
            // What somebody looks for is a field, though no position.
            self.killed_field = self.killed_field.or(part.consumed);
        }
        if part.status && part.head.is_none() {
            self.status = true;
            self.status_span = join(self.status_span, part.status_span);
            self.killed_field = self.killed_field.or(part.consumed);
            return;
        }
        if part.head.is_none() && !part.training && !part.solo {
            if part.aspiring {
                self.aspiring = join(self.aspiring, part.status_span);
            }
            self.headless = self.headless.or(part.before).or(part.after);
            self.headless_unknown = self.headless_unknown.saturating_add(part.unknown);
            return;
        }
        let candidate = self.candidate(part);
        if part.training {
            if self.training.is_none() {
                self.training = Some(candidate);
            }
            return;
        }
        if candidate.seniority == Seniority::Board {
            self.flags = self.flags.with(Flags::BOARD);
        }
        match self.best {
            Some(best)
                if (best.weight >= candidate.weight && !best.gives_way_to(&candidate))
                    || candidate.gives_way_to(&best) =>
            {
                if best.learns_from(&candidate) {
                    self.spare = self.spare.or(candidate.field);
                }
                self.outranked = candidate.part.head.map_or((0, 0), |head| head.item.span);
            }
            _ => {
                if let Some(best) = self.best {
                    if candidate.learns_from(&best) {
                        self.spare = best.field.or(self.spare);
                    }
                    self.outranked = best.part.head.map_or((0, 0), |head| head.item.span);
                }
                self.best = Some(candidate);
            }
        }
    }

    fn candidate(&self, part: Part) -> Candidate {
        let language = part.head.map_or(Language::English, |head| head.item.entry.language);
        let mut field = part.function(language);
        // "Bakery owner", "Inhaberin Blumenstube": the words around an owner name the business, not a field of work.
        if part.head.is_some_and(|head| head.seniority == Seniority::Owner && !part.own.known()) && !part.solo {
            field = Field::default();
        }
        let mut flags = part.flags;
        let mut adjusted = None;
        let notes = part.head.map_or(Notes::default(), |head| head.item.entry.notes);
        let mut seniority = part.head.map_or(Seniority::Unknown, |head| head.seniority);
        if let Some(head) = part.head {
            if let Some(level) = head.item.entry.bank.filter(|_| self.context.meets(MONEY_HOUSES)) {
                seniority = level;
                flags = flags.with(Flags::BANK_ADJUSTED);
                adjusted = Some(Rule::Bank);
                if field.weak || field.function == Function::GeneralManagement {
                    field = Field::default();
                }
            }
            if let Some(level) = head.item.entry.clinic.filter(|_| self.context.contains(CompanyContext::CLINIC)) {
                seniority = level;
                adjusted = Some(Rule::Clinic);
                field = Field { function: Function::HealthcareServices, weak: false, span: head.item.span };
            }
        }
        if let Some(level) = part.head.and_then(|head| head.item.entry.school).filter(|_| {
            self.context.contains(CompanyContext::SCHOOL) && !self.context.contains(CompanyContext::UNIVERSITY)
        }) {
            seniority = level;
        }
        // A bank's "weak" sellers, advisers and branches deal in money, a law firm's advisers in law.
        if field.weak
            && let Some(trade) = self.trade()
            && match field.function {
                Function::Sales | Function::Consulting => matches!(trade, Function::Finance | Function::Legal),
                Function::CustomerSuccessAndSupport | Function::Operations => trade == Function::Finance,
                _ => false,
            }
        {
            field = Field { function: trade, weak: true, span: field.span };
        }
        let (level, more) = apply(part.operations, seniority, notes);
        seniority = level;
        flags = flags.with(more);
        if part.solo {
            flags = flags.with(Flags::SOLO);
            if seniority.weight() < Seniority::Director.weight() {
                seniority = Seniority::Owner;
            }
        }
        if part.aspiring {
            seniority = Seniority::Entry;
        }
        if part.training {
            seniority = Seniority::Training;
        }
        // A freelance craft beside a position with people is the smaller of the two.
        let side_craft = part.solo && part.head.is_none_or(|head| head.seniority != Seniority::Owner);
        let weight = 2 * seniority.weight()
            - if side_craft && seniority == Seniority::Owner {
                2 * Seniority::Owner.weight() - 2 * Seniority::Head.weight() + 1
            } else {
                0
            };
        Candidate { part, seniority, weight, field, flags, adjusted, segment: self.segment }
    }

    fn conclude(mut self) -> TitleVerdict {
        let mut verdict = TitleVerdict::default();
        let mut evidence = Evidence::default();
        let winner = self.training.or(self.best);
        self.former |= self.former_employer && winner.is_none() && !self.headless.known();
        if let Some(winner) = winner {
            let part = &winner.part;
            verdict.seniority = winner.seniority;
            verdict.flags = winner.flags.with(self.flags);
            if let Some(head) = part.head {
                evidence.note(head.rule, head.item.span);
            }
            if part.rank_span.0 < part.rank_span.1 {
                evidence.note(Rule::Rank, part.rank_span);
            }
            if part.training {
                evidence.note(Rule::Training, part.status_span);
            }
            if part.aspiring {
                evidence.note(Rule::Aspiring, part.status_span);
            }
            if part.solo && part.status_span.0 < part.status_span.1 {
                evidence.note(Rule::Solo, part.status_span);
            }
            if part.negated.0 < part.negated.1 {
                evidence.note(Rule::ObjectNegated, part.negated);
            }
            if let Some(rule) = winner.adjusted {
                evidence.note(rule, part.head.map_or((0, 0), |head| head.item.span));
            }
            let mut field = winner.field;
            if self.training.is_some() {
                if let Some(best) = self.best {
                    // "Intern, office of the CFO" learns finance.
                    let own = if best.part.attends { best.part.consumed } else { best.field };
                    self.spare = own.or(self.spare);
                }
                field = field.or(self.spare).or(self.headless).or(self.consumed_field).or(self.tail);
                // Business studies prepare for no one field.
                if field.function == Function::GeneralManagement {
                    field = Field::default();
                }
            } else if !field.known() {
                // Who leads in general is not made an operator by a weak word of another role.
                let leads = matches!(winner.seniority, Seniority::Owner | Seniority::Partner | Seniority::Cxo);
                let spare = if leads && self.spare.weak { Field::default() } else { self.spare };
                field = spare.or(self.headless);
                if winner.seniority == Seniority::Entry {
                    // "Recent graduate looking for roles in finance."
                    field = field.or(self.killed_field);
                }
            }
            verdict.function = field.function;
            if field.known() && field.span.0 < field.span.1 {
                evidence.note(Rule::Function, field.span);
            }
            if self.outranked.0 < self.outranked.1 {
                evidence.note(Rule::Outranked, self.outranked);
            }
            if !verdict.function.is_known() {
                verdict.function = self.default_function(verdict.seniority);
                if verdict.function.is_known() {
                    evidence.note(Rule::DefaultFunction, (0, 0));
                }
            }
            if verdict.seniority == Seniority::Unknown && self.former {
                verdict.function =
                    if verdict.function.is_known() { verdict.function } else { self.killed_field.function };
            }
        } else if self.status || self.retired {
            verdict.seniority = Seniority::None;
            evidence.note(Rule::Status, self.status_span);
            let field = self.killed_field.or(self.headless);
            verdict.function = field.function;
            if field.known() {
                evidence.note(Rule::Function, field.span);
            }
        } else if self.former {
            let field = self.headless.or(self.killed_field);
            verdict.function = field.function;
            if field.known() {
                evidence.note(Rule::Function, field.span);
            }
        } else if self.aspiring.0 < self.aspiring.1 && !self.slogan && self.headless_unknown == 0 {
            verdict.seniority = Seniority::Entry;
            verdict.function = self.headless.function;
            evidence.note(Rule::Aspiring, self.aspiring);
            if self.headless.known() {
                evidence.note(Rule::Function, self.headless.span);
            }
        } else if self.headless.known() {
            verdict.function = self.headless.function;
            // A slogan or a sentence is no position; a bare field is how people write that they work in it.
            // Text of a script that is not read may say anything.
            let vague = self.foreign || (self.headless.weak && self.headless_unknown > 0);
            if !self.slogan && !vague && self.headless_unknown <= 3 {
                verdict.seniority = Seniority::Individual;
                evidence.note(Rule::FieldOnly, self.headless.span);
            } else {
                evidence.note(Rule::Function, self.headless.span);
            }
        }
        if self.former {
            verdict.flags = verdict.flags.with(Flags::FORMER);
        }
        if (self.former || self.retired) && self.killed.0 < self.killed.1 {
            evidence.note(Rule::TimeNegated, self.killed);
        }
        let notes = winner.and_then(|winner| winner.part.head).map_or(Notes::default(), |head| head.item.entry.notes);
        verdict.decision_maker = (verdict.seniority.decides() && !notes.has(Notes::NO_DECISION))
            || (verdict.seniority == Seniority::Board && notes.has(Notes::DECIDES));
        verdict.evidence = evidence;
        verdict
    }

    /// The function of a role that names none: a partner's or a director's from the employer's trade, an owner
    /// is an entrepreneur, and who leads without a field leads in general.
    fn default_function(&self, seniority: Seniority) -> Function {
        let trade = self.trade();
        match seniority {
            // Who founds a law firm practises law.
            Seniority::Owner if trade == Some(Function::Legal) => Function::Legal,
            Seniority::Owner => Function::Entrepreneurship,
            Seniority::Cxo | Seniority::Board => Function::GeneralManagement,
            Seniority::Partner | Seniority::Vp | Seniority::Director | Seniority::Head | Seniority::Manager => {
                trade.unwrap_or(Function::GeneralManagement)
            }
            Seniority::Senior | Seniority::Individual | Seniority::Entry => trade.unwrap_or_default(),
            Seniority::Training | Seniority::None | Seniority::Unknown => Function::Unknown,
        }
    }

    /// The function that an employer's trade gives to its people.
    fn trade(&self) -> Option<Function> {
        [
            (MONEY_HOUSES, Function::Finance),
            (CompanyContext::LAW_FIRM, Function::Legal),
            (CompanyContext::CONSULTING, Function::Consulting),
            (CompanyContext::MILITARY.union(CompanyContext::POLICE), Function::MilitaryAndProtectiveServices),
            (CompanyContext::CHURCH, Function::CommunityAndSocialServices),
            (CompanyContext::SCHOOL.union(CompanyContext::UNIVERSITY), Function::Education),
        ]
        .into_iter()
        .find(|(context, _)| self.context.meets(*context))
        .map(|(_, function)| function)
    }
}

/// A head's level after its modifiers.
fn apply(operations: u16, seniority: Seniority, notes: Notes) -> (Seniority, Flags) {
    let has = |operation: Operation| operations & operation.bit() != 0;
    let mut level = seniority;
    let mut flags = Flags::NONE;
    if has(Operation::Chief) && notes.has(Notes::OFFICER) {
        return (Seniority::Cxo, flags);
    }
    if has(Operation::Assistant) || has(Operation::Associate) {
        if level.weight() >= Seniority::Manager.weight() {
            flags = flags.with(Flags::DEPUTY);
        } else if level == Seniority::Individual {
            level = Seniority::Entry;
        }
    }
    if has(Operation::Deputy) {
        flags = flags.with(Flags::DEPUTY);
    }
    if has(Operation::Interim) {
        flags = flags.with(Flags::INTERIM);
    }
    if has(Operation::Board) && level.weight() >= Seniority::Manager.weight() {
        return (Seniority::Board, flags.with(Flags::BOARD));
    }
    if has(Operation::CraftHead)
        && matches!(level, Seniority::Individual | Seniority::Senior)
        && !notes.has(Notes::CRAFT)
    {
        level = Seniority::Manager;
    }
    if has(Operation::Founding) {
        level = match level {
            Seniority::Individual => Seniority::Senior,
            Seniority::Partner => Seniority::Owner,
            other => other,
        };
    }
    if (has(Operation::Chief) || has(Operation::Managing) || has(Operation::Lead)) && level == Seniority::Individual {
        level = Seniority::Senior;
    }
    if has(Operation::Senior) && matches!(level, Seniority::Individual | Seniority::Entry) {
        level = Seniority::Senior;
    }
    if has(Operation::Junior) && matches!(level, Seniority::Individual | Seniority::Senior | Seniority::Manager) {
        level = Seniority::Entry;
    }
    (level, flags)
}
