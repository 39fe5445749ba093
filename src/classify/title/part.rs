//! One part of a title, between two separators: its head, its modifiers, its field.
//!
//! Owns head and modifier by language, and what an attendant, a preposition or a time negator consumes. Refuses to
//! compare parts: which role of a title wins is the grammar's business.

use super::items::Item;
use super::lexicon::{Language, Notes, Operation, Role};
use super::taxonomy::{Flags, Function, Seniority};
use super::verdict::Rule;

/// Whether what a part says holds today.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Life {
    #[default]
    Live,
    Former,
    Retired,
}

/// A function with the words that gave it.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Field {
    pub(super) function: Function,
    pub(super) weak: bool,
    pub(super) span: (u16, u16),
}

impl Field {
    pub(super) const fn known(&self) -> bool {
        self.function.is_known()
    }

    /// The better of two: a strong one before a weak one, the first before the second.
    pub(super) fn or(self, other: Self) -> Self {
        if !self.known() || (self.weak && other.known() && !other.weak) { other } else { self }
    }
}

/// The head of a part.
#[derive(Debug, Clone, Copy)]
pub(super) struct Head {
    pub(super) item: Item,
    pub(super) seniority: Seniority,
    pub(super) rule: Rule,
}

/// What one part (between two separators) says.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Part {
    pub(super) head: Option<Head>,
    pub(super) life: Life,
    /// The head's own function, then those before and after it.
    pub(super) own: Field,
    pub(super) before: Field,
    pub(super) after: Field,
    /// Function of what was consumed or killed: used only by interns and former roles.
    pub(super) consumed: Field,
    pub(super) operations: u16,
    pub(super) rank_span: (u16, u16),
    pub(super) flags: Flags,
    pub(super) attends: bool,
    pub(super) serves_executive: bool,
    /// An adviser whose object is one executive.
    pub(super) advises_executive: bool,
    /// An attendant with "to": what follows *and* is still its object.
    pub(super) open_object: bool,
    pub(super) aspiring: bool,
    pub(super) training: bool,
    pub(super) status: bool,
    pub(super) solo: bool,
    pub(super) slogan: bool,
    /// One word that praises or dreams, as in a list of them: "dreamer".
    pub(super) wish: bool,
    pub(super) killed: (u16, u16),
    pub(super) negated: (u16, u16),
    pub(super) unknown: u8,
    pub(super) foreign: bool,
    /// A position or field is killed, not only an employer ("ex-Globex").
    pub(super) names_former: bool,
    /// Only "former" or "retired" and nothing else.
    pub(super) bare_negator: bool,
    /// A preposition stands behind the head: what follows is its object.
    pub(super) linked: bool,
    pub(super) status_span: (u16, u16),
}

