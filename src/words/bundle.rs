//! The texts of each language, read once when the first of them is wanted.

use std::borrow::Cow;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::Argument;
use crate::model::Language;

type Bundle = FluentBundle<FluentResource>;

macro_rules! files {
    ($language:literal) => {
        [
            include_str!(concat!("../../assets/locales/", $language, "/actions.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/commands.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/config.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/damage.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/editor.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/examples.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/exchange.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/faults.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/labels.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/messages.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/plain.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/problems.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/saved.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/usage.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/welcome.ftl")),
        ]
    };
}

static ENGLISH: LazyLock<Bundle> = LazyLock::new(|| read(Language::English));
static RUSSIAN: LazyLock<Bundle> = LazyLock::new(|| read(Language::Russian));
static KAZAKH: LazyLock<Bundle> = LazyLock::new(|| read(Language::Kazakh));
static UZBEK: LazyLock<Bundle> = LazyLock::new(|| read(Language::Uzbek));

fn of(language: Language) -> &'static Bundle {
    match language {
        Language::English => &ENGLISH,
        Language::Russian => &RUSSIAN,
        Language::Kazakh => &KAZAKH,
        Language::Uzbek => &UZBEK,
    }
}

pub(super) fn files(language: Language) -> [&'static str; 15] {
    match language {
        Language::English => files!("en"),
        Language::Russian => files!("ru"),
        Language::Kazakh => files!("kk"),
        Language::Uzbek => files!("uz"),
    }
}

fn read(language: Language) -> Bundle {
    let identifier: LanguageIdentifier = language.code().parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![identifier]);
    // The marks that would set arguments apart must not reach the screen.
    bundle.set_use_isolating(false);
    match language {
        Language::English => bundle.set_formatter(Some(|it, _| grouped(it, Language::English))),
        Language::Russian => bundle.set_formatter(Some(|it, _| grouped(it, Language::Russian))),
        Language::Kazakh => bundle.set_formatter(Some(|it, _| grouped(it, Language::Kazakh))),
        Language::Uzbek => bundle.set_formatter(Some(|it, _| grouped(it, Language::Uzbek))),
    }
    for file in files(language) {
        // Of a file with a mistake the rest is used; a test finds the mistake.
        let resource = FluentResource::try_new(file.to_owned());
        bundle.add_resource_overriding(resource.unwrap_or_else(|(resource, _)| resource));
    }
    bundle
}

/// A whole number as the language writes it. A year, or what else is no count,
/// is given to a text as words.
fn grouped(value: &FluentValue, language: Language) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let whole = number.as_string().parse().ok()?;
    Some(super::number(whole, language))
}

/// A text without variables.
pub(super) fn plain(language: Language, id: &str) -> Option<Cow<'static, str>> {
    let bundle = of(language);
    let pattern = bundle.get_message(id)?.value()?;
    Some(bundle.format_pattern(pattern, None, &mut vec![]))
}

/// A text with its variables filled in.
pub(super) fn filled(
    language: Language,
    id: &str,
    arguments: &[(&str, Argument)],
) -> Option<String> {
    let bundle = of(language);
    let pattern = bundle.get_message(id)?.value()?;
    let arguments: FluentArgs =
        arguments.iter().map(|(name, value)| (*name, value.clone())).collect();
    Some(bundle.format_pattern(pattern, Some(&arguments), &mut vec![]).into_owned())
}
