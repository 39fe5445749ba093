//! The fixed words of the page, each with the name of its message in the catalogue.
//!
//! Owns which words the page needs. Refuses their text: a catalogue gives it. No word takes an argument,
//! so that no sentence is put together from pieces that another language would order differently.

use serde::Serialize;

macro_rules! labels {
    ($($field:ident = $id:literal),+ $(,)?) => {
        /// Every fixed word of the page.
        #[derive(Debug, Clone, Default, Serialize)]
        pub struct Labels {
            $(#[doc = concat!("The message `", $id, "`.")] pub $field: String,)+
        }

        impl Labels {
            /// Names of all messages, for the test that no catalogue lacks one.
            pub const IDS: &'static [&'static str] = &[$($id),+];

            /// The words of one language; `word` looks a message up by its name.
            pub fn new(mut word: impl FnMut(&str) -> String) -> Self {
                Self { $($field: word($id)),+ }
            }
        }
    };
}

labels! {
    as_of = "html-as-of",
    skip_to_lists = "html-skip-to-lists",
    score = "html-score",
    of_hundred = "html-of-hundred",
    bounds = "html-bounds",
    coverage = "html-coverage",
    pillars = "html-pillars",
    pillars_note = "html-pillars-note",
    line = "html-line",
    points = "html-points",
    why = "html-why",
    not_measured = "html-not-measured",
    changes = "html-changes",
    no_changes = "html-no-changes",
    better = "html-better",
    worse = "html-worse",
    unchanged = "html-unchanged",
    actions = "html-actions",
    no_actions = "html-no-actions",
    gain_note = "html-gain-note",
    pictures = "html-pictures",
    as_table = "html-as-table",
    heat_map = "html-heat-map",
    heat_map_note = "html-heat-map-note",
    sum = "html-sum",
    growth = "html-growth",
    growth_note = "html-growth-note",
    month = "html-month",
    new_connections = "html-new-connections",
    in_target = "html-in-target",
    others = "html-others",
    share_in_target = "html-share-in-target",
    share_of_month = "html-share-of-month",
    ties = "html-ties",
    ties_note = "html-ties-note",
    tie_strength = "html-tie-strength",
    last_contact = "html-last-contact",
    living = "html-living",
    one_day = "html-one-day",
    one_week = "html-one-week",
    one_month = "html-one-month",
    one_year = "html-one-year",
    three_years = "html-three-years",
    ten_years = "html-ten-years",
    layers = "html-layers",
    layers_note = "html-layers-note",
    layer = "html-layer",
    living_ties = "html-living-ties",
    usual = "html-usual",
    funnel = "html-funnel",
    funnel_note = "html-funnel-note",
    step = "html-step",
    contacts = "html-contacts",
    share_of_step_before = "html-share-of-step-before",
    score_months = "html-score-months",
    score_months_note = "html-score-months-note",
    accounts = "html-accounts",
    accounts_note = "html-accounts-note",
    account = "html-account",
    decision_makers = "html-decision-makers",
    strongest_tie = "html-strongest-tie",
    highest_level = "html-highest-level",
    verdict = "html-verdict",
    facts = "html-facts",
    lists = "html-lists",
    lists_need_script = "html-lists-need-script",
    search = "html-search",
    filters = "html-filters",
    filter_all = "html-filter-all",
    sort_by = "html-sort-by",
    sort_reverse = "html-sort-reverse",
    rows = "html-rows",
    rows_cut = "html-rows-cut",
    no_rows = "html-no-rows",
    empty_list = "html-empty-list",
    reset = "html-reset",
    previous_page = "html-previous-page",
    next_page = "html-next-page",
    details = "html-details",
    open_profile = "html-open-profile",
    yes = "html-yes",
    no = "html-no",
    decision = "html-decision",
    undecided = "html-undecided",
    keep = "html-keep",
    remove = "html-remove",
    snooze = "html-snooze",
    decisions = "html-decisions",
    decisions_note = "html-decisions-note",
    decisions_not_stored = "html-decisions-not-stored",
    download_decisions = "html-download-decisions",
    clear_decisions = "html-clear-decisions",
    clear_decisions_question = "html-clear-decisions-question",
    receipt = "html-receipt",
    receipt_note = "html-receipt-note",
    file = "html-file",
    kind = "html-kind",
    rows_read = "html-rows-read",
    rows_kept = "html-rows-kept",
    rows_dropped = "html-rows-dropped",
    privacy = "html-privacy",
}
