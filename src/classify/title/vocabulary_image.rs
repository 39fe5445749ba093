//! The compiled title lexicons as bytes and back.
//!
//! Owns the order of the tables in an image. Refuses to compile: an image holds what [`Vocabulary::compile`] made of
//! the built-in lexicons when the program was built.

use std::borrow::Cow;

use super::{LINK_WIDTH, Vocabulary};
use crate::classify::title::lexicon::{Lexicon, built_in_meaning};
use crate::classify::title::misspelling::Misspellings;
use crate::classify::title::phrases::PhraseTable;
use crate::image::{Image, Pieces};

impl Vocabulary {
    /// The vocabulary as bytes; `lexicon` is what it was compiled from. Its meanings are few: they are kept as the
    /// rows have them.
    #[allow(dead_code, reason = "the build script writes images, the program only reads them")]
    pub fn to_image(&self, lexicon: &Lexicon) -> Vec<u8> {
        let mut image = Image::default();
        image.number(lexicon.sources.len());
        for (file, fields) in &lexicon.sources {
            image.number(*file);
            image.text(fields);
        }
        image.tables(self.links.iter().copied());
        for table in [&self.phrases, &self.grammar, &self.suffixes, &self.prefixes] {
            table.add_to(&mut image);
        }
        self.misspellings.add_to(&mut image);
        image.into_bytes()
    }

    /// The vocabulary of an image; `None` if the bytes are no image of one.
    pub fn from_image(bytes: &'static [u8]) -> Option<Self> {
        let mut pieces = Pieces::new(bytes);
        let meanings = (0..pieces.number()?)
            .map(|_| {
                let (file, fields) = (pieces.number()?, pieces.text()?);
                built_in_meaning(file, fields).ok().map(|(_, entry)| entry)
            })
            .collect::<Option<_>>()?;
        let links: &'static [[u8; LINK_WIDTH]] = pieces.tables()?;
        let mut table = || PhraseTable::read_from(&mut pieces);
        let (phrases, grammar, suffixes, prefixes) = (table()?, table()?, table()?, table()?);
        let misspellings = Misspellings::read_from(&mut pieces)?;
        pieces.is_empty().then_some(Self {
            meanings,
            links: Cow::Borrowed(links),
            phrases,
            grammar,
            suffixes,
            prefixes,
            misspellings,
            #[cfg(test)]
            collisions: Vec::new(),
        })
    }
}
