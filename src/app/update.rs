//! How a message changes the model.

mod form;
