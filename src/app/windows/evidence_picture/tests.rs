use super::*;
use crate::app::fixture::{TestDesk, named};
use crate::app::theme::Theme;

/// A window that shows a picture of that size.
fn window(width: usize, height: usize) -> EvidencePicture {
    let mut window = EvidencePicture::of(named('E', 1, "a.jpg"), None, false);
    let colours = vec![[0; 3]; width * height];
    window.show(Arc::new(Picture::new(width, height, colours).unwrap()));
    window
}

fn placed(window: &EvidencePicture, room: (usize, usize)) -> (PicturePart, usize, usize) {
    let PlacedPart { part, columns, rows } = window.placed(room).unwrap();
    (part, columns, rows)
}

#[test]
fn a_picture_is_whole_at_first_and_no_larger_than_it_is() {
    for ((width, height), room, shown) in [
        ((2_000, 1_000), (100, 60), (100, 50)),
        ((1_000, 2_000), (100, 60), (30, 60)),
        ((2, 2), (100, 60), (2, 2)),
        ((2_000, 1), (100, 60), (100, 1)),
        ((1, 2_000), (100, 60), (1, 60)),
        ((300, 200), (1, 2), (1, 1)),
    ] {
        let (part, columns, rows) = placed(&window(width, height), room);
        assert_eq!((part.width, part.height), (width, height));
        assert_eq!((columns, rows), shown, "{width}×{height}");
    }
}

#[test]
fn whatever_is_pressed_what_is_shown_lies_in_the_picture_and_in_the_room() {
    let desk = TestDesk::new((80, 24), Theme::Dark);
    let around = desk.model.around();
    let keys = [
        Action::Picture(PictureAction::Larger),
        Action::Picture(PictureAction::Right),
        Action::Move(Move::Down),
        Action::Picture(PictureAction::Larger),
        Action::Move(Move::PageDown),
        Action::Picture(PictureAction::Left),
        Action::Picture(PictureAction::Smaller),
        Action::Move(Move::PageUp),
        Action::Picture(PictureAction::Right),
    ];
    for (width, height) in [(2_000, 1_500), (3, 2_000), (1, 1), (17, 9)] {
        let mut window = window(width, height);
        for action in keys.iter().cycle().take(200) {
            window.act(*action, None, &around);
            let (part, columns, rows) = placed(&window, around.layout.picture_room());
            assert!(part.width > 0 && part.x + part.width <= width, "{part:?}");
            assert!(part.height > 0 && part.y + part.height <= height, "{part:?}");
            assert!((1..=78).contains(&columns) && rows > 0, "{columns}×{rows}");
            assert!(rows <= around.layout.picture_room().1);
        }
        window.act(Action::Move(Move::First), None, &around);
        let (part, ..) = placed(&window, around.layout.picture_room());
        assert_eq!((part.width, part.height), (width, height), "Home shows all of it");
    }
}

#[test]
fn larger_shows_less_of_it_and_a_step_goes_where_it_says() {
    let desk = TestDesk::new((80, 24), Theme::Dark);
    let around = desk.model.around();
    let mut window = window(2_000, 1_500);
    let (before, ..) = placed(&window, around.layout.picture_room());
    for _ in 0..4 {
        window.act(Action::Picture(PictureAction::Larger), None, &around);
    }
    let (larger, ..) = placed(&window, around.layout.picture_room());
    assert!(larger.width < before.width / 2 && larger.height < before.height / 3, "{larger:?}");
    window.act(Action::Picture(PictureAction::Left), None, &around);
    let (left, ..) = placed(&window, around.layout.picture_room());
    assert!(left.x < larger.x && left.y == larger.y);
    window.act(Action::Move(Move::Down), None, &around);
    let (down, ..) = placed(&window, around.layout.picture_room());
    assert!(down.y > left.y && down.x == left.x);
}
