//! Enums of questions and of their answers, made of a list of the questions.

/// Makes an enum of questions and one of their answers.
macro_rules! typed_by_purpose {
    (
        $(#[$of_kind:meta])* $kind:ident => $(#[$of_reply:meta])* $reply:ident {
            $($variant:ident($question:ident),)*
        }
    ) => {
        $(#[$of_kind])*
        #[derive(Clone, Debug, PartialEq)]
        pub enum $kind {
            $(#[doc = concat!("A [`", stringify!($question), "`].")] $variant($question),)*
        }

        $(#[$of_reply])*
        #[derive(Clone, Debug, PartialEq)]
        pub enum $reply {
            $(
                #[doc = concat!("To a [`", stringify!($question), "`].")]
                $variant($question, $crate::app::ask::Answer<$question>),
            )*
        }

        impl $kind {
            /// Has it answered.
            ///
            /// # Errors
            ///
            /// Comes back with the reason where it cannot be.
            pub fn answer<E, A>(self, by: &mut A) -> Result<$reply, Box<(Self, E)>>
            where
                $(A: $crate::app::ask::Answers<$question, E>,)*
            {
                match self {
                    $(Self::$variant(question) => match by.answer(&question) {
                        Ok(answer) => Ok($reply::$variant(question, Ok(answer))),
                        Err(error) => Err(Box::new((Self::$variant(question), error))),
                    },)*
                }
            }

            /// The question, whatever it is.
            pub fn question(&self) -> &dyn $crate::app::ask::AnyQuestion {
                match self {
                    $(Self::$variant(question) => question,)*
                }
            }

            /// Whether it needs no answer once that newer one has its own.
            pub fn yields_to(&self, newer: &Self) -> bool {
                match self {
                    $(Self::$variant(question) => {
                        matches!(
                            newer,
                            Self::$variant(newer)
                                if $crate::app::ask::Question::yields_to(question, newer)
                        )
                    })*
                }
            }

            /// The answer that there is none.
            pub fn fails(self, fault: $crate::words::Fault) -> $reply {
                match self {
                    $(Self::$variant(question) => $reply::$variant(question, Err(fault)),)*
                }
            }
        }

        impl $reply {
            /// The question that is answered, whatever it is.
            pub fn question(&self) -> &dyn $crate::app::ask::AnyQuestion {
                match self {
                    $(Self::$variant(question, _) => question,)*
                }
            }

            /// Whether that is the question that is answered.
            pub fn answers(&self, asked: &$kind) -> bool {
                match self {
                    $(Self::$variant(question, _) => {
                        matches!(asked, $kind::$variant(asked) if asked == question)
                    })*
                }
            }

            /// Why there is no answer, where there is none.
            pub fn fault(&self) -> Option<&$crate::words::Fault> {
                match self {
                    $(Self::$variant(_, answer) => answer.as_ref().err(),)*
                }
            }
        }

        $(
            impl From<$question> for $kind {
                fn from(question: $question) -> Self {
                    Self::$variant(question)
                }
            }
        )*
    };
}

pub(in crate::app) use typed_by_purpose;

/// The same of what the store is asked.
macro_rules! questions {
    (
        $(#[$of_kind:meta])* $kind:ident => $(#[$of_reply:meta])* $reply:ident {
            $($variant:ident($question:ident),)*
        }
    ) => {
        $crate::app::ask::typed_by_purpose! {
            $(#[$of_kind])* $kind => $(#[$of_reply])* $reply { $($variant($question),)* }
        }

        impl From<$kind> for $crate::app::ask::Request {
            fn from(asked: $kind) -> Self {
                Self::$kind(asked)
            }
        }

        impl From<$reply> for $crate::app::ask::Reply {
            fn from(reply: $reply) -> Self {
                Self::$kind(reply)
            }
        }

        $(
            impl From<$question> for $crate::app::ask::Request {
                fn from(question: $question) -> Self {
                    Self::$kind($kind::$variant(question))
                }
            }
        )*
    };
}

pub(super) use questions;
