//! What views are called.

use std::borrow::Cow;

use crate::app::browse::View;
use crate::model::Language;
use crate::words::text;

type Label = Cow<'static, str>;

/// What a view is called in the header.
pub fn view(view: View, language: Language) -> Label {
    let id = match view {
        View::Cases => "view-cases",
        View::Timeline => "view-timeline",
        View::People => "view-people",
        View::Organisations => "view-organisations",
        View::Sources => "view-sources",
        View::Figures => "view-figures",
        View::Places => "view-places",
        View::Citations => "view-citations",
        View::Terms => "view-terms",
        View::Evidence => "view-evidence",
        View::Recipients => "view-recipients",
        View::Disclosures => "view-disclosures",
    };
    text(language, id)
}

/// What the related timeline of a view is called.
pub fn related(view: View, language: Language) -> Label {
    let id = match view {
        View::Timeline => "related-timeline",
        View::Cases => "related-cases",
        View::People | View::Organisations => "related-parties",
        View::Sources => "related-sources",
        View::Figures => "related-figures",
        View::Places => "related-places",
        View::Citations => "related-citations",
        View::Terms => "related-terms",
        View::Evidence => "related-evidence",
        View::Recipients => "related-recipients",
        View::Disclosures => "related-disclosures",
    };
    text(language, id)
}
