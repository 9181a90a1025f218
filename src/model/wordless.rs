//! Errors of the model say what is wrong by their values; `words` tells it.

/// Lets serde, and errors that hold them, print errors: by name, as
/// programmers see them and nobody else.
macro_rules! wordless {
    ($($error:ident),+ $(,)?) => {$(
        impl std::fmt::Display for $error {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Debug::fmt(self, f)
            }
        }

        impl std::error::Error for $error {}
    )+};
}

/// Makes an error of those that it holds.
macro_rules! holds {
    ($error:ident: $($variant:ident($held:ident)),+ $(,)?) => {$(
        impl From<$held> for $error {
            fn from(held: $held) -> Self {
                Self::$variant(held)
            }
        }
    )+};
}

pub(super) use holds;
pub(crate) use wordless;
