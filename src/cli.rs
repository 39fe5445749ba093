//! The command line: what was typed, as clap reads it.
//!
//! Owns commands, flags and their help. Refuses I/O and checks across arguments: `config` makes those.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

/// Know whether your network holds the right people, and whether you really talk to them.
#[derive(Debug, Parser)]
#[command(name = "tiewise", version, about, propagate_version = true, arg_required_else_help = true, after_help = EXAMPLES)]
pub struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
    /// Print no progress and no summary, only results and errors.
    #[arg(long, short, global = true)]
    pub quiet: bool,
    /// Worker threads; default: all processors.
    #[arg(long, global = true, value_name = "N")]
    pub threads: Option<usize>,
    /// Language of texts for people: en, es, pt, fr, it, de, nl; default: the locale.
    #[arg(long, global = true, value_name = "xx")]
    pub lang: Option<String>,
}

const EXAMPLES: &str = "\
Examples:
  tiewise audit Complete_LinkedInDataExport_06-30-2026.zip
  tiewise audit export.zip --target tiewise.toml --out audit-june
  tiewise check export.zip
  tiewise explain export.zip ana-lopez
  tiewise classify contacts.csv > classified.csv
  tiewise sample --contacts 500 --messages 4000 demo.zip

Each command tells more: tiewise audit --help. Nothing leaves this machine.";

const AUDIT_EXAMPLES: &str = "\
Examples:
  tiewise audit export.zip
      Lists, scores and report.html in tiewise-audit, a summary here.
  tiewise audit Basic.zip Complete.zip --out audit-june
      Both downloads of one request, merged; nothing counts twice.
  tiewise audit export.zip --target clients.toml --lang de
      Against another target, in German.
  tiewise audit export.zip --formats csv,xlsx,crm --all
      A workbook and files for CRMs too; lists without their limits.
  tiewise audit export.zip --redact --out to-share
      Pseudonyms for names, no URLs, no quotes.
  tiewise audit export.zip --as-of 2026-03-31 --json | jq .extended.score
      The score as it stood at the end of March.";

const CHECK_EXAMPLES: &str = "\
Examples:
  tiewise check export.zip
  tiewise check export.zip --json | jq .totals
  tiewise check export.zip && tiewise audit export.zip
      Exit code 1 where an export cannot be audited.";

const EXPLAIN_EXAMPLES: &str = "\
Examples:
  tiewise explain export.zip \"Ana Lopez\"
  tiewise explain export.zip https://www.linkedin.com/in/ana-lopez
  tiewise explain export.zip relationships
      Every line of a pillar: words, numbers, formula, interval.
  tiewise explain export.zip prune
      A list's rules and its first rows.";

const CLASSIFY_EXAMPLES: &str = "\
Examples:
  tiewise classify contacts.csv > classified.csv
  unzip -p export.zip Connections.csv | tiewise classify - > classified.csv
      LinkedIn's own file, notes above the header and all.
  printf 'title\\nVP Sales\\n' | tiewise classify --explain
  tiewise classify contacts.csv --lexicons my-words > classified.csv";

const INIT_EXAMPLES: &str = "\
Examples:
  tiewise init
      Asks a few questions on a terminal.
  tiewise init --preset consulting
      Presets: software-sales, consulting, recruiting, fundraising, local-business.
  tiewise init --preset recruiting --out hiring.toml
  tiewise audit export.zip --target hiring.toml";

const SAMPLE_EXAMPLES: &str = "\
Examples:
  tiewise sample demo.zip && tiewise audit demo.zip
  tiewise sample --contacts 30000 --messages 300000 --seed 7 large
  tiewise sample --era basic-2020 old
  tiewise sample --persona expert expert.zip
  tiewise sample --era list";

const DECIDE_EXAMPLES: &str = "\
Examples:
  tiewise decide decisions.csv
      As downloaded from report.html.
  tiewise decide prune.csv --store team-decisions.csv
      A list to which you added a column decision: keep, remove or snooze.

