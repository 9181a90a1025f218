//! Why something does not leave as it is.

macro_rules! reasons {
    ($($(#[$doc:meta])* $name:ident $slug:literal,)*) => {
        /// Why something does not leave as it is.
        #[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
        pub enum Reason {
            $($(#[$doc])* $name,)*
        }

        impl Reason {
            /// Every reason.
            pub const ALL: [Self; [$($slug),*].len()] = [$(Self::$name),*];

            /// Its word in files.
            pub fn slug(self) -> &'static str {
                match self {
                    $(Self::$name => $slug,)*
                }
            }
        }
    };
}

reasons! {
    /// Nobody asked whether they agree.
    NotAsked "not-asked",
    /// They did not agree to anything.
    Refused "refused",
    /// They agreed to use inside the organisation.
    Internal "internal",
    /// They agreed to numbers only.
    NumbersOnly "numbers-only",
    /// They agreed without what tells who they are.
    WithoutIdentity "without-identity",
    /// They agreed to be named in confidence.
    InConfidence "in-confidence",
    /// The time of their consent has run out.
    RanOut "ran-out",
    /// They agreed for somebody else.
    OtherRecipient "other-recipient",
    /// Nothing of them may come to the State.
    State "state",
    /// They are accused, and nothing is proved.
    Accused "accused",
    /// The recipient gets nobody's name.
    ByPseudonym "by-pseudonym",
    /// The level of the record or of what it needs.
    Level "level",
    /// The record holds back what it needs.
    HeldBack "held-back",
    /// What it belongs to does not leave.
    Tie "tie",
    /// Nothing that leaves leads to it.
    Unreached "unreached",
    /// It belongs to the casebook itself.
    Own "own",
    /// It cannot be read by this version.
    Unread "unread",
}
