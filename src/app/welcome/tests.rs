use std::io::{self, ErrorKind};

use super::*;

fn welcome() -> Welcome {
    Welcome::new("/home/a/data/casebook.casebook".to_owned(), Language::English)
}

fn named(welcome: &mut Welcome, name: Name) -> Wish {
    welcome.press(Key::Named(name))
}

fn typed(welcome: &mut Welcome, text: &str) -> Wish {
    for char in text.chars() {
        assert_eq!(welcome.press(Key::Char(char)), Wish::Wait);
    }
    named(welcome, Name::Enter)
}

fn at_passphrase() -> Welcome {
    let mut welcome = welcome();
    named(&mut welcome, Name::Enter);
    assert_eq!(named(&mut welcome, Name::Enter), Wish::Check);
    welcome.checked(Ok(()));
    assert_eq!(welcome.page, Page::Passphrase);
    welcome
}

fn problem(welcome: &Welcome) -> &str {
    welcome.problem.as_ref().map_or("", |failure| &failure.what)
}

#[test]
fn a_casebook_is_made_once_the_passphrase_was_typed_twice() {
    let mut welcome = at_passphrase();
    assert_eq!(typed(&mut welcome, "снег мороз весна ручей"), Wish::Wait);
    assert_eq!(welcome.page, Page::Again);
    assert_eq!(welcome.secret.typed(), "");
    assert_eq!(typed(&mut welcome, "снег мороз"), Wish::Wait);
    assert!(problem(&welcome).contains("not the same"), "{}", problem(&welcome));
    assert_eq!(typed(&mut welcome, "снег мороз весна ручей"), Wish::Casebook);
    assert_eq!(welcome.chosen.typed(), "снег мороз весна ручей");
}

#[test]
fn a_weak_passphrase_is_warned_of_once_and_then_taken() {
    let mut welcome = at_passphrase();
    assert_eq!(typed(&mut welcome, "12345"), Wish::Wait);
    assert_eq!(welcome.page, Page::Passphrase);
    assert!(problem(&welcome).contains("easy to guess"), "{}", problem(&welcome));
    assert_eq!(named(&mut welcome, Name::Enter), Wish::Wait);
    assert_eq!(welcome.page, Page::Again);
}

#[test]
fn six_words_are_shown_until_confirmed_and_typed_again() {
    let mut welcome = at_passphrase();
    assert_eq!(named(&mut welcome, Name::Enter), Wish::Draw, "nothing typed");
    welcome.drawn("acid bring cargo dwarf elbow fancy");
    assert_eq!(welcome.page, Page::Words);
    for key in [Key::Char('q'), Key::Named(Name::Tab), Key::Named(Name::Up)] {
        assert_eq!(welcome.press(key), Wish::Wait);
        assert_eq!(welcome.page, Page::Words);
    }
    named(&mut welcome, Name::Enter);
    assert_eq!(typed(&mut welcome, "acid"), Wish::Wait, "not written down");
    named(&mut welcome, Name::Esc);
    assert_eq!(welcome.page, Page::Words);
    assert_eq!(welcome.chosen.typed(), "acid bring cargo dwarf elbow fancy", "the same words");
    named(&mut welcome, Name::Enter);
    assert_eq!(typed(&mut welcome, "acid bring cargo dwarf elbow fancy"), Wish::Casebook);
}

#[test]
fn what_is_typed_is_hidden_unless_a_key_shows_it() {
    let mut welcome = at_passphrase();
    typed(&mut welcome, "1");
    assert!(!welcome.secret.shown);
    named(&mut welcome, Name::Tab);
    assert!(welcome.secret.shown);
    named(&mut welcome, Name::Enter);
    assert!(!welcome.secret.shown, "typed again, it is hidden again");
}

#[test]
fn a_place_that_is_unfit_is_told_and_can_be_corrected() {
    let mut welcome = welcome();
    named(&mut welcome, Name::Enter);
    for unfit in [
        Unfit::Exists,
        Unfit::Folder,
        Unfit::NotWritable((&io::Error::from(ErrorKind::PermissionDenied)).into()),
    ] {
        assert_eq!(named(&mut welcome, Name::Enter), Wish::Check);
        welcome.checked(Err(unfit));
        assert_eq!(welcome.page, Page::Place);
        let failure = welcome.problem.clone().unwrap_or_default();
        assert!(!failure.what.is_empty() && failure.advice.is_some(), "{failure:?}");
    }
    welcome.press(Key::Ctrl('u'));
    assert_eq!(welcome.place.text(), "");
    named(&mut welcome, Name::Enter);
    assert_eq!(welcome.place.text(), "/home/a/data/casebook.casebook", "the default is back");
}

#[test]
fn esc_goes_back_page_by_page_and_leaves() {
    let mut welcome = at_passphrase();
    typed(&mut welcome, "снег мороз весна ручей");
    for page in [Page::Passphrase, Page::Place, Page::Start] {
        assert_eq!(named(&mut welcome, Name::Esc), Wish::Wait);
        assert_eq!((welcome.page, welcome.chosen.typed()), (page, ""));
    }
    assert_eq!(named(&mut welcome, Name::Esc), Wish::Leave);
}

#[test]
fn the_language_is_chosen_by_arrows_and_all_four_come_round() {
    let mut welcome = welcome();
    for language in [Language::Russian, Language::Kazakh, Language::Uzbek, Language::English] {
        named(&mut welcome, Name::Right);
        assert_eq!(welcome.language, language);
    }
    named(&mut welcome, Name::Left);
    assert_eq!(welcome.language, Language::Uzbek);
}

#[test]
fn the_demo_and_leaving_are_chosen_by_arrows() {
    let mut welcome = welcome();
    named(&mut welcome, Name::Down);
    assert_eq!(named(&mut welcome, Name::Enter), Wish::Demo);
    named(&mut welcome, Name::Down);
    named(&mut welcome, Name::Down);
    assert_eq!(named(&mut welcome, Name::Enter), Wish::Leave);
    assert_eq!(welcome.press(Key::Char('q')), Wish::Wait, "a letter makes and leaves nothing");
}

#[test]
fn what_cannot_be_made_is_told_where_it_can_be_put_right() {
    let mut welcome = at_passphrase();
    typed(&mut welcome, "снег мороз весна ручей");
    welcome.working = Some(Making::Casebook);
    welcome.failed(Failure { what: "The disk is full.".to_owned(), advice: None });
    assert_eq!((welcome.page, welcome.working), (Page::Place, None));
    assert_eq!(problem(&welcome), "The disk is full.");
}