impl Part {
    /// Reads the items between two separators.
    pub(super) fn read(items: &[Item], language: Language) -> Self {
        let mut part = Self::default();
        let mut linked = false;
        // "Bank of America Vice President" has its head behind the preposition; "Wingman of the CEO" has not.
        let mut last_unknown = false;
        let mut guarded = false;
        let mut after_closed = false;
        let mut dead = false;
        let mut dead_items = false;
        // Where the item before ended.
        let mut last_end = 0;
        for (index, item) in items.iter().enumerate() {
            let entry = &item.entry;
            let field = Field { function: entry.function, weak: entry.weak_function, span: item.span };
            let was_guarded = guarded;
            guarded = false;
            let head_before = part.head.is_some_and(|head| head.item.span.1 >= last_end);
            last_end = item.span.1;
            if dead {
                dead_items = true;
                // "Ex bancario in pensione" is retired, not only a former banker.
                if entry.role == Role::Retired && part.life == Life::Former {
                    part.life = Life::Retired;
                    part.status_span = item.span;
                }
                part.consumed = part.consumed.or(field);
                if matches!(entry.role, Role::Title | Role::Attendant) || entry.alone.is_some() {
                    part.killed = join(part.killed, item.span);
                    part.names_former = true;
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
                Role::Possessive if part.head.is_none() => {
                    // "Hartley's Bakery" is a name.
                    if last_unknown {
                        part.unknown = part.unknown.saturating_add(1);
                        break;
                    }
                }
                // "Coördinator programma's": behind a word that is no person, Dutch writes its plurals so.
                Role::Possessive
                    if part.head.is_some()
                        && !head_before
                        && !items.get(index + 1..).unwrap_or_default().iter().any(opens_head) => {}
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
                    // "Helping firms grow" and "we make founders visible" are sentences, "hiring manager" is a title.
                    let title_follows = items.get(index + 1).is_some_and(opens_head);
                    // "Sonhadora profissional" has its head first, and that is no title.
                    let leads = item.entry.language.head_first()
                        && item.entry.language == language
                        && items.len() == 2
                        && items.get(1).is_some_and(|next| !next.entry.function.is_known());
                    if part.head.is_some() || (index == 0 && (!title_follows || item.words > 1 || leads)) {
                        part.slogan = true;
                        part.wish = items.len() == 1 && item.words == 1;
                        break;
                    }
                }
                Role::Aspiring => {
                    // "The future of work" is no beginner.
                    let of_something = items.get(index + 1).is_some_and(|next| next.entry.role == Role::Of);
                    if part.head.is_none() && !linked && !of_something {
                        part.aspiring = true;
                        part.status_span = item.span;
                    }
                }
                // "Director de Atención al Estudiante" serves students.
                Role::Training if linked && part.head.is_some() => part.after = part.after.or(field),
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
                        // "chef de" holds the preposition of its object.
                        linked |= item.ends_with_of;
                    }
                }
                Role::Attendant => part.attend(item, field, linked),
                Role::Organ => {
                    if part.attends || linked || part.head.is_some() {
                        part.serves_executive = true;
                        part.after = part.after.or(field);
                    } else if let Some(seniority) = entry.seniority {
                        let further = items.get(index + 1..).unwrap_or_default();
                        if further.iter().any(opens_head) {
                            part.before = field.or(part.before);
                            part.serves_executive = true;
                        } else {
                            part.propose(item, seniority, field, linked, language);
                        }
                    }
                }
                // A prosecutor or the taxes: "Fiscal".
                Role::Function if items.len() == 1 && entry.notes.has(Notes::OFFICE) => {
                    part.propose(item, Seniority::Individual, Field::default(), linked, language);
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
        part.linked = linked;
        part.names_former |= part.head.is_some() || part.consumed.known();
        part.bare_negator = part.life != Life::Live
            && !dead_items
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
            // "Responsable de compras senior": in Romance the level stands last, behind the object.
            let romance = self.head.is_some_and(|head| head_first(&head.item, language));
            let closes = further.iter().all(|next| matches!(next.entry.role, Role::Rank | Role::Ignore));
            let level = matches!(
                entry.operation,
                Operation::Senior | Operation::Junior | Operation::Lead | Operation::Deputy | Operation::Interim
            );
            if romance && closes && level {
                self.operate(entry.operation, item.span);
            } else {
                self.after = self.after.or(field);
            }
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
        // "Accountant Junior", "Développeur front-end senior": behind its head a level word is still its modifier.
        if self.head.is_some() && !head_follows && matches!(entry.operation, Operation::Senior | Operation::Junior) {
            self.operate(entry.operation, item.span);
            return;
        }
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
                let learnt = matches!(next.entry.function, Function::HealthcareServices | Function::Engineering);
                next.entry.role == Role::Title && (leads || !learnt) && !next.entry.notes.has(Notes::WEAK)
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
        // "Ingeniera de minas recién egresada": who has just left university, behind a Romance head.
        let apposed = seniority == Seniority::Entry && !weak && (item.words > 1 || entry.notes.has(Notes::YIELDS));
        if apposed && self.head.is_some_and(|head| head_first(&head.item, language) && !self.attends) {
            self.aspiring = true;
            self.status_span = item.span;
            return;
        }
        if linked || (self.attends && seniority.decides()) || (self.attends && self.open_object) {
            // "Assessor do Secretário", "Consulente del Ministro": an adviser of one executive.
            self.advises_executive |= linked
                && seniority.decides()
                && self.own.weak
                && self.own.function == Function::Consulting
                && self.head.is_some_and(|head| head_first(&head.item, language));
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

    /// Whether this part, only a body, goes on with the object of the part before: "Técnico en suspensión y
    /// dirección", "Licenciada en Administración y Dirección de Empresas".
    pub(super) fn continues_object_of(&self, before: &Self) -> bool {
        before.linked
            && before.head.is_some_and(|head| head.item.entry.language.head_first())
            && self.head.is_some_and(|head| head.item.entry.role == Role::Organ)
            && self.operations == 0
    }

    /// "Maker" in "mother, maker and dreamer": a head without a field of its own or a level above an individual's.
    pub(super) fn is_vague(&self) -> bool {
        let bare = |field: Field| !field.known() || field.weak;
        self.head.is_some_and(|head| head.seniority == Seniority::Individual)
            && self.operations == 0
            && !(self.training || self.solo || self.attends)
            && [self.own, self.before, self.after].into_iter().all(bare)
    }

    /// Whether the part is a statement of its own rather than a remark to its neighbour.
    pub(super) fn stands_alone(&self) -> bool {
        (self.head.is_some_and(|head| head.rule != Rule::Ending) || self.training || self.solo)
            && self.life == Life::Live
            || (self.life != Life::Live && !self.bare_negator)
    }

    /// Only "freelance": a remark on the role beside it.
    pub(super) fn is_bare_solo(&self) -> bool {
        self.solo && self.head.is_none() && !self.training && self.life == Life::Live && !self.before.known()
    }

    pub(super) fn is_empty(&self) -> bool {
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
    pub(super) fn take_before(&mut self, fields: &Self, coordinates: bool) {
        self.operations |= fields.operations;
        self.rank_span = join(self.rank_span, fields.rank_span);
        self.flags = self.flags.with(fields.flags);
        self.aspiring |= fields.aspiring;
        // "Sales & Marketing Manager": sales comes first. "Growth – Director of Sales": sales is the director's own.
        let own_first = !coordinates || self.after.known() && !self.before.known();
        self.before = if own_first { self.before.or(fields.before) } else { fields.before.or(self.before) };
    }

    /// Whether the head is the word *chief* alone.
    pub(super) fn is_chief(&self) -> bool {
        self.head
            .is_some_and(|head| head.item.entry.role == Role::Rank && head.item.entry.operation == Operation::Chief)
    }

    /// Whether the head is an officer without a chief.
    pub(super) fn awaits_chief(&self) -> bool {
        self.operations & Operation::Chief.bit() == 0
            && self.head.is_some_and(|head| head.item.entry.notes.has(Notes::OFFICER))
    }

    /// Joins the part before, whose head is the word *chief*: its field comes first.
    pub(super) fn take_chief(&mut self, chief: &Self) {
        if let Some(head) = chief.head {
            self.operate(Operation::Chief, head.item.span);
        }
        self.flags = self.flags.with(chief.flags);
        self.before = chief.after.or(chief.before).or(self.before);
    }

    /// Joins the part after, which has no head.
    pub(super) fn take_after(&mut self, fields: &Self) {
        self.operations |= fields.operations;
        self.rank_span = join(self.rank_span, fields.rank_span);
        self.flags = self.flags.with(fields.flags);
        self.after = self.after.or(fields.before).or(Field { weak: true, ..fields.own });
        self.unknown = self.unknown.saturating_add(fields.unknown);
        self.foreign |= fields.foreign;
        self.status |= fields.status;
        if fields.aspiring && self.head.is_none() {
            self.aspiring = true;
            self.status_span = fields.status_span;
        }
    }

    /// What an attendant's object goes on with: "assistant to CEO & board".
    pub(super) fn swallow(&mut self, part: &Self) {
        if let Some(head) = part.head {
            self.serves_executive |= head.seniority.decides();
            self.negated = join(self.negated, head.item.span);
        }
        self.serves_executive |= part.serves_executive;
        self.after = self.after.or(part.before);
        self.consumed = self.consumed.or(part.own);
    }

    /// The function of this part: a strong one of the head itself, else of the words around it.
    pub(super) fn function(&self, language: Language) -> Field {
        if (self.attends && self.serves_executive || self.advises_executive) && self.own.known() {
            // Who advises one executive is of that one's staff; a consultant has clients.
            let staff = self.own.function == Function::Consulting;
            let function = if staff { Function::Administrative } else { self.own.function };
            return Field { function, weak: false, ..self.own };
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
pub(super) fn join(first: (u16, u16), second: (u16, u16)) -> (u16, u16) {
    if first.0 == first.1 {
        second
    } else if second.0 == second.1 {
        first
    } else {
        (first.0.min(second.0), first.1.max(second.1))
    }
}
