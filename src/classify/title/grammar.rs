//! The grammar: from the items of a title to its level, function and flags.
//!
//! Owns parts and segments, head and modifier, negation, combination, context. Refuses to know any word:
//! every word's meaning comes from the lexicons.

use super::items::{Item, Reading};
use super::lexicon::{Language, Notes, Operation, Role};
use super::taxonomy::{CompanyContext, Flags, Function, Seniority};
use super::verdict::{Evidence, Rule, TitleVerdict};

/// Whether what a part says holds today.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Life {
    #[default]
    Live,
    Former,
    Retired,
}

/// A function with the words that gave it.
#[derive(Debug, Clone, Copy, Default)]
struct Field {
    function: Function,
    weak: bool,
    span: (u16, u16),
}

impl Field {
    const fn known(&self) -> bool {
        self.function.is_known()
    }

    /// The better of two: a strong one before a weak one, the first before the second.
    fn or(self, other: Self) -> Self {
        if !self.known() || (self.weak && other.known() && !other.weak) { other } else { self }
    }
}

/// The head of a part.
#[derive(Debug, Clone, Copy)]
struct Head {
    item: Item,
    seniority: Seniority,
    rule: Rule,
}

/// What one part (between two separators) says.
#[derive(Debug, Clone, Copy, Default)]
struct Part {
    head: Option<Head>,
    life: Life,
    /// The head's own function, then those before and after it.
    own: Field,
    before: Field,
    after: Field,
    /// Function of what was consumed or killed: used only by interns and former roles.
    consumed: Field,
    operations: u16,
    rank_span: (u16, u16),
    flags: Flags,
    attends: bool,
    serves_executive: bool,
    /// An attendant with "to": what follows *and* is still its object.
    open_object: bool,
    aspiring: bool,
    training: bool,
    status: bool,
    solo: bool,
    slogan: bool,
    killed: (u16, u16),
    negated: (u16, u16),
    unknown: u8,
    foreign: bool,
    /// Only "former" or "retired" and nothing else.
    bare_negator: bool,
    status_span: (u16, u16),
}

/// A role of the title with its final level, to be weighed against the others.
#[derive(Debug, Clone, Copy)]
struct Candidate {
    part: Part,
    seniority: Seniority,
    weight: u8,
    field: Field,
    flags: Flags,
    adjusted: Option<Rule>,
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
    retired: bool,
    status: bool,
    killed_field: Field,
    consumed_field: Field,
    killed: (u16, u16),
    status_span: (u16, u16),
    slogan: bool,
}

/// Judges the items of a title.
pub(super) fn judge(reading: &Reading, context: CompanyContext) -> TitleVerdict {
    let language = reading.language.unwrap_or(Language::English);
    // "MD, PhD": beside another degree MD is one too.
    let degree = reading.items.iter().any(|item| item.entry.notes.has(Notes::DEGREE));
    let context = if degree { context.with(CompanyContext::CLINIC) } else { context };
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
        retired: false,
        status: false,
        killed_field: Field::default(),
        consumed_field: Field::default(),
        killed: (0, 0),
        status_span: (0, 0),
        slogan: false,
    };
    for segment in reading.items.split(|item| item.entry.role == Role::Strong) {
        weigh_segment(segment, language, &mut weighing);
    }
    let mut verdict = weighing.conclude();
    verdict.employer_span = reading.employer;
    if let Some(span) = reading.employer {
        verdict.evidence.note(Rule::Employer, span);
    }
    verdict
}

