//! Other names of parties.

use crate::model::field::{Shape, Target};
use crate::model::link::Link;
use crate::model::record::record;
use crate::model::text::Line;
use crate::model::vocabulary::{Term, Vocabulary};

record! {
    /// Another name of a party, in another spelling, script or life.
    Name as Name {
        /// Whose name it is.
        public party: required Shape::Link(Target::Party) => Link;
        /// The name.
        public text: required Shape::Line => Line;
        /// Alias, transliteration, former name, pseudonym.
        public kind: required Shape::Term(Vocabulary::NameKind) => Term;
        /// ISO 15924 code of its script, `Cyrl`.
        public script: optional Shape::Code(Vocabulary::Script) => Line, with text;
    }
    called by text;
    rare script;
    parts;
}