decisions.csv:
  key,decision,until
  ana-lopez,keep,
  bo-berg,snooze,2026-12-31";

const COMPLETIONS_EXAMPLES: &str = "\
Examples:
  tiewise completions bash > ~/.local/share/bash-completion/completions/tiewise
  tiewise completions zsh > ~/.zfunc/_tiewise
  tiewise completions fish > ~/.config/fish/completions/tiewise.fish
  tiewise completions powershell >> $PROFILE
  tiewise completions elvish >> ~/.config/elvish/rc.elv";

const MAN_EXAMPLES: &str = "\
Examples:
  tiewise man | man -l -
  tiewise man audit | man -l -
  tiewise man --out ~/.local/share/man/man1
      One page a command.";

/// The verbs.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Audit an export: summary on the terminal, lists and scores in a folder.
    #[command(after_help = AUDIT_EXAMPLES)]
    Audit(AuditArguments),
    /// Show what an export holds: files, eras, rows kept and dropped and why.
    #[command(after_help = CHECK_EXAMPLES)]
    Check(CheckArguments),
    /// Say why: a person's tie, a pillar's points or a list's rules.
    #[command(after_help = EXPLAIN_EXAMPLES)]
    Explain(ExplainArguments),
    /// Classify a CSV of titles and companies.
    #[command(after_help = CLASSIFY_EXAMPLES)]
    Classify(ClassifyArguments),
    /// Write a commented target profile.
    #[command(after_help = INIT_EXAMPLES)]
    Init(InitArguments),
    /// Write a synthetic export of invented people.
    #[command(after_help = SAMPLE_EXAMPLES)]
    Sample(SampleArguments),
    /// Record keep, remove and snooze decisions from a CSV.
    #[command(after_help = DECIDE_EXAMPLES)]
    Decide(DecideArguments),
    /// Print a shell completion script.
    #[command(after_help = COMPLETIONS_EXAMPLES)]
    Completions {
        /// The shell.
        shell: clap_complete::Shell,
    },
    /// Print the manual page, of the program or of one command.
    #[command(after_help = MAN_EXAMPLES)]
    Man(ManArguments),
    /// Measure the classification on labelled titles (a TSV), for those who change the lexicons.
    #[command(hide = true)]
    Evaluate {
        /// TSV with columns lang, title, company, seniority, function, decision_maker.
        files: Vec<PathBuf>,
        /// Treat the files as parallel titles (columns lang, uri, kind, title) and measure consistency.
        #[arg(long)]
        parallel: bool,
    },
}

/// The inputs that every command over an export takes.
#[derive(Debug, Args)]
pub struct ExportArguments {
    /// The export: a .zip, an extracted folder, or a Connections.csv beside its siblings. Several are merged.
    #[arg(required = true, value_name = "EXPORT")]
    pub exports: Vec<PathBuf>,
}

/// Options that change how an export is judged.
#[derive(Debug, Args, Default)]
pub struct JudgementArguments {
    /// Target profile (TOML); default: tiewise.toml beside the export, then in the configuration folder.
    #[arg(long, value_name = "FILE")]
    pub target: Option<PathBuf>,
    /// Day as of which everything is judged (YYYY-MM-DD); default: the newest timestamp in the export.
    #[arg(long, value_name = "DATE")]
    pub as_of: Option<String>,
    /// Who the owner is, if the export does not tell: profile URL, slug or name.
    #[arg(long, value_name = "WHO")]
    pub owner: Option<String>,
}

/// `tiewise audit`.
#[derive(Debug, Args)]
pub struct AuditArguments {
    /// The export.
    #[command(flatten)]
    pub export: ExportArguments,
    /// How it is judged.
    #[command(flatten)]
    pub judgement: JudgementArguments,
    /// Folder for the files; default: tiewise-audit in the current folder.
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// Which files to write.
    #[arg(long, value_delimiter = ',', value_enum, default_values_t = [Format::Csv, Format::Json, Format::Html])]
    pub formats: Vec<Format>,
    /// Replace names by stable pseudonyms and leave out URLs and quotes, for sharing.
    #[arg(long)]
    pub redact: bool,
    /// Lists without their limits.
    #[arg(long)]
    pub all: bool,
    /// Print the result as JSON instead of a summary.
    #[arg(long)]
    pub json: bool,
}