/// Reads the parts of one segment and joins those without a head to their neighbours.
fn weigh_segment(segment: &[Item], language: Language, weighing: &mut Weighing) {
    let mut pending: Option<Part> = None;
    // "Sales & Marketing Manager": the fields before a head are its own, the first of them leads.
    let mut pending_coordinates = false;
    let mut current: Option<Part> = None;
    let mut rest = segment;
    let mut slogan = false;
    while !slogan {
        let length = rest.iter().position(|item| matches!(item.entry.role, Role::Comma | Role::Weak | Role::And));
        let items = rest.get(..length.unwrap_or(rest.len())).unwrap_or_default();
        let separator = length.and_then(|length| rest.get(length)).map(|item| item.entry.role);
        let part = Part::read(items, language);
        slogan = part.slogan;
        let objects_go_on =
            current.is_some_and(|current| current.open_object) && part.life == Life::Live && !part.training;
        if items.is_empty() || (part.is_empty() && !slogan) {
            // Nothing between two separators.
        } else if objects_go_on {
            if let Some(current) = &mut current {
                current.swallow(&part);
            }
        } else if part.stands_alone() {
            if let Some(done) = current.take() {
                weighing.add(done);
            }
            let mut part = part;
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
    }
    if let Some(done) = current {
        weighing.add(done);
    } else if let Some(fields) = pending {
        weighing.add(fields);
    }
    weighing.slogan |= slogan;
}

impl Part {
    /// Reads the items between two separators.
    fn read(items: &[Item], language: Language) -> Self {
        let mut part = Self::default();
        let mut linked = false;
        // "Bank of America Vice President" has its head behind the preposition; "Wingman of the CEO" has not.
        let mut last_unknown = false;
        let mut guarded = false;
        let mut after_closed = false;
        let mut dead = false;
        for (index, item) in items.iter().enumerate() {
            let entry = &item.entry;
            let field = Field { function: entry.function, weak: entry.weak_function, span: item.span };
            let was_guarded = guarded;
            guarded = false;
            if dead {
                part.consumed = part.consumed.or(field);
                if matches!(entry.role, Role::Title | Role::Attendant) || entry.alone.is_some() {
                    part.killed = join(part.killed, item.span);
                }
                continue;
            }
            match entry.role {
                Role::Of => {
                    if part.head.is_some() {
                        linked = true;
                        part.open_object |= part.attends;
                    } else {
                        guarded = last_unknown && index == 1;
                    }
                    after_closed |= part.after.known();
                    last_unknown = false;
                    continue;
                }
                Role::Possessive => {
                    if let Some(head) = part.head.take() {
                        part.serves_executive |= head.seniority.decides();
                        part.negated = join(part.negated, head.item.span);
                        part.before = part.own.or(part.before);
                        part.own = Field::default();
                    }
                }
                Role::Former => {
                    dead = true;
                    part.killed = item.span;
                    if part.head.is_none() {
                        part.life = Life::Former;
                    }
                }
                Role::FormerAfter => {
                    part.life = Life::Former;
                    part.killed = join(part.killed, item.span);
                }
                Role::Retired => {
                    part.life = Life::Retired;
                    part.killed = join(part.killed, item.span);
                    part.status_span = item.span;
                    part.before = part.before.or(field);
                }
                Role::Status => {
                    part.status = true;
                    part.status_span = item.span;
                    dead = true;
                }
                Role::Slogan => {
                    // "Helping firms grow" is a sentence, "hiring manager" is a title.
                    let title_follows = items.get(index + 1).is_some_and(opens_head);
                    if part.head.is_some() || (index == 0 && !title_follows) {
                        part.slogan = true;
                        break;
                    }
                }
                Role::Aspiring => {
                    if part.head.is_none() && !linked {
                        part.aspiring = true;
                        part.status_span = item.span;
                    }
                }
                Role::Training => part.train(item, items.get(index + 1..).unwrap_or_default(), field),
                Role::Solo => {
                    part.solo = true;
                    part.status_span = item.span;
                    part.before = part.before.or(Field { weak: true, ..field });
                }
                Role::Rank => part.rank(item, items.get(index + 1..).unwrap_or_default(), field, linked, language),
                Role::Title => {
                    if was_guarded {
                        part.negated = join(part.negated, item.span);
                        part.unknown = part.unknown.saturating_add(1);
                    } else {
                        if entry.operation != Operation::Neutral {
                            part.operate(entry.operation, item.span);
                        }
                        let seniority = entry.seniority.unwrap_or_default();
                        part.propose(item, seniority, field, linked, language);
                    }
                }
                Role::Attendant => part.attend(item, field, linked),
                Role::Organ => {
                    if part.attends || linked || part.head.is_some() {
                        part.serves_executive = true;
                        part.after = part.after.or(field);
                    } else if let Some(seniority) = entry.seniority {
                        let further = items.get(index + 1..).unwrap_or_default();
                        if further.iter().any(|next| opens_head(next)) {
                            part.before = field.or(part.before);
                            part.serves_executive = true;
                        } else {
                            part.propose(item, seniority, field, linked, language);
                        }
                    }
                }
                Role::Function => part.field(item, field, after_closed, language),
                Role::Unknown => {
                    part.foreign |= item.foreign;
                    if !item.trifle {
                        part.unknown = part.unknown.saturating_add(1);
                    }
                    last_unknown = !item.trifle && !item.foreign;
                    continue;
                }
                Role::Ignore
                | Role::And
                | Role::Article
                | Role::Employer
                | Role::Place
                | Role::Strong
                | Role::Comma
                | Role::Weak => {}
            }
            last_unknown = false;
        }
        part.bare_negator = part.life != Life::Live
            && part.head.is_none()
            && !part.consumed.known()
            && part.unknown == 0
            && !part.before.known();
        part
    }

    /// A field word: before the head the last one counts, after it the first of Romance, the last of the
    /// English noun phrase ("head of sales operations").
    fn field(&mut self, item: &Item, field: Field, after_closed: bool, language: Language) {
        if self.head.is_none() {
            self.before = field.or(self.before);
            return;
        }
        let first_counts = match item.entry.language {
            Language::Other | Language::User | Language::English => language.head_first(),
            own => own.head_first() || own == Language::German || own == Language::Dutch,
        };
        self.after = if first_counts || after_closed { self.after.or(field) } else { field.or(self.after) };
    }

    fn operate(&mut self, operation: Operation, span: (u16, u16)) {
        self.operations |= operation.bit();
        self.rank_span = join(self.rank_span, span);
    }

    fn rank(&mut self, item: &Item, further: &[Item], field: Field, linked: bool, language: Language) {
        let entry = &item.entry;
        if linked {
            self.after = self.after.or(field);
            return;
        }
        self.flags = self.flags.with(note_flags(entry.notes));
        let head_follows =
            further.iter().take_while(|next| next.entry.role != Role::Of).any(|next| match next.entry.role {
                Role::Title => !next.entry.notes.has(Notes::WEAK) || entry.alone.is_none(),
                Role::Attendant => entry.operation != Operation::Assistant,
                Role::Rank => {
                    next.entry.alone.is_some()
                        && !(next.entry.notes.has(Notes::ATTENDS) && entry.operation == Operation::CraftHead)
                }
                _ => false,
            });
        match entry.alone {
            Some(_) if entry.notes.has(Notes::ATTENDS) && !head_follows => self.attend(item, field, linked),
            Some(alone) if !head_follows => self.propose(item, alone, field, linked, language),
            _ => self.operate(entry.operation, item.span),
        }
    }

    /// A training word; one that yields ("student") is a mere modifier before a people's head ("student services manager").
    fn train(&mut self, item: &Item, further: &[Item], field: Field) {
        let leads = item.entry.notes.has(Notes::YIELDS)
            && further.iter().any(|next| {
                // "Student advisor" advises students; "student nurse" is one.
                let leads = next.entry.seniority.is_some_and(|level| level.weight() >= Seniority::Manager.weight());
                let has_craft = next.entry.function.is_known() && !next.entry.weak_function;
                next.entry.role == Role::Title && (leads || !has_craft) && !next.entry.notes.has(Notes::WEAK)
            });
        if leads {
            self.before = field.or(self.before);
            return;
        }
        self.training = true;
        self.status_span = item.span;
        self.before = self.before.or(field);
    }

    /// A head asks to be the head of this part.
    fn propose(&mut self, item: &Item, seniority: Seniority, field: Field, linked: bool, language: Language) {
        let entry = &item.entry;
        let weak = entry.notes.has(Notes::WEAK);
        if linked || (self.attends && seniority.decides()) || (self.attends && self.open_object) {
            if self.attends {
                self.serves_executive |= seniority.decides();
                self.negated = join(self.negated, item.span);
                self.consumed = self.consumed.or(field);
            }
            if !weak {
                self.after = self.after.or(field);
            }
            return;
        }
        let replaces = match self.head {
            None => true,
            Some(head) => {
                let old = head.item.entry.notes;
                if weak {
                    false
                } else if old.has(Notes::WEAK) || old.has(Notes::YIELDS) {
                    true
                } else if self.attends && seniority.weight() <= head.seniority.weight() {
                    false
                } else if seniority.weight() == head.seniority.weight() {
                    !head_first(&head.item, language)
                } else {
                    seniority.weight() > head.seniority.weight()
                }
            }
        };
        if !replaces {
            self.after = self.after.or(Field { weak: true, ..field });
            return;
        }
        if self.head.is_some() {
            self.before = self.own.or(self.before).or(self.after);
            self.after = Field::default();
        }
        self.attends = false;
        self.own = field;
        self.flags = self.flags.with(note_flags(entry.notes));
        self.solo |= entry.notes.has(Notes::SOLO) && seniority == Seniority::Owner;
        let rule = if weak { Rule::Ending } else { Rule::Head };
        self.head = Some(Head { item: *item, seniority, rule });
    }

    /// An attendant takes the part: what stood before is whom it serves.
    fn attend(&mut self, item: &Item, field: Field, linked: bool) {
        if linked {
            self.after = self.after.or(field);
            return;
        }
        if let Some(head) = self.head {
            self.serves_executive |= head.seniority.decides();
            self.negated = join(self.negated, head.item.span);
            self.before = Field { weak: true, ..self.own }.or(self.before);
            self.after = Field::default();
        }
        self.serves_executive |= item.serves_executive;
        self.attends = true;
        self.open_object |= item.ends_with_of;
        self.own = field;
        let seniority = item.entry.seniority.or(item.entry.alone).unwrap_or(Seniority::Individual);
        self.head = Some(Head { item: *item, seniority, rule: Rule::Head });
    }

    /// Whether the part is a statement of its own rather than a remark to its neighbour.
    fn stands_alone(&self) -> bool {
        (self.head.is_some_and(|head| head.rule != Rule::Ending) || self.training || self.solo)
            && self.life == Life::Live
            || (self.life != Life::Live && !self.bare_negator)
    }

    fn is_empty(&self) -> bool {
        self.head.is_none()
            && self.life == Life::Live
            && self.operations == 0
            && self.flags.is_empty()
            && !self.before.known()
            && !(self.training || self.solo || self.status || self.aspiring)
            && self.unknown == 0
            && !self.foreign
    }

    /// Joins the part before, which has no head.
    fn take_before(&mut self, fields: &Self, coordinates: bool) {
        self.operations |= fields.operations;
        self.rank_span = join(self.rank_span, fields.rank_span);
        self.flags = self.flags.with(fields.flags);
        self.aspiring |= fields.aspiring;
        // "Sales & Marketing Manager": sales comes first. "Growth – Director of Sales": sales is the director's own.
        let own_first = !coordinates || self.after.known() && !self.before.known();
        self.before = if own_first { self.before.or(fields.before) } else { fields.before.or(self.before) };
    }

    /// Joins the part after, which has no head.
    fn take_after(&mut self, fields: &Self) {
        self.operations |= fields.operations;
        self.rank_span = join(self.rank_span, fields.rank_span);
        self.flags = self.flags.with(fields.flags);
        self.after = self.after.or(fields.before).or(Field { weak: true, ..fields.own });
        self.unknown = self.unknown.saturating_add(fields.unknown);
        self.foreign |= fields.foreign;
        self.status |= fields.status;
    }

    /// What an attendant's object goes on with: "assistant to CEO & board".
    fn swallow(&mut self, part: &Self) {
        if let Some(head) = part.head {
            self.serves_executive |= head.seniority.decides();
            self.negated = join(self.negated, head.item.span);
        }
        self.serves_executive |= part.serves_executive;
        self.after = self.after.or(part.before);
        self.consumed = self.consumed.or(part.own);
    }

    /// The function of this part: a strong one of the head itself, else of the words around it.
    fn function(&self, language: Language) -> Field {
        if self.attends && self.serves_executive && self.own.known() {
            return Field { weak: false, ..self.own };
        }
        if self.own.known() && !self.own.weak {
            return self.own;
        }
        let first = self.head.is_some_and(|head| head_first(&head.item, language));
        let around = if first { self.after.or(self.before) } else { self.before.or(self.after) };
        around.or(self.own)
    }
}

/// Whether an item opens a head of its own behind an organ: "Vorstand Assistent".
fn opens_head(item: &Item) -> bool {
    matches!(item.entry.role, Role::Title | Role::Attendant) && !item.entry.notes.has(Notes::WEAK)
        || item.entry.alone.is_some()
}

/// Whether the fields of this head follow it.
fn head_first(item: &Item, language: Language) -> bool {
    match item.entry.language {
        Language::Other | Language::User => language.head_first(),
        own => own.head_first(),
    }
}

fn note_flags(notes: Notes) -> Flags {
    let mut flags = Flags::NONE;
    if notes.has(Notes::SOLO) {
        flags = flags.with(Flags::SOLO);
    }
    if notes.has(Notes::INTERIM) {
        flags = flags.with(Flags::INTERIM);
    }
    if notes.has(Notes::DEPUTY) {
        flags = flags.with(Flags::DEPUTY);
    }
    flags
}

/// The span over two; an empty one does not count.
fn join(first: (u16, u16), second: (u16, u16)) -> (u16, u16) {
    if first.0 == first.1 {
        second
    } else if second.0 == second.1 {
        first
    } else {
        (first.0.min(second.0), first.1.max(second.1))
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

impl Candidate {
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
            self.former |= part.life == Life::Former;
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
        if part.status && part.head.is_none() {
            self.status = true;
            self.status_span = join(self.status_span, part.status_span);
            self.killed_field = self.killed_field.or(part.consumed);
            return;
        }
        if part.head.is_none() && !part.training && !part.solo {
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
                self.spare = self.spare.or(candidate.field);
                self.outranked = candidate.part.head.map_or((0, 0), |head| head.item.span);
            }
            _ => {
                if let Some(best) = self.best {
                    self.spare = best.field.or(self.spare);
                    self.outranked = best.part.head.map_or((0, 0), |head| head.item.span);
                }
                self.best = Some(candidate);
            }
        }
    }

    fn candidate(&self, part: Part) -> Candidate {
        let language = part.head.map_or(Language::English, |head| head.item.entry.language);
        let mut field = part.function(language);
        let mut flags = part.flags;
        let mut adjusted = None;
        let notes = part.head.map_or(Notes::default(), |head| head.item.entry.notes);
        let mut seniority = part.head.map_or(Seniority::Unknown, |head| head.seniority);
        if let Some(head) = part.head {
            if let Some(level) = head.item.entry.bank.filter(|_| self.context.contains(CompanyContext::BANK)) {
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
        Candidate { part, seniority, weight, field, flags, adjusted }
    }

    fn conclude(mut self) -> TitleVerdict {
        let mut verdict = TitleVerdict::default();
        let mut evidence = Evidence::default();
        let winner = self.training.or(self.best);
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
                field = field.or(self.spare).or(self.headless).or(self.consumed_field);
            } else if !field.known() {
                // Who leads in general is not made an operator by a weak word of another role.
                let leads = matches!(winner.seniority, Seniority::Owner | Seniority::Partner | Seniority::Cxo);
                let spare = if leads && self.spare.weak { Field::default() } else { self.spare };
                field = spare.or(self.headless);
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
        } else if self.headless.known() {
            verdict.function = self.headless.function;
            // A slogan or a sentence is no position; a bare field is how people write that they work in it.
            if !self.slogan && self.headless_unknown <= 3 {
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
        let trade = [
            (CompanyContext::BANK, Function::Finance),
            (CompanyContext::LAW_FIRM, Function::Legal),
            (CompanyContext::CONSULTING, Function::Consulting),
            (CompanyContext::MILITARY, Function::MilitaryAndProtectiveServices),
        ]
        .into_iter()
        .find(|(context, _)| self.context.contains(*context))
        .map(|(_, function)| function);
        match seniority {
            Seniority::Owner => Function::Entrepreneurship,
            Seniority::Cxo | Seniority::Board => Function::GeneralManagement,
            Seniority::Partner | Seniority::Vp | Seniority::Director | Seniority::Head | Seniority::Manager => {
                trade.unwrap_or(Function::GeneralManagement)
            }
            Seniority::Senior | Seniority::Individual | Seniority::Entry => trade.unwrap_or_default(),
            Seniority::Training | Seniority::None | Seniority::Unknown => Function::Unknown,
        }
    }
}