/// A format of output files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// contacts.csv and a CSV a list.
    Csv,
    /// scores.json and receipt.json.
    Json,
    /// report.html.
    Html,
    /// audit.xlsx.
    Xlsx,
    /// contacts.parquet.
    Parquet,
    /// The layouts of CRMs and outreach tools, under crm/.
    Crm,
}

/// `tiewise check`.
#[derive(Debug, Args)]
pub struct CheckArguments {
    /// The export.
    #[command(flatten)]
    pub export: ExportArguments,
    /// Who the owner is, if the export does not tell.
    #[arg(long, value_name = "WHO")]
    pub owner: Option<String>,
    /// Print the receipt as JSON.
    #[arg(long)]
    pub json: bool,
}

/// `tiewise explain`.
#[derive(Debug, Args)]
pub struct ExplainArguments {
    /// The export, and last the person (name, slug or URL), pillar (brand, people, insights,
    /// relationships, messages) or list (prospects, reconnect, prune, replies, invitations).
    // One or more at a time, so that an option may stand between them; that there are two is checked later.
    #[arg(required = true, num_args = 1.., value_names = ["EXPORT", "PERSON|PILLAR|LIST"])]
    pub exports_and_subject: Vec<String>,
    /// How it is judged.
    #[command(flatten)]
    pub judgement: JudgementArguments,
}

/// `tiewise classify`.
#[derive(Debug, Args)]
pub struct ClassifyArguments {
    /// CSV with a column Position or title, and perhaps Company or company, divided by comma, semicolon or tab; `-` or
    /// nothing: standard input.
    #[arg(value_name = "FILE")]
    pub file: Option<PathBuf>,
    /// Print one block a row for people instead of CSV.
    #[arg(long)]
    pub explain: bool,
    /// Folder of lexicon rows that add to or override the built-in ones.
    #[arg(long, value_name = "DIR")]
    pub lexicons: Option<PathBuf>,
}

/// `tiewise init`.
#[derive(Debug, Args)]
pub struct InitArguments {
    /// A starting point.
    #[arg(long, value_name = "NAME")]
    pub preset: Option<String>,
    /// Where to write; default: tiewise.toml.
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
    /// Replace an existing file.
    #[arg(long)]
    pub force: bool,
}

/// `tiewise sample`.
#[derive(Debug, Args)]
pub struct SampleArguments {
    /// Connections.
    #[arg(long, default_value_t = 500, value_name = "N")]
    pub contacts: usize,
    /// Messages.
    #[arg(long, default_value_t = 4000, value_name = "M")]
    pub messages: usize,
    /// Seed; the same seed gives the same bytes.
    #[arg(long, default_value_t = 1, value_name = "S")]
    pub seed: u64,
    /// Era of the format (see `--era list`).
    #[arg(long, value_name = "NAME")]
    pub era: Option<String>,
    /// A persona whose habits to imitate (see `--persona list`).
    #[arg(long, value_name = "NAME")]
    pub persona: Option<String>,
    /// Folder, or a file ending in .zip.
    #[arg(value_name = "OUT")]
    pub out: Option<PathBuf>,
}

/// `tiewise decide`.
#[derive(Debug, Args)]
pub struct DecideArguments {
    /// CSV with columns key (or profile_url), decision (keep, remove, snooze) and, for snooze, until.
    pub file: PathBuf,
    /// Where decisions are kept; default: decisions.csv in the configuration folder.
    #[arg(long, value_name = "FILE")]
    pub store: Option<PathBuf>,
}

/// `tiewise man`.
#[derive(Debug, Args)]
pub struct ManArguments {
    /// The command whose page to print; default: the program's own page.
    #[arg(value_name = "COMMAND", conflicts_with = "out")]
    pub command: Option<String>,
    /// Write the pages of the program and of every command into this folder.
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
}
